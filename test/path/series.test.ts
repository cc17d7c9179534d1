import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { appleForward, attachmentForward, gmailForward, outlookForward } from '#test/support/forwards.ts';
import { headerOf, oneClickUrl, postOneClick, startLaptop } from '#test/support/laptop.ts';

const sam = 'sam@mail.example';

/** By a real SMTP client, as a mail program would. */
const sendBySmtp = async (smtp: string, raw: string): Promise<void> => {
  const [host, port] = smtp.split(':');
  const transport = createTransport({ host, port: Number(port), secure: false, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: sam, to: ['me@in.onward.test'] }, raw });
  transport.close();
};

describe('a forwarded rejection becomes six mails', () => {
  const clients = {
    Gmail: gmailForward,
    Outlook: outlookForward,
    'Apple Mail': appleForward,
    'an attachment': attachmentForward,
  };

  it.each(Object.entries(clients))('forwarded by %s, through a real SMTP socket', async (_name, forward) => {
    const laptop = await startLaptop();
    await sendBySmtp(laptop.world.smtp, forward());
    await laptop.world.settle();

    const [receipt] = await laptop.mailbox(sam);
    expect(receipt?.text).toContain('Acme Ltd');
    expect(receipt?.text).toContain('Data Analyst');
    expect(receipt?.text.replace(/\s+/g, ' ')).toContain('decided to move forward with another candidate');

    await laptop.advance('P25D');
    const mails = await laptop.mailbox(sam);
    expect(mails.map(({ tags }) => tags.step)).toEqual(['1', '2', '3', '4', '5', '6']);
    // Thursday 8 January 2026: the published dates of the series.
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
    expect((await laptop.enrollments()).map(({ status }) => status)).toEqual(['finished']);
  });

  it('keeps the six mails in one thread, and every one can be stopped with one click', async () => {
    const laptop = await startLaptop();
    await laptop.post(gmailForward({ messageId: 'first@mail.example' }));
    await laptop.advance('P25D');
    const mails = await laptop.mailbox(sam);
    expect(mails).toHaveLength(6);
    expect(headerOf(mails[0]!, 'In-Reply-To')).toBe('<first@mail.example>');
    for (const [index, mail] of mails.entries()) {
      expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
      expect(headerOf(mail, 'Auto-Submitted')).toMatch(/^auto-/);
      expect(headerOf(mail, 'References')).toContain('<first@mail.example>');
      if (index > 0) expect(headerOf(mail, 'In-Reply-To')).toBe(headerOf(mails[index - 1]!, 'Message-ID'));
    }
  });

  it('a POST to the one-click URL silences the rest, and doing it again changes nothing', async () => {
    const laptop = await startLaptop();
    await laptop.post(gmailForward());
    await laptop.advance('P1D');
    const before = await laptop.mailbox(sam);
    const url = oneClickUrl(before.at(-1)!);
    const answers = [await postOneClick(url), await postOneClick(url)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await laptop.advance('P30D');
    expect(await laptop.mailbox(sam)).toHaveLength(before.length);
    expect((await laptop.enrollments())[0]?.status).toBe('stopped');
    expect((await laptop.enrollments())[0]?.steps.every(({ dueAt }) => dueAt === null)).toBe(true);
  });

  it('opening every link in every mail changes nothing', async () => {
    const laptop = await startLaptop();
    await laptop.post(gmailForward());
    const [receipt] = await laptop.mailbox(sam);
    const links = new Set(
      [...receipt!.html.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&')),
    );
    expect(links.size).toBeGreaterThan(0);
    const before = await laptop.enrollments();
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    expect(await laptop.enrollments()).toEqual(before);
  });
});
