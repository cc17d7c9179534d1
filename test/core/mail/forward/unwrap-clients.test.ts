import { expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { aMail } from '../a-mail.ts';

const subject = 'Your application: Engineer';
const letter = 'Dear Sam,\n\nwe chose somebody else.\n\nJo Doe';
const jo = 'Jo Doe <jo@acme.example>';
const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/> $/gm, '>');
const tabbed = (text: string): string => text.replace(/^(?=.)/gm, '\t');

/** Clients that print in a way of their own. */
const printed: Readonly<Record<string, string>> = {
  'mutt with quote marks': `----- Forwarded message from ${jo} -----\n\n${quoted(`Date: Tue, 3 Nov 2026 10:12:00 +0100\nFrom: ${jo}\nTo: sam@home.example\nSubject: ${subject}\n\n${letter}`)}\n\n----- End forwarded message -----`,
  's-nail, indented': `-------- Original Message --------\n${tabbed(`Date: Tue, 03 Nov 2026 10:12:00 +0100\nFrom: ${jo}\nTo: sam@home.example\nSubject: ${subject}\nMessage-ID: <4711@acme.example>\n\n${letter}`)}`,
  's-nail, the whole header with its mailbox line': `-------- Original Message --------\nFrom jo@acme.example Tue Nov  3 10:12:00 2026\nFrom: ${jo}\nTo: sam@home.example\nSubject: ${subject}\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nMessage-ID: <4711@acme.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nStatus: R\n\n${letter}`,
  SquirrelMail: `---------------------------- Original Message ----------------------------\nSubject: ${subject}\nFrom:    "Jo Doe" <jo@acme.example>\nDate:    Tue, November 3, 2026 10:12 am\nTo:      sam@home.example\n--------------------------------------------------------------------------\n\n${letter}`,
  Horde: `----- Forwarded message from ${jo} -----\n    Date: Tue, 03 Nov 2026 10:12:00 +0100\n    From: ${jo}\n Subject: ${subject}\n      To: sam@home.example\n\n${letter}\n\n----- End forwarded message -----`,
  'eM Client': `------ Forwarded Message ------\nFrom: "Jo Doe" <jo@acme.example>\nTo: "sam@home.example" <sam@home.example>\nSent: 03/11/2026 10:12:00\nSubject: ${subject}\n\n${letter}`,
  'eM Client without colons': `------ Forwarded Message ------\nFrom "Jo Doe" <jo@acme.example>\nTo "Sam" <sam@home.example>\nDate 03/11/2026 10:12:00\nSubject ${subject}\n\n${letter}`,
  Zimbra: `----- Forwarded Message -----\nFrom: "Jo Doe" <jo@acme.example>\nTo: "Sam Seeker" <sam@home.example>\nSent: Tuesday, November 3, 2026 10:12:00 AM\nSubject: ${subject}\n\n${letter}`,
  'Lotus Notes': `----- Forwarded by Sam Seeker/Home on 03/11/2026 10:15 -----\n\nFrom:\t${jo}\nTo:\tsam@home.example, \nDate:\t03/11/2026 10:12\nSubject:\t${subject}\n\n${letter}`,
  GMX: `Gesendet: Dienstag, 03. November 2026 um 10:12 Uhr\nVon: "Jo Doe" <jo@acme.example>\nAn: sam@home.example\nBetreff: ${subject}\n\n${letter}`,
  'Mail.ru': `-------- Пересылаемое сообщение --------\nОт кого: ${jo}\nКому: sam@home.example\nДата: Вторник, 3 ноября 2026, 10:12 +03:00\nТема: ${subject}\n\n${letter}`,
  NetEase: `-------- 转发邮件信息 --------\n发件人："Jo Doe" <jo@acme.example>\n发送日期：2026-11-03 10:12:00\n收件人：sam@home.example\n主题：${subject}\n\n${letter}`,
  QQ: `------------------ 原始邮件 ------------------\n发件人: "Jo Doe" <jo@acme.example>;\n发送时间: 2026年11月3日(星期二) 上午10:12\n收件人: "Sam Seeker"<sam@home.example>;\n主题: ${subject}\n\n${letter}`,
  Naver: `-----Original Message-----\nFrom: "Jo Doe"<jo@acme.example>\nTo: <sam@home.example>;\nCc:\nSent: 2026-11-03 (화) 10:12:00 (GMT+09:00)\nSubject: ${subject}\n\n${letter}`,
  KMail: `----------  Forwarded Message  ----------\n\nSubject: ${subject}\nDate: Tuesday, 3 November 2026, 10:12:00 CET\nFrom: ${jo}\nTo: sam@home.example\n\n${letter}\n-----------------------------------------`,
  Fastmail: `----- Original message -----\nFrom: ${jo}\nTo: sam@home.example\nSubject: ${subject}\nDate: Tuesday, 3 November 2026 10:12\n\n${letter}`,
  Zoho: `============ Forwarded message ============\nFrom: ${jo}\nTo: <sam@home.example>\nDate: Tue, 03 Nov 2026 10:12:00 +0100\nSubject: ${subject}\n============ Forwarded message ============\n\n${letter}`,
  Claws: `Begin forwarded message:\n\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nFrom: ${jo}\nTo: sam@home.example\nSubject: ${subject}\n\n\n${letter}`,
  'The Bat!': `===8<==============Original message text===============\nFrom: ${jo}\nTo: sam@home.example\nDate: Tuesday, November 3, 2026, 10:12:00\nSubject: ${subject}\n\n${letter}\n===8<===========End of original message text===========`,
  'Outlook on the Mac, German': `Von: "Doe, Jo" <jo@acme.example>\nDatum: Dienstag, 3. November 2026 um 10:12\nAn: Sam Seeker <sam@home.example>\nBetreff: ${subject}\n\n${letter}`,
  'Outlook with importance and attachments': `From: ${jo}\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Sam Seeker <sam@home.example>\nSubject: ${subject}\nImportance: High\nAttachments: letter.pdf\n\n${letter}`,
  'a forward through a security gateway': `Hi\n\n[EXTERNAL EMAIL]\n\n________________________________\nFrom: ${jo}\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Sam Seeker <sam@home.example>\nSubject: ${subject}\n\n${letter}`,
  Libero: `----Messaggio originale----\nDa: ${jo}\nData: 03/11/2026 10.12\nA: <sam@home.example>\nOgg: ${subject}\n\n${letter}`,
  'two bold stars': `**From:** ${jo}\n**Sent:** Tuesday, November 3, 2026 10:12 AM\n**To:** Sam Seeker <sam@home.example>\n**Subject:** ${subject}\n\n${letter}`,
  'bold around label and value': `*From: Jo Doe <jo@acme.example>*\n*Date: Tue, 3 Nov 2026 10:12*\n*To: sam@home.example*\n*Subject: ${subject}*\n\n${letter}`,
};

