import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appleForward, attachmentForward, gmailForward, outlookForward } from '#test/support/forwards.ts';
import {
  headerOf,
  type Laptop,
  type Message,
  oneClickUrl,
  openLaptop,
  postOneClick,
} from '#test/support/laptop.ts';

const clients = {
  Gmail: gmailForward,
  Outlook: outlookForward,
  'Apple Mail': appleForward,
  'an attachment': attachmentForward,
};
const addressOf = (client: string): string => `${client.replace(' ', '.').toLowerCase()}@mail.example`;
const unsubscriber = 'unsubscriber@mail.example';

/** By a real SMTP client, as a mail program would. */
const sendBySmtp = async (smtp: string, person: string, raw: string): Promise<void> => {
  const [host, port] = smtp.split(':');
  const transport = createTransport({ host, port: Number(port), secure: false, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: person, to: ['me@in.onward.test'] }, raw });
  transport.close();
};

const linksIn = ({ html }: Message): readonly string[] =>
  [...html.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));

// Everybody forwards on Thursday 8 January 2026 at ten; one unsubscribes a day later; then 25 days pass.
let laptop: Laptop;
let afterOpeningEveryLink: {
  readonly before: unknown;
  readonly after: unknown;
  readonly statuses: readonly number[];
};
let unsubscribing: { readonly mails: number; readonly statuses: readonly number[] };

beforeAll(async () => {
  laptop = await openLaptop();
  for (const [client, forward] of Object.entries(clients))
    await sendBySmtp(
      laptop.world.smtp,
      addressOf(client),
      forward({ person: addressOf(client), messageId: `${client.length}@mail.example` }),
    );
  await sendBySmtp(laptop.world.smtp, unsubscriber, gmailForward({ person: unsubscriber }));
  await laptop.world.settle();
  const [receipt] = await laptop.mailbox(addressOf('Gmail'));
  const before = await laptop.enrollments();
  const statuses = await Promise.all(linksIn(receipt!).map(async (link) => (await fetch(link)).status));
  afterOpeningEveryLink = { before, after: await laptop.enrollments(), statuses };
  await laptop.advance('P1D');
  const mails = await laptop.mailbox(unsubscriber);
  const url = oneClickUrl(mails.at(-1)!);
  const answers = [await postOneClick(url), await postOneClick(url)];
  unsubscribing = { mails: mails.length, statuses: answers.map(({ status }) => status) };
  await laptop.advance('P24D');
}, 60_000);
afterAll(() => laptop.world.stop());

describe.each(Object.keys(clients))('a rejection forwarded by %s, through a real SMTP socket', (client) => {
  it('is answered by a receipt that names company, role and the sentence', async () => {
    const [receipt] = await laptop.mailbox(addressOf(client));
    expect(receipt?.text).toContain('Acme Ltd');
    expect(receipt?.text).toContain('Data Analyst');
    expect(receipt?.text.replace(/\s+/g, ' ')).toContain('decided to move forward with another candidate');
  });

  it('becomes six mails in order, on their days, at half past nine', async () => {
    const mails = await laptop.mailbox(addressOf(client));
    expect(mails.map(({ tags }) => tags.step)).toEqual(['1', '2', '3', '4', '5', '6']);
    // The published dates of a series begun on that Thursday.
    expect(mails.slice(1).map(({ sentAt }) => sentAt.slice(0, 10))).toEqual([
      '2026-01-09',
      '2026-01-12',
      '2026-01-13',
      '2026-01-16',
      '2026-01-20',
    ]);
    for (const { sentAt } of mails.slice(1)) {
      expect(sentAt.slice(11, 16) >= '09:30').toBe(true);
      expect(sentAt.slice(11, 16) < '09:41').toBe(true);
    }
    expect((await laptop.enrollmentOf(addressOf(client))).status).toBe('finished');
  });

  it('keeps the six in one thread, each with its one-click unsubscription', async () => {
    const mails = await laptop.mailbox(addressOf(client));
    const forwarded = `<${client.length}@mail.example>`;
    expect(headerOf(mails[0]!, 'In-Reply-To')).toBe(forwarded);
    for (const [index, mail] of mails.entries()) {
      expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
      expect(headerOf(mail, 'Auto-Submitted')).toMatch(/^auto-/);
      expect(headerOf(mail, 'References')).toContain(forwarded);
      if (index > 0) expect(headerOf(mail, 'In-Reply-To')).toBe(headerOf(mails[index - 1]!, 'Message-ID'));
    }
  });
});

it('a POST to the one-click URL silences the rest, and doing it again changes nothing', async () => {
  expect(unsubscribing.statuses).toEqual([200, 200]);
  expect(unsubscribing.mails).toBe(2);
  expect(await laptop.mailbox(unsubscriber)).toHaveLength(2);
  const { status, steps } = await laptop.enrollmentOf(unsubscriber);
  expect(status).toBe('stopped');
  expect(steps.every(({ dueAt }) => dueAt === null)).toBe(true);
});

it('opening every link in a mail changes nothing', () => {
  expect(afterOpeningEveryLink.statuses.length).toBeGreaterThan(4);
  expect(afterOpeningEveryLink.statuses.every((status) => status === 200)).toBe(true);
  expect(afterOpeningEveryLink.after).toEqual(afterOpeningEveryLink.before);
});
