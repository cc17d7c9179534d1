import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentForward } from '#test/support/forwards.ts';
import { headerOf, type Laptop, openLaptop, type Post } from '#test/support/laptop.ts';

/** One laptop for all words, a person for each. Every test begins on a Thursday at ten in the morning. */
let laptop: Laptop;
let person: string;
let people = 0;
let thursday = '2026-01-08';
beforeAll(async () => {
  laptop = await openLaptop();
});
afterAll(() => laptop.world.stop());

/** A day counted from the Thursday the person was enrolled on. */
const day = (after: number): string =>
  new Date(Date.parse(thursday) + after * 86_400_000).toISOString().slice(0, 10);

const enrolled = async (): Promise<void> => {
  people += 1;
  person = `person${people}@mail.example`;
  const now = new Date(await laptop.now());
  const toThursday = people === 1 ? 0 : ((4 - now.getUTCDay() + 7) % 7) + 7;
  thursday = new Date(now.getTime() + toThursday * 86_400_000).toISOString().slice(0, 10);
  if (people > 1) await laptop.advanceTo(`${thursday}T10:00:00Z`);
  // A fixed offset has no holidays, so that the days below hold in any month.
  const date = 'Thu, 08 Jan 2026 15:45:00 +0545';
  await laptop.post(attachmentForward({ person, date }), { mailFrom: person });
};

const replyTo = async (): Promise<string> => headerOf((await laptop.mailbox(person))[0]!, 'Reply-To')!;

let letters = 0;

/** What a mail program sends when somebody presses Reply, types, and leaves the quote below. */
const reply = async (text: string, query: Post = {}, headers: readonly string[] = []) => {
  const [receipt] = await laptop.mailbox(person);
  letters += 1;
  const raw = [
    `From: Sam Doe <${person}>`,
    `To: ${await replyTo()}`,
    `Subject: Re: ${receipt!.subject}`,
    `Message-ID: <reply${letters}@mail.example>`,
    `In-Reply-To: ${headerOf(receipt!, 'Message-ID')}`,
    'Date: Thu, 08 Jan 2026 11:00:00 +0000',
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    'On Thu, 8 Jan 2026 at 10:00, Onward <onward@mail.onward.test> wrote:',
    '> STOP, PAUSE and SKIP are words you may use.',
    '> Your plan has six steps.',
  ].join('\r\n');
  return laptop.post(raw, { rcptTo: await replyTo(), mailFrom: person, ...query });
};

const series = () => laptop.enrollmentOf(person);

const stepDays = async (): Promise<readonly string[]> =>
  (await laptop.mailbox(person))
    .filter(({ tags }) => tags.step !== undefined)
    .map(({ sentAt }) => sentAt.slice(0, 10));

describe('reply words', () => {
  it.each(['STOP', 'STOP ALL'])('%s ends it, without another word from us', async (word) => {
    await enrolled();
    expect((await reply(word)).outcome).toBe('command');
    await laptop.advance('P30D');
    expect(await laptop.mailbox(person)).toHaveLength(1);
    expect((await series()).status).toBe('stopped');
  });

  it('STOP acts on the secret address alone, even where nobody vouches for the sender', async () => {
    await enrolled();
    expect((await reply('STOP', { dmarc: 'FAIL' })).outcome).toBe('command');
    await laptop.advance('P30D');
    expect(await laptop.mailbox(person)).toHaveLength(1);
  });

  it('NEXT from a sender nobody vouches for does nothing', async () => {
    await enrolled();
    expect((await reply('NEXT', { dmarc: 'FAIL' })).outcome).toBe('unauthenticated');
    expect(await laptop.mailbox(person)).toHaveLength(1);
  });

  it('an auto-reply that says STOP is no command', async () => {
    await enrolled();
    expect((await reply('STOP', {}, ['Auto-Submitted: auto-replied'])).outcome).toBe('ignored');
    await laptop.advance('P25D');
    expect(await stepDays()).toHaveLength(6);
  });

  it('PAUSE moves all dates by its days', async () => {
    await enrolled();
    expect((await reply('PAUSE 1 week')).outcome).toBe('command');
    expect((await series()).status).toBe('paused');
    await laptop.advance('P40D');
    expect(await stepDays()).toEqual([0, 8, 11, 12, 15, 19].map(day));
  });

  it('RESUME ends a pause early, and nothing floods', async () => {
    await enrolled();
    await reply('PAUSE 4 weeks');
    await laptop.advance('P4D');
    await reply('RESUME');
    await laptop.advance('P30D');
    const days = await stepDays();
    expect(days).toHaveLength(6);
    expect(new Set(days).size).toBe(6);
    expect(days[1]).toBe(day(5));
  });

  it('NEXT sends the next mail at once, and the day’s one mail stays the only one', async () => {
    await enrolled();
    await reply('NEXT');
    expect(await stepDays()).toEqual([day(0), day(0)]);
    await reply('NEXT');
    expect(await stepDays()).toHaveLength(2);
    await laptop.advance('P1D');
    expect(await stepDays()).toEqual([day(0), day(0), day(1)]);
  });

  it('SKIP leaves one out, SLOWER and FASTER stretch and shorten', async () => {
    await enrolled();
    await reply('SKIP');
    await reply('SLOWER');
    await laptop.advance('P40D');
    const steps = (await laptop.mailbox(person)).flatMap(({ tags }) => tags.step ?? []);
    expect(steps).toEqual(['1', '3', '4', '5', '6']);
    expect((await stepDays()).at(-1)).toBe(day(18));
    expect((await series()).steps[1]?.status).toBe('skipped');
  });

  it('DONE finishes, a correction undoes', async () => {
    await enrolled();
    await reply('DONE');
    expect((await series()).status).toBe('finished');
    await enrolled();
    await reply('it was an interview!');
    expect((await series()).status).toBe('undone');
    await laptop.advance('P30D');
    expect(await stepDays()).toHaveLength(1);
  });

  it('free text is kept, answered once, and never guessed at', async () => {
    await enrolled();
    const first = await reply(
      'Please stop by the office when you can, I would like to talk about next steps.',
    );
    expect([first.outcome, first.reason]).toEqual(['command', 'free-text']);
    await reply('Did you get my note?');
    const answers = (await laptop.mailbox(person)).filter(({ tags }) => tags.step === undefined);
    expect(answers).toHaveLength(1);
    expect((await series()).status).toBe('active');
  });
});
