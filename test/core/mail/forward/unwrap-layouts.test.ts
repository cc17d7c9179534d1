import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail } from '#core/mail/mail.ts';
import { aMail } from '../a-mail.ts';
import { type Layout, layouts, type Quoted } from './client-layouts.ts';
import { invented, languages, type Words } from './client-words.ts';

const rejection: Quoted = {
  name: 'Jo Doe',
  address: 'jo.doe@acme.example',
  to: 'sam@home.example',
  subject: 'Your application: Platform Engineer (m/f/d)',
  date: 'Tue, 3 Nov 2026 10:12:00 +0100',
  text: 'Dear Sam,\n\nthank you for the time you gave us. We chose somebody else this time.\n\nKind regards\nJo Doe',
};
const dates = [
  'Tue, 3 Nov 2026 10:12:00 +0100',
  'mardi 3 novembre 2026 à 10:12',
  '2026年11月3日(火) 10:12',
  '03.11.2026 10:12',
  '٣ نوفمبر ٢٠٢٦ ١٠:١٢',
];
const notes = ['', 'Hello,\n\nthis came today. What now?\n\nSam\n\n'];

const forwardOf = (
  layout: Layout,
  words: Words,
  changes: Partial<Mail>,
  quoted: Quoted,
  note: string,
): Mail =>
  aMail({
    subject: `${words.forward}: ${quoted.subject}`,
    text: note + layout.print(words, quoted),
    ...changes,
  });

/** What went wrong, or null. */
const complaint = (mail: Mail, quoted: Quoted, note: string, subjectKnown: boolean): string | null => {
  const { via, originals, note: kept } = unwrapForward(mail);
  const original = originals[0];
  if (via !== 'forward' || originals.length !== 1 || original === undefined)
    return `${via}, ${originals.length} originals`;
  if (original.from?.address !== quoted.address) return `from ${original.from?.address}`;
  if (original.from.name !== quoted.name) return `name ${original.from.name}`;
  if (subjectKnown && original.subject !== quoted.subject) return `subject ${original.subject}`;
  if (original.text !== quoted.text) return `text ${JSON.stringify(original.text)}`;
  return kept === note.trim() ? null : `note ${JSON.stringify(kept)}`;
};

describe('a forward is unwrapped whatever the client', () => {
  test.each(layouts.map((layout) => [layout.client, layout] as const))(
    '%s, in every language, subject edited or not',
    (_, layout) => {
      const complaints: string[] = [];
      for (const words of languages)
        for (const date of dates)
          for (const note of notes)
            for (const subject of [undefined, 'can you help me with this?']) {
              // Nothing but the subject tells Outlook 2019's forward with a note from a reply.
              if (layout.losesSubject && subject !== undefined && note !== '') continue;
              const quoted = { ...rejection, date };
              const mail = forwardOf(layout, words, subject === undefined ? {} : { subject }, quoted, note);
              const wrong = complaint(mail, quoted, note, !(layout.losesSubject && subject !== undefined));
              if (wrong !== null)
                complaints.push(`${words.language} · ${date} · ${subject ?? 'prefix'} · ${wrong}`);
            }
      expect(complaints.slice(0, 5)).toEqual([]);
    },
  );

  test.each(
    layouts.filter(({ client }) => client !== 'Yahoo').map((layout) => [layout.client, layout] as const),
  )('%s, in a language no table knows: the shape of the values is enough', (_, layout) => {
    for (const date of dates) {
      const quoted = { ...rejection, date };
      const mail = forwardOf(layout, invented, { subject: 'Fwd: x' }, quoted, '');
      const original = unwrapForward(mail).originals[0];
      expect(original?.from?.address).toBe(quoted.address);
      if (!layout.losesSubject) expect(original?.subject).toBe(quoted.subject);
      expect(original?.text).toContain(quoted.text);
    }
  });
});

describe('without a subject', () => {
  const text = `What now?\n\nFrom: Jo Doe <jo.doe@acme.example>\nSent: 3.11.2026 10:12\nTo: Sam Seeker\nSubject: Baker\n\nDear Sam,\n\nno.`;

  test('a block that has one is a forward, also below a note', () => {
    const { via, note, originals } = unwrapForward(aMail({ subject: '', text }));
    expect([via, note, originals[0]?.subject, originals[0]?.text]).toEqual([
      'forward',
      'What now?',
      'Baker',
      'Dear Sam,\n\nno.',
    ]);
  });

  test('a mail that answers another is a reply, and so is one to the sender of the quoted mail', () => {
    const inReplyTo = ['4711@acme.example'];
    expect(unwrapForward(aMail({ subject: '', text, inReplyTo })).via).toBe('direct');
    const to = [{ name: '', address: 'jo.doe@acme.example' }];
    expect(unwrapForward(aMail({ subject: '', text, to })).via).toBe('direct');
    const bare = text.replace('Subject: Baker\n', '');
    expect(unwrapForward(aMail({ subject: '', text: bare })).via).toBe('direct');
  });
});

describe('a block that is no plain list of fields', () => {
  test('NetEase prints rows of a table, of which some may be empty or unknown', () => {
    const rows =
      '| 发件人 | Jo Doe<jo.doe@acme.example> |\n| 日期 | 2026年11月03日 10:12 |\n| 收件人 | sam@home.example |\n| 抄送至 | |\n| 主题 | Baker |';
    const text = `What now?\n\n---- 转发的邮件 ----\n${rows}\nDear Sam,\n\nno.`;
    expect(unwrapForward(aMail({ text })).originals).toMatchObject([
      {
        from: { name: 'Jo Doe', address: 'jo.doe@acme.example' },
        subject: 'Baker',
        text: 'Dear Sam,\n\nno.',
      },
    ]);
  });

  test('a table in a letter is none', () => {
    const text =
      'Dear Sam,\n\n| Post | Baker |\n| Contact | jo.doe@acme.example |\n| Date | 3.11.2026 |\n\nNo.';
    expect(unwrapForward(aMail({ text })).originals[0]?.text).toBe(text);
  });

  test('one and two blank lines stand between the fields', () => {
    const text =
      '-----Original Message-----\nFrom: Jo Doe <jo.doe@acme.example>\n\nDate: Tue, 3 Nov 2026 10:12:00\nTo: <sam@home.example>\n\n\nSubject: Baker\n\n\nDear Sam,\n\nno.';
    expect(unwrapForward(aMail({ text })).originals).toMatchObject([
      { subject: 'Baker', text: 'Dear Sam,\n\nno.' },
    ]);
  });
});
