import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { textFromHtml } from '#core/mail/html/text-from-html.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { bytes, processorMs, rawMail } from '../a-mail.ts';

const reasonOf = async (raw: Uint8Array): Promise<string> => {
  const result = await parseMail(raw);
  return result.ok ? 'read' : result.reason;
};
const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
  ).join('');

describe('what would hurt is refused by name, at once', () => {
  test.each([
    ['an empty mail', new Uint8Array(), 'empty'],
    ['nothing but blank lines', bytes('\r\n'.repeat(500_000)), 'empty'],
    ['1 MB of newlines', rawMail(['Subject: x'], '\n'.repeat(1_000_000)), 'too-many-lines'],
    ['a header of 3 MB', rawMail([`Subject: ${'x'.repeat(3_000_000)}`], 'x'), 'header-too-large'],
    [
      '3 MB of small headers',
      rawMail(
        Array.from({ length: 150_000 }, (_, i) => `X-Header-${i}: yes`),
        'x',
      ),
      'header-too-large',
    ],
    ['300 parts in each other', bytes(`${nested(300)}\nhello`), 'nested-too-deep'],
  ])('%s', async (_, raw, reason) => {
    const start = performance.now();
    expect(await reasonOf(raw)).toBe(reason);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what is only odd is read', () => {
  test('300 parts side by side', async () => {
    const parts = Array.from({ length: 300 }, (_, i) => `--b\nContent-Type: text/plain\n\npart ${i}\n`).join(
      '',
    );
    const result = await parseMail(bytes(`Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`));
    expect(result.ok && result.mail.text).toContain('part 299');
  });

  test('300 mails in each other, down to the limit', async () => {
    const mails = Array.from(
      { length: 300 },
      (_, i) => `Subject: ${i}\nContent-Type: message/rfc822\n\n`,
    ).join('');
    const result = await parseMail(bytes(`${mails}Subject: last\n\nhello`));
    expect(result.ok && result.mail.attached[0]?.attached[0]?.attached[0]?.subject).toBe('3');
  });
});

test('no bytes make it throw or hang: noise, and real mails with a piece lost, doubled or turned', async () => {
  const seedMail = rawMail(
    [
      'From: Jo <jo@acme.example>',
      'Subject: =?UTF-8?B?w6TDtg==?= x',
      'Date: Tue, 3 Nov 2026 10:12:30 +0530',
      'Content-Type: multipart/mixed; boundary="b"',
    ],
    '--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>From: a=40b</p>\n--b\nContent-Type: message/rfc822\n\nSubject: y\n\n---------- Forwarded message ----------\nFrom: x <x@y.example>\nDate: 3.11.2026 10:12\nSubject: z\n\nhello\n--b--\n',
  );
  const mutated = fc
    .tuple(fc.nat(seedMail.length), fc.nat(120), fc.uint8Array({ maxLength: 40 }))
    .map(([at, length, noise]) =>
      Buffer.concat([seedMail.subarray(0, at), noise, seedMail.subarray(at + length)]),
    );
  const property = fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 300 })), async (raw) => {
    const result = await parseMail(raw);
    if (result.ok) unwrapForward(result.mail, { mailFrom: 'a@b.example' });
  });
  await fc.assert(property, { seed: 20261103, numRuns: 400 });
});

describe('HTML of any shape is read in linear time', () => {
  test.each([
    ['opened tags', '<a "'.repeat(100_000)],
    ['angle brackets', '<'.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['styles', '<style>'.repeat(60_000)],
    ['blockquotes', `${'<blockquote>'.repeat(30_000)}x`],
    ['hidden blocks', '<p hidden>'.repeat(40_000)],
    ['ampersands', '&a'.repeat(150_000)],
    ['blanks', ' \n '.repeat(100_000)],
  ])('%s', (_, html) => {
    expect(processorMs(() => textFromHtml(html))).toBeLessThan(500);
  });
});

describe('bodies and headers of any shape are read in linear time', () => {
  const many = (text: string): string => text.repeat(Math.ceil(300_000 / text.length));
  test.each([
    ['equal signs', 'X: y', many('=')],
    ['equal signs and blanks', 'X: y', `${many('= ')}=${many(' ')}`],
    ['soft breaks', 'Content-Transfer-Encoding: quoted-printable', many('=  \r\r\n')],
    ['padding', 'Content-Transfer-Encoding: base64', many('A=')],
    ['base64 that is none', 'Content-Transfer-Encoding: base64', many('QUJD! ')],
    ['base64 that is not named', 'X: y', many('QUJD')],
    ['quote marks', 'Content-Type: text/plain; format=flowed', many('> ')],
    ['carriage returns', 'Content-Type: text/plain; format=flowed', `${many('\r')}x`],
    ['UTF-7', 'Content-Type: text/plain; charset=utf-7', many('+AAA')],
    ['half of UTF-8', 'Content-Type: text/plain; charset=utf-8', `${many('ü')}\ud800`],
    ['armour', 'X: y', many('-----BEGIN PGP SIGNED MESSAGE-----\n\n')],
    ['tags in a text', 'X: y', many('</a> <br ')],
    ['entities', 'Content-Type: text/html', many('&amp;')],
    ['pages that name charsets', 'Content-Type: text/html', many('<meta ')],
    ['lines of no header', many('no field\nFrom: a\n').slice(0, 60_000), 'x'],
    ['words', `Subject: ${many('=?a?q?b').slice(0, 100_000)}`, 'x'],
    [
      'boundaries that are missing',
      'Content-Type: multipart/mixed; boundary=none',
      many('--x\n\nContent-Type: multipart/mixed\n\n'),
    ],
    [
      'blanks above boundaries',
      'Content-Type: multipart/mixed; boundary=b',
      many(`--b\nContent-Type: multipart/mixed; boundary=c\n\n${' '.repeat(15_900)}x\n--c\n\nhello\n`),
    ],
  ])('%s', async (_, header, body) => {
    const before = process.cpuUsage();
    const result = await parseMail(bytes(`Subject: x\n${header}\n\n${body}`));
    if (result.ok) unwrapForward(result.mail);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });
});
