import { describe, expect } from 'vitest';
import { enrolled, secretAddress } from '#test/support/lives.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();

type Asked = {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly type?: string;
};
const questionTo = (to: string, { from, subject, text, type = 'text/plain' }: Asked): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Thu, 08 Jan 2026 09:00:00 +0000',
    `Message-ID: <q${text.length}@provider.example>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    text,
    '',
  ].join('\r\n');

const asking = async (teller: Teller, asked: Asked, query = {}) => {
  await enrolled(teller);
  const rcptTo = await secretAddress(teller);
  const before = (await teller.mails()).length;
  const outcome = await teller.post(questionTo(rcptTo, asked), {
    rcptTo,
    mailFrom: 'b@provider.example',
    ...query,
  });
  const mails = await teller.mails();
  return { outcome, mail: mails.length > before ? mails.at(-1)! : null };
};

const zoho: Asked = {
  from: 'Zoho Mail <noreply@zohomail.com>',
  subject: 'Verification code to set up email forwarding',
  text: 'Use the code 339120 to finish setting up email forwarding from sam@zoho.example to this address.\n\nOr confirm here:\nhttps://mail.zoho.com/zm/forward.do?verify=339120',
};
const gmx: Asked = {
  from: 'GMX <noreply@system.gmx.net>',
  subject: 'Bitte bestätigen Sie die Weiterleitung an Ihr Postfach',
  type: 'text/html',
  text: '<p>sam@gmx.example möchte eingehende E-Mails automatisch an diese Adresse weiterleiten. Der Link ist 24 Stunden gültig.</p><p><a href="https://hilfe.gmx.net/weiterleitung">Hilfe</a></p><p><a href="https://www.gmx.net/w/1?t=a&amp;u=b">Weiterleitung bestätigen</a></p><p><a href="https://www.gmx.net/w/2?t=a">Weiterleitung ablehnen</a></p>',
};
const proton: Asked = {
  from: 'Proton <no-reply@notify.proton.me>',
  subject: 'Confirm email forwarding from sam@proton.example',
  text: 'sam@proton.example wants to automatically forward emails to you.\n\nTo accept, open https://account.proton.me/external-forwarding/accept?jwt=abc\n\nTo decline, open https://account.proton.me/external-forwarding/decline?jwt=abc',
};
const anybody: Asked = {
  from: 'Harbour Mail <accounts@mail.harbour.co.uk>',
  subject: 'Please verify that sam@harbour.example may forward mail to you',
  text: 'Someone set up automatic forwarding to this mailbox. Verify by opening the page below.\n\nhttps://webmail.harbour.co.uk/fwd/verify?t=exampletoken',
};

describe('a provider that asks whether it may forward', () => {
  story('by a code and a page: both are passed on', async (teller) => {
    const { outcome, mail } = await asking(teller, zoho);
    expect(outcome).toBe('relayed forwarding-confirmation');
    expect(mail!.subject).toContain('Zoho Mail');
    expect(mail!.text).toContain('339120');
    expect(mail!.text).toContain('https://mail.zoho.com/zm/forward.do?verify=339120');
  });

  for (const [name, asked, page] of [
    ['GMX', gmx, 'https://www.gmx.net/w/1?t=a&u=b'],
    ['proton.me', proton, 'https://account.proton.me/external-forwarding/accept?jwt=abc'],
    ['harbour.co.uk', anybody, 'https://webmail.harbour.co.uk/fwd/verify?t=exampletoken'],
  ] as const)
    story(`by a page alone: ${name}`, async (teller) => {
      const { outcome, mail } = await asking(teller, asked);
      expect(outcome).toBe('relayed forwarding-confirmation');
      expect(mail!.subject).toContain(name);
      expect(mail!.text).toContain(page);
      expect(mail!.text).not.toMatch(/decline|w\/2/);
    });

  story('is told nobody’s answer where its domain does not vouch for it', async (teller) => {
    const { outcome, mail } = await asking(teller, gmx, { dmarc: 'GRAY' });
    expect(outcome).toBe('unauthenticated forwarding-confirmation');
    expect(mail).toBeNull();
  });

  story('with a page of somebody else’s is not believed', async (teller) => {
    const text = gmx.text.replaceAll('www.gmx.net', 'gmx.net.evil.example');
    const { outcome, mail } = await asking(teller, { ...gmx, text });
    expect(outcome).toMatch(/^ignored/);
    expect(mail).toBeNull();
  });

  story('of somebody else is not passed on, though a filter passes it to us', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const raw = questionTo(teller.person, gmx);
    expect(await teller.post(raw, { rcptTo, mailFrom: 'b@provider.example' })).toMatch(/^ignored/);
  });

  story('asks everyone’s address in vain', async (teller) => {
    const raw = questionTo('me@in.onward.test', zoho);
    expect(await teller.post(raw, { mailFrom: 'b@provider.example' })).toMatch(/^(ignored|no-owner)/);
  });
});