test.each(Object.entries(printed))('%s is understood, under an edited subject too', (client, text) => {
  for (const outer of [`Fwd: ${subject}`, 'look at this']) {
    const { via, originals } = unwrapForward(aMail({ subject: outer, text }));
    const original = originals[0]!;
    expect([via, originals.length, original.from?.address, original.subject]).toEqual([
      'forward',
      1,
      'jo@acme.example',
      subject,
    ]);
    expect(original.from?.name).toBe(client.endsWith('German') ? 'Doe, Jo' : 'Jo Doe');
    expect(original.text).toBe(letter);
  }
});

test('Yandex names the sender in an attribution below its separator, and no subject', () => {
  const text = `-------- Пересылаемое сообщение --------\n03.11.2026, 10:12, "Jo Doe" <jo@acme.example>:\n\n${letter}\n\n-------- Конец пересылаемого сообщения --------`;
  const { via, originals } = unwrapForward(aMail({ subject: `Fwd: ${subject}`, text }));
  expect([via, originals[0]?.from, originals[0]?.subject, originals[0]?.text]).toEqual([
    'forward',
    { name: 'Jo Doe', address: 'jo@acme.example' },
    subject,
    letter,
  ]);
});

test("mutt's subject says whose mail it is", () => {
  const text = `----- Forwarded message from ${jo} -----\n\n${letter}\n\n----- End forwarded message -----`;
  const { originals } = unwrapForward(aMail({ subject: `[jo@acme.example: ${subject}]`, text }));
  expect([originals[0]?.from?.address, originals[0]?.subject, originals[0]?.text]).toEqual([
    'jo@acme.example',
    subject,
    letter,
  ]);
});
