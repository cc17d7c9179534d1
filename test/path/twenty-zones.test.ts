import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { EnrollmentRecord } from '#local/records.ts';
import { startLocal, type World } from '#local/world.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { type Message, oneClickUrl, postOneClick } from '#test/support/laptop.ts';
import { planUrl, press } from '#test/support/pages.ts';
import {
  addDays,
  daysFromTo,
  dayThere,
  instantOf,
  offsetThere,
  workingDayFrom,
} from '#test/support/wall-calendar.ts';

/*
 * Twenty people in twenty zones over sixty days of 2026, in which clocks change in America (8 March), Morocco (22 March),
 * Europe (29 March), Australia, New Zealand and Chile (5 April) and Egypt (24 April). Easter falls into it.
 */
const begins = '2026-03-04T00:00:00.000Z';

type Act =
  | { readonly at: string; readonly press: 'pause'; readonly days: 7 | 14 }
  | {
      readonly at: string;
      readonly press: 'stop' | 'skip' | 'next' | 'resume' | 'slower' | 'faster' | 'done';
    }
  | { readonly at: string; readonly press: 'times'; readonly zone: string; readonly hour: string }
  | { readonly at: string; readonly press: 'unsubscribe' | 'join' | 'queue' };

type Person = {
  readonly zone: string;
  /** When the rejection is forwarded. */
  readonly at: string;
  /** The hour they choose; absent: they choose nothing, and the offset of their mail is all we know. */
  readonly hour?: string;
  readonly holidays?: readonly string[];
  readonly acts?: readonly Act[];
};

const easter = ['2026-04-03', '2026-04-06'];

const people: readonly Person[] = [
  { zone: 'Europe/London', at: '2026-03-25T23:50:00Z', hour: '09:30', holidays: easter },
  {
    ...{
      zone: 'Europe/Berlin',
      at: '2026-03-26T07:00:00Z',
      hour: '07:30',
      holidays: [...easter, '2026-05-01'],
    },
    acts: [{ at: '2026-03-27T12:00:00Z', press: 'pause', days: 7 }],
  },
  {
    ...{ zone: 'America/New_York', at: '2026-03-05T14:00:00Z', hour: '09:30' },
    acts: [
      { at: '2026-03-07T16:00:00Z', press: 'next' },
      { at: '2026-03-10T20:00:00Z', press: 'next' },
    ],
  },
  {
    ...{ zone: 'America/St_Johns', at: '2026-03-06T02:00:00Z', hour: '08:00', holidays: ['2026-04-03'] },
    acts: [{ at: '2026-03-10T15:00:00Z', press: 'skip' }],
  },
  { zone: 'America/Los_Angeles', at: '2026-03-07T06:30:00Z', hour: '21:00' },
  {
    ...{
      zone: 'Asia/Kolkata',
      at: '2026-03-30T20:00:00Z',
      hour: '09:30',
      holidays: ['2026-04-03', '2026-04-14'],
    },
    acts: [{ at: '2026-04-02T10:00:00Z', press: 'join' }],
  },
  {
    ...{ zone: 'Asia/Kathmandu', at: '2026-03-05T01:00:00Z', hour: '10:30' },
    acts: [{ at: '2026-03-12T15:00:00Z', press: 'queue' }],
  },
  { zone: 'Asia/Tehran', at: '2026-03-19T12:00:00Z', hour: '09:00' },
  {
    ...{ zone: 'Australia/Adelaide', at: '2026-03-31T22:00:00Z', hour: '09:30', holidays: easter },
    acts: [{ at: '2026-04-02T08:00:00Z', press: 'slower' }],
  },
  { zone: 'Australia/Lord_Howe', at: '2026-04-01T05:00:00Z', hour: '06:30', holidays: easter },
  {
    ...{ zone: 'Australia/Eucla', at: '2026-04-01T11:11:00Z', hour: '12:00', holidays: easter },
    acts: [{ at: '2026-04-02T23:00:00Z', press: 'faster' }],
  },
  {
    zone: 'Pacific/Auckland',
    at: '2026-03-29T21:00:00Z',
    hour: '09:30',
    holidays: [...easter, '2026-04-27'],
  },
  {
    ...{
      zone: 'Pacific/Chatham',
      at: '2026-03-30T04:00:00Z',
      hour: '09:30',
      holidays: [...easter, '2026-04-27'],
    },
    acts: [
      { at: '2026-04-02T02:00:00Z', press: 'pause', days: 14 },
      { at: '2026-04-09T02:00:00Z', press: 'resume' },
    ],
  },
  {
    ...{ zone: 'Pacific/Kiritimati', at: '2026-03-12T09:45:00Z', hour: '09:30' },
    acts: [{ at: '2026-03-17T23:00:00Z', press: 'times', zone: 'Pacific/Pago_Pago', hour: '09:30' }],
  },
  {
    ...{ zone: 'Pacific/Pago_Pago', at: '2026-03-13T10:30:00Z', hour: '05:00' },
    acts: [{ at: '2026-03-20T03:00:00Z', press: 'times', zone: 'Pacific/Kiritimati', hour: '18:00' }],
  },
  {
    ...{ zone: 'America/Santiago', at: '2026-04-01T15:00:00Z', hour: '09:30' },
    acts: [{ at: '2026-04-07T15:00:00Z', press: 'stop' }],
  },
  { zone: 'Africa/Casablanca', at: '2026-03-18T18:00:00Z', hour: '09:30' },
  {
    ...{ zone: 'Africa/Cairo', at: '2026-04-20T12:00:00Z', hour: '09:30' },
    acts: [{ at: '2026-04-27T12:00:00Z', press: 'unsubscribe' }],
  },
  {
    ...{ zone: '+05:45', at: '2026-03-11T19:00:00Z' },
    acts: [{ at: '2026-03-16T12:00:00Z', press: 'times', zone: 'Europe/London', hour: '14:30' }],
  },
  {
    ...{ zone: '-09:30', at: '2026-03-14T05:00:00Z' },
    acts: [{ at: '2026-03-23T22:00:00Z', press: 'done' }],
  },
];

