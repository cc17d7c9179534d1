import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { EnrollmentRecord } from '#local/records.ts';
import { listMessages } from '#local/web/messages-api.ts';
import { startLocal, type World } from '#local/world.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { type Message, oneClickUrl, postOneClick } from '#test/support/laptop.ts';
import { planUrl, press } from '#test/support/pages.ts';
import { lifeOf } from '#test/support/reckoned-life.ts';
import { type Act, begins, nameOf, people } from '#test/support/twenty-people.ts';
import { dayThere, offsetThere } from '#test/support/wall-calendar.ts';

/* What happened, by HTTP alone. */

let world: World;
let mails: readonly Message[];
let plans: readonly EnrollmentRecord[];

const read = async <Answer>(path: string): Promise<Answer> =>
  (await (await fetch(world.web + path)).json()) as Answer;

const mailbox = async (address: string): Promise<readonly Message[]> =>
  (await listMessages(world)).filter(({ to }) => to.includes(address));

const twoDigits = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** The Date header a mail program there writes. */
const dateHeader = (at: string, zone: string): string => {
  const minutes = offsetThere(Date.parse(at), zone);
  const wall = new Date(Date.parse(at) + minutes * 60_000).toUTCString().replace('GMT', '').trim();
  const size = Math.abs(minutes);
  return `${wall} ${minutes < 0 ? '-' : '+'}${twoDigits(size / 60)}${twoDigits(size % 60)}`;
};

const acme = { company: 'Acme', role: 'Planner', from: 'jane.smith@acme.example' };
const bolt = { company: 'Bolt', role: 'Buyer', from: 'jane.smith@bolt.example' };

const forward = async (person: string, at: string, zone: string, job: typeof acme): Promise<void> => {
  const messageId = `${job.company}.${person}`;
  const raw = gmailForward({ person, ...job, messageId, date: dateHeader(at, zone) });
  await fetch(`${world.web}/api/inbound?mailFrom=${person}`, { method: 'POST', body: raw });
};

const act = async (person: string, zone: string, wish: Act): Promise<void> => {
  if (wish.press === 'join' || wish.press === 'queue') return forward(person, wish.at, zone, bolt);
  const [receipt] = await mailbox(person);
  if (receipt === undefined) throw new Error(`${person} has no receipt`);
  if (wish.press === 'unsubscribe') await postOneClick(oneClickUrl(receipt));
  else await press(planUrl(receipt), wish.press, fieldsOf(wish));
  await world.settle();
};

const fieldsOf = (wish: Act): Record<string, string> => {
  if (wish.press === 'pause') return { length: `${wish.days} days` };
  return wish.press === 'times' ? { zone: wish.zone, hour: wish.hour } : {};
};

beforeAll(async () => {
  world = await startLocal({ now: begins, bundles: inject('bundles'), log: () => {} });
  const happenings = people.flatMap(({ zone, at, hour, acts = [] }, index) => {
    const person = nameOf(index);
    const choose = { at, press: 'times', zone, hour: hour ?? '' } as const;
    return [
      { at, run: () => forward(person, at, zone, acme) },
      ...(hour === undefined ? [] : [choose]),
      ...acts,
    ].map((each) => ('run' in each ? each : { at: each.at, run: () => act(person, zone, each) }));
  });
  for (const { at, run } of happenings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    await world.advanceTo(at);
    await run();
  }
  await world.advanceTo('2026-05-03T00:00:00Z');
  mails = await read('/api/messages');
  plans = await read('/api/enrollments');
});
afterAll(() => world.stop());

const idsOf = (person: string): readonly string[] =>
  plans.filter(({ address }) => address === person).map(({ id }) => id);

const coachingOf = (person: string): readonly Message[] =>
  mails.filter(({ to, tags }) => to.includes(person) && tags.step !== undefined);

describe('sixty days of twenty people in twenty zones', () => {
  const table = people.map((person, index) => ({
    name: nameOf(index),
    does: (person.acts ?? []).map((wish) => wish.press).join(', ') || 'only reads',
    ...person,
  }));

  it.each(table)('$zone, who $does: every mail on its minute', (person) => {
    const ids = idsOf(person.name);
    const expected = lifeOf(person, ids);
    const got = coachingOf(person.name);
    expect(got.map(({ tags }) => `${ids.indexOf(tags.enrollment!)}.${tags.step}`)).toEqual(
      expected.map(({ series, step }) => `${series}.${step}`),
    );
    for (const [index, { from }] of expected.entries()) {
      const sentAt = Date.parse(got[index]!.sentAt);
      const late = { mail: index + 1, due: new Date(from).toISOString(), sentAt: got[index]!.sentAt };
      expect(sentAt >= from && sentAt < from + 60_000, JSON.stringify(late)).toBe(true);
    }
  });

  it('nobody got two coaching mails on one of their days', () => {
    for (const [index, { zone, acts = [] }] of people.entries()) {
      // Whoever moved has days of two calendars; the test above has them to the minute.
      if (acts.some(({ press }) => press === 'times')) continue;
      const days = coachingOf(nameOf(index))
        .slice(1)
        .map(({ sentAt }) => dayThere(Date.parse(sentAt), zone));
      expect(new Set(days).size, zone).toBe(days.length);
    }
  });

  it('nobody got anything else but the answers they asked for', () => {
    const answers = mails.filter(({ tags }) => tags.step === undefined).map(({ to }) => to[0]);
    const asked = people.flatMap(({ acts = [] }, index) =>
      acts.some(({ press }) => press === 'join' || press === 'queue') ? nameOf(index) : [],
    );
    expect(answers.sort()).toEqual(asked.sort());
  });
});
