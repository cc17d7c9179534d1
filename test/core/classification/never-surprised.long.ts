import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '#core/classification/read-mail.ts';

const corpus = 'test/corpus';
const everyNth = 20;

/** A mail of each kind and client, as bytes stand for characters. */
const mails = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.eml'))
  .sort()
  .filter((_, index) => index % everyNth === 0)
  .map((name) => readFileSync(join(corpus, name), 'latin1'));

/** What decides how a mail is taken apart, and what is told from what. */
const pieces = [
  ...['\r\n', '\r\n\r\n', '\n', '\r', '\0', ' ', '=', '=\r\n', '=E2=80', '\x80\x99', '\xc3', '\xef\xbb\xbf'],
  ...['--', '--b\r\n', '\r\n--b--\r\n', '=?utf-8?B?', '?=', '=?x?Q?=41', '"', '<', '>', '> ', '@', ':', ';'],
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: text/html; charset=utf-16\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  '\r\n---------- Forwarded message ---------\r\n',
  '\r\nFrom: Jo <jo@acme.example>\r\n',
  '\r\nSubject: Your application for Clerk at Acme\r\n',
  '\r\nOn 3 Nov 2026 Jo wrote:\r\n',
  'Unfortunately we have decided not to move forward with your application. ',
  'Leider können wir Ihnen keine Zusage geben. ',
  'if ',
  ' not ',
  '<blockquote>',
  '<p hidden>',
  '<!--',
  '&#x1F600;',
  'for the "Clerk (m/w/d) <b>" position at Acme “Ltd” ',
];

const noise = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(...mails).chain((mail) => fc.nat(mail.length).map((at) => mail.slice(at, at + 300))),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);
type Edit = { readonly at: number; readonly lost: number; readonly put: string; readonly times: number };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(400)),
  put: noise,
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(200) }),
});
const damaged = fc
  .tuple(fc.constantFrom(...mails), fc.array(edit, { maxLength: 6 }))
  .map(([mail, edits]) =>
    edits.reduce((text, { at, lost, put, times }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put.repeat(times) + text.slice(from + lost);
    }, mail),
  )
  .map((text) => Buffer.from(text, 'latin1'));

test('no mail makes it throw or loop, and every quote is verbatim, however the mail is damaged', async () => {
  const property = fc.asyncProperty(damaged, async (raw) => {
    const before = process.cpuUsage();
    const read = await readMail(raw);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(2_000_000);
    if (!read.ok) return;
    for (const { original, verdict } of read.parts) {
      for (const { quote } of verdict.evidence)
        expect(quote !== '' && (original.text.includes(quote) || original.subject.includes(quote))).toBe(
          true,
        );
      // Nobody is enrolled without the sentence that says so.
      if (verdict.decision === 'enroll')
        expect(verdict.evidence.some(({ field }) => field === 'kind')).toBe(true);
    }
  });
  await fc.assert(property, { seed: 20261103, numRuns: 200 });
});