const nameOf = (index: number): string => `zone${index + 1}@mail.example`;

/* What happened, by HTTP alone. */

let world: World;
let mails: readonly Message[];
let plans: readonly EnrollmentRecord[];

const read = async <Answer>(path: string): Promise<Answer> =>
  (await (await fetch(world.web + path)).json()) as Answer;

const mailbox = async (address: string): Promise<readonly Message[]> =>
  (await read<readonly Message[]>('/api/messages')).filter(({ to }) => to.includes(address));

const twoDigits = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** The Date header a mail program there writes. */
const dateHeader = (at: string, zone: string): string => {
  const minutes = offsetThere(Date.parse(at), zone);
  const wall = new Date(Date.parse(at) + minutes * 60_000).toUTCString().replace('GMT', '').trim();
  const size = Math.abs(minutes);
  return `${wall} ${minutes < 0 ? '-' : '+'}${twoDigits(size / 60)}${twoDigits(size % 60)}`;
};

const forward = async (person: string, at: string, zone: string, company: string): Promise<void> => {
  const messageId = `${company}.${person}`;
  const raw = gmailForward({
    person,
    company,
    messageId,
    date: dateHeader(at, zone),
    role: `Planner at ${company}`,
  });
  await fetch(`${world.web}/api/inbound?mailFrom=${person}`, { method: 'POST', body: raw });
};

const act = async (person: string, zone: string, wish: Act): Promise<void> => {
  if (wish.press === 'join' || wish.press === 'queue') return forward(person, wish.at, zone, 'Bolt');
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
      { at, run: () => forward(person, at, zone, 'Acme') },
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
}, 60_000);
afterAll(() => world.stop());

/* What should have happened, worked out a second time. */

type Sending = { readonly series: number; readonly step: number; readonly from: number };

const delays = { normal: [1, 3, 5, 8, 12], slower: [1, 5, 8, 12, 18], faster: [1, 2, 3, 4, 6] } as const;

/** 0 to 599 seconds, from the enrollment's id. */
const spreadOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % 600;

