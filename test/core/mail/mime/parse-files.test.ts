import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import type { Mail } from '#core/mail/mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { rawMultipart } from '../a-mail.ts';

const parsed = async (note: string, headers: readonly string[], body: string): Promise<Mail> => {
  const parts = [
    { headers: ['Content-Type: text/plain; charset=utf-8'], body: note },
    { headers, body },
  ];
  const result = await parseMail(rawMultipart(['From: sam@home.example', 'Subject: this came'], parts));
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
};
const file = (type: string, name: string): readonly string[] => [
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
];
const letter =
  'Dear Sam,\n\nthank you for your time. We chose somebody else as our baker this year, and wish you well.';
const page = `<html><body><p>${letter.replace('\n\n', '</p><p>')}</p></body></html>`;

describe('a letter that was saved as a file and sent with hardly a word is the text', () => {
  test.each([
    ['text', file('text/plain', 'no.txt'), letter],
    ['a page', file('text/html', 'no.html'), page],
  ])('as %s', async (_, headers, body) => {
    expect((await parsed('', headers, body)).text.trim()).toBe(letter);
    expect((await parsed('see attached', headers, body)).text.trim().replace(/\n{3,}/, '\n\n')).toBe(
      `see attached\n\n${letter}`,
    );
  });

  test('in the charset it has, and still listed', async () => {
    const headers = [...file('text/plain', 'x.txt'), 'Content-Transfer-Encoding: quoted-printable'];
    const { text, otherAttachments } = await parsed('', headers, 'K=E4=DFler, leider nein');
    expect(text.trim()).toBe('Käßler, leider nein');
    expect(otherAttachments).toEqual([{ filename: 'x.txt', type: 'text/plain' }]);
  });

  test('and a page that a client printed is unwrapped', async () => {
    const printed =
      '<b>From:</b> Jo &lt;jo@acme.example&gt;<br><b>Sent:</b> 3 Nov 2026 10:12<br><b>To:</b> Sam<br><b>Subject:</b> Baker<br><br>';
    const mail = await parsed('see attached', file('text/html', 'no.html'), `${printed}${page}`);
    expect(unwrapForward(mail).originals[0]?.from?.address).toBe('jo@acme.example');
  });
});

describe('a file stays a file', () => {
  test.each([
    ['below a letter', letter, file('text/plain', 'map.txt'), letter.repeat(3)],
    ['that says less than the note', 'see attached', file('text/plain', 'sig.txt'), 'Sam'],
    ['that is data', '', file('text/csv', 'a.csv'), letter],
    ['that is a document', '', file('application/pdf', 'no.pdf'), letter],
  ])('%s', async (_, note, headers, body) => {
    expect((await parsed(note, headers, body)).text.trim()).toBe(note);
  });
});

test.each([
  ['application/eml', 'no'],
  ['text/plain', 'no.eml.txt'],
  ['application/mbox', 'no.mbox'],
  ['application/octet-stream', 'no.mbox'],
])('a mail is read from %s, %s', async (type, name) => {
  const inner = `From - Tue Nov  3 10:12:00 2026\nFrom: Jo <jo@acme.example>\nSubject: Baker\n\n${letter}\n`;
  const { text, attached } = await parsed('look', file(type, name), inner);
  expect([text.trim(), attached[0]?.from[0]?.address, attached[0]?.text.trim()]).toEqual([
    'look',
    'jo@acme.example',
    letter,
  ]);
});

describe('files of text beside a forward do it no harm', () => {
  const forward = `---------- Forwarded message ---------\nFrom: Jo <jo@acme.example>\nSubject: Baker\n\n${letter}`;
  test.each([
    ['of many lines', file('text/plain', 'log.txt'), 'x\n'.repeat(150_000)],
    ['of many bytes', file('text/plain', 'log.txt'), 'long words\t'.repeat(900_000)],
    ['pages', file('text/html', 'log.html'), '<p>x</p>\n'.repeat(120_000)],
  ])('%s', async (_, headers, body) => {
    const log = { headers, body };
    const note = { headers: ['Content-Type: text/plain; charset=utf-8'], body: forward };
    for (const parts of [
      [note, log, log],
      [log, log, note],
    ]) {
      const result = await parseMail(rawMultipart(['From: sam@home.example', 'Subject: Fwd: Baker'], parts));
      if (!result.ok) throw new Error(result.reason);
      expect(unwrapForward(result.mail).originals).toMatchObject([
        { from: { address: 'jo@acme.example' }, text: letter },
      ]);
      expect(result.mail.otherAttachments).toHaveLength(2);
    }
  });
});
