import { describe, expect, it } from 'vitest';
import { attachmentForward } from '#test/support/forwards.ts';
import { headerOf, type Laptop, type Post, startLaptop } from '#test/support/laptop.ts';

const sam = 'sam@mail.example';

const replyTo = async (laptop: Laptop): Promise<string> =>
  headerOf((await laptop.mailbox(sam))[0]!, 'Reply-To')!;

let letters = 0;

/** What a mail program sends when somebody presses Reply, types, and leaves the quote below. */
const reply = async (laptop: Laptop, text: string, query: Post = {}, headers: readonly string[] = []) => {
  const [receipt] = await laptop.mailbox(sam);
  letters += 1;
  const raw = [
    `From: Sam Doe <${sam}>`,
    `To: ${await replyTo(laptop)}`,
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
  return laptop.post(raw, { rcptTo: await replyTo(laptop), ...query });
};

const enrolled = async (): Promise<Laptop> => {
  const laptop = await startLaptop();
  await laptop.post(attachmentForward());
  return laptop;
};

const stepDays = async (laptop: Laptop): Promise<readonly string[]> =>
  (await laptop.mailbox(sam))
    .filter(({ tags }) => tags.step !== undefined)
    .map(({ sentAt }) => sentAt.slice(0, 10));

describe('reply words', () => {
  it.each(['STOP', 'STOP ALL'])(
    '%s ends it, without another word from us',
    async (word) => {
      const laptop = await enrolled();
      expect((await reply(laptop, word)).outcome).toBe('command');
      await laptop.advance('P30D');
      expect(await laptop.mailbox(sam)).toHaveLength(1);
      expect((await laptop.enrollments())[0]?.status).toBe('stopped');
    },
  );

  it('STOP acts on the secret address alone, even where nobody vouches for the sender', async () => {
    const laptop = await enrolled();
    expect((await reply(laptop, 'STOP', { dmarc: 'FAIL' })).outcome).toBe('command');
    await laptop.advance('P30D');
    expect(await laptop.mailbox(sam)).toHaveLength(1);
  });

  it('NEXT from a sender nobody vouches for does nothing', async () => {
    const laptop = await enrolled();
    expect((await reply(laptop, 'NEXT', { dmarc: 'FAIL' })).outcome).toBe('unauthenticated');
    expect(await laptop.mailbox(sam)).toHaveLength(1);
  });

  it('an auto-reply that says STOP is no command', async () => {
    const laptop = await enrolled();
    expect((await reply(laptop, 'STOP', {}, ['Auto-Submitted: auto-replied'])).outcome).toBe('ignored');
    await laptop.advance('P25D');
    expect(await stepDays(laptop)).toHaveLength(6);
  });

  it('PAUSE moves all dates by its days', async () => {
    const laptop = await enrolled();
    expect((await reply(laptop, 'PAUSE 1 week')).outcome).toBe('command');
    expect((await laptop.enrollments())[0]?.status).toBe('paused');
    await laptop.advance('P40D');
    expect(await stepDays(laptop)).toEqual([
      '2026-01-08',
      '2026-01-16',
      '2026-01-19',
      '2026-01-20',
      '2026-01-23',
      '2026-01-27',
    ]);
  });

  it('RESUME ends a pause early, and nothing floods', async () => {
    const laptop = await enrolled();
    await reply(laptop, 'PAUSE 4 weeks');
    await laptop.advance('P4D');
    await reply(laptop, 'RESUME');
    await laptop.advance('P30D');
    const days = await stepDays(laptop);
    expect(days).toHaveLength(6);
    expect(new Set(days).size).toBe(6);
    expect(days[1]).toBe('2026-01-13');
  });

  it('NEXT sends the next mail at once, and the day’s one mail stays the only one', async () => {
    const laptop = await enrolled();
    await reply(laptop, 'NEXT');
    expect(await stepDays(laptop)).toEqual(['2026-01-08', '2026-01-08']);
    await reply(laptop, 'NEXT');
    expect(await stepDays(laptop)).toHaveLength(2);
    await laptop.advance('P1D');
    expect(await stepDays(laptop)).toEqual(['2026-01-08', '2026-01-08', '2026-01-09']);
  });

  it('SKIP leaves one out, SLOWER and FASTER stretch and shorten', async () => {
    const laptop = await enrolled();
    await reply(laptop, 'SKIP');
    await reply(laptop, 'SLOWER');
    await laptop.advance('P40D');
    const steps = (await laptop.mailbox(sam)).flatMap(({ tags }) => tags.step ?? []);
    expect(steps).toEqual(['1', '3', '4', '5', '6']);
    expect((await stepDays(laptop)).at(-1)).toBe('2026-01-26');
    expect((await laptop.enrollments())[0]?.steps[1]?.status).toBe('skipped');
  });

  it('DONE finishes, a correction undoes', async () => {
    const laptop = await enrolled();
    await reply(laptop, 'DONE');
    expect((await laptop.enrollments())[0]?.status).toBe('finished');
    const other = await enrolled();
    await reply(other, 'it was an interview!');
    expect((await other.enrollments())[0]?.status).toBe('undone');
    await other.advance('P30D');
    expect(await stepDays(other)).toHaveLength(1);
  });

  it('free text is kept, answered once, and never guessed at', async () => {
    const laptop = await enrolled();
    const first = await reply(
      laptop,
      'Please stop by the office when you can, I would like to talk about next steps.',
    );
    expect([first.outcome, first.reason]).toEqual(['command', 'free-text']);
    await reply(laptop, 'Did you get my note?');
    const answers = (await laptop.mailbox(sam)).filter(({ tags }) => tags.step === undefined);
    expect(answers).toHaveLength(1);
    expect((await laptop.enrollments())[0]?.status).toBe('active');
  });
});