type Life = {
  zone: string;
  hour: string;
  pace: keyof typeof delays;
  shift: number;
  /** Local days of the steps that are over. */
  days: string[];
  pausedAt: number | null;
  pausedUntil: number | null;
  /** The last mail that was not the answer to the forward. */
  coachedAt: number | null;
  /** Asked for now on a day that has had its mail: it comes at this instant. */
  promised: number | null;
  over: boolean;
};

/** The day of the next step: the plan of day 0, moved by pauses, always on a working day after the step before. */
const nextDay = (life: Life, holidays: readonly string[]): string => {
  const roll = (date: string) => workingDayFrom(date, holidays);
  const after = (date: string, before: string) => (date > before ? date : roll(addDays(before, 1)));
  const plan = [life.days[0]!];
  for (const delay of delays[life.pace]) plan.push(after(roll(addDays(plan[0]!, delay)), plan.at(-1)!));
  return after(roll(addDays(plan[life.days.length]!, life.shift)), life.days.at(-1)!);
};

/** Every mail of a person's series, in order, with the first instant at which each may leave. */
const lifeOf = (person: Person, ids: readonly string[]): readonly Sending[] => {
  const { holidays = [], acts = [], zone, hour = '09:30' } = person;
  const sendings: Sending[] = [{ series: 0, step: 1, from: Date.parse(person.at) }];
  const life: Life = {
    ...{ zone, hour, pace: 'normal', shift: 0, pausedAt: null, pausedUntil: null, over: false },
    ...{ coachedAt: null, promised: null },
    days: [dayThere(Date.parse(person.at), zone)],
  };
  const rest = [...acts].sort((a, b) => (a.at < b.at ? -1 : 1));
  const queued = acts.some((wish) => wish.press === 'queue');
  const dueOf = (series: number): number =>
    instantOf(nextDay(life, holidays), life.hour, life.zone) + spreadOf(ids[series]!) * 1000;
  const send = (series: number, from: number): void => {
    sendings.push({ series, step: life.days.length + 1, from });
    life.days.push(dayThere(from, life.zone));
    life.coachedAt = from;
    life.promised = null;
  };
  const next = (at: number): void => {
    const today = dayThere(at, life.zone);
    const tomorrow = workingDayFrom(addDays(today, 1), holidays);
    if (life.coachedAt === null || dayThere(life.coachedAt, life.zone) !== today) send(0, at);
    else life.promised = instantOf(tomorrow, life.hour, life.zone) + spreadOf(ids[0]!) * 1000;
  };
  const resume = (at: number): void => {
    life.shift += daysFromTo(dayThere(life.pausedAt!, life.zone), dayThere(at, life.zone));
    life.pausedAt = null;
    life.pausedUntil = null;
  };
  while (!life.over && life.days.length < 6) {
    const due = life.pausedUntil ?? life.promised ?? dueOf(0);
    const [wish] = rest;
    if (wish === undefined || Date.parse(wish.at) > due) {
      if (life.pausedUntil !== null) resume(due);
      else send(0, due);
      continue;
    }
    rest.shift();
    obey(life, wish, { resume, next });
  }
  if (!queued) return sendings;
  const first = workingDayFrom(addDays(life.days.at(-1)!, 1), holidays);
  const started = instantOf(first, life.hour, life.zone) + spreadOf(ids[1]!) * 1000;
  sendings.push({ series: 1, step: 1, from: started });
  life.days = [first];
  while (life.days.length < 6) send(1, dueOf(1));
  return sendings;
};

const obey = (
  life: Life,
  wish: Act,
  { resume, next }: { readonly resume: (at: number) => void; readonly next: (at: number) => void },
): void => {
  const at = Date.parse(wish.at);
  if (wish.press === 'pause') {
    life.pausedAt = at;
    life.pausedUntil = at + wish.days * 86_400_000;
  } else if (wish.press === 'resume') resume(at);
  else if (wish.press === 'next') next(at);
  else if (wish.press === 'skip') life.days.push(dayThere(at, life.zone));
  else if (wish.press === 'slower' || wish.press === 'faster') life.pace = wish.press;
  else if (wish.press === 'times') Object.assign(life, { zone: wish.zone, hour: wish.hour });
  else if (wish.press === 'stop' || wish.press === 'unsubscribe' || wish.press === 'done') life.over = true;
};

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
