import { afterAll, beforeAll } from 'vitest';
import { attachmentForward, gmailForward } from './forwards.ts';
import { headerOf, type Laptop, openLaptop, type Post } from './laptop.ts';

/** One laptop for all words, a person for each. Every test begins on a Thursday at ten in the morning. */
export const replyWords = () => {
  let laptop: Laptop;
  let person: string;
  let people = 0;
  let letters = 0;
  let thursday = '2026-01-08';
  beforeAll(async () => {
    laptop = await openLaptop();
  });
  afterAll(() => laptop.world.stop());

  const mailbox = () => laptop.mailbox(person);
  return {
    mailbox,
    series: () => laptop.enrollmentOf(person),
    advance: (duration: string) => laptop.advance(duration),
    /** A day counted from the Thursday the person was enrolled on. */
    day: (after: number): string =>
      new Date(Date.parse(thursday) + after * 86_400_000).toISOString().slice(0, 10),
    /** The next person, whose rejection starts a series. */
    enrolled: async (): Promise<void> => {
      people += 1;
      person = `person${people}@mail.example`;
      const now = new Date(await laptop.now());
      const toThursday = people === 1 ? 0 : ((4 - now.getUTCDay() + 7) % 7) + 7;
      thursday = new Date(now.getTime() + toThursday * 86_400_000).toISOString().slice(0, 10);
      if (people > 1) await laptop.advanceTo(`${thursday}T10:00:00Z`);
      // A fixed offset has no holidays, so that the days below hold in any month.
      const date = 'Thu, 08 Jan 2026 15:45:00 +0545';
      await laptop.post(attachmentForward({ person, date }), { mailFrom: person });
    },
    /** What a mail program sends when somebody presses Reply, types, and leaves the quote below. */
    reply: async (text: string, query: Post = {}, headers: readonly string[] = []) => {
      const [receipt] = await mailbox();
      const replyTo = headerOf(receipt!, 'Reply-To')!;
      letters += 1;
      const raw = [
        `From: Sam Doe <${person}>`,
        `To: ${replyTo}`,
        ...(headers.some((header) => header.startsWith('Subject:'))
          ? []
          : [`Subject: Re: ${receipt!.subject}`]),
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
      return laptop.post(raw, { rcptTo: replyTo, mailFrom: person, ...query });
    },
    /** Another rejection, forwarded to the address that takes replies, under a note. */
    forwardToReply: async (note: string) => {
      const [receipt] = await mailbox();
      const raw = gmailForward({ person, note, company: 'Bolt Foods', role: 'Buyer' });
      return laptop.post(raw, { rcptTo: headerOf(receipt!, 'Reply-To')!, mailFrom: person });
    },
    stepDays: async (): Promise<readonly string[]> =>
      (await mailbox())
        .filter(({ tags }) => tags.step !== undefined)
        .map(({ sentAt }) => sentAt.slice(0, 10)),
  };
};
