import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { readMail } from '#core/classification/read-mail.ts';
import { onlyText } from './originals.ts';

const head = 'From: Sam <sam@mail.example>\r\nTo: me@in.onward.test\r\nSubject: Fwd: x\r\n';
const filled = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length));
const plain = (unit: string) => (bytes: number) => `${head}\r\n${filled(unit, bytes)}`;
const html = (unit: string) => (bytes: number) =>
  `${head}Content-Type: text/html\r\n\r\n${filled(unit, bytes)}`;

const mails: readonly (readonly [string, (bytes: number) => string])[] = [
  ['conditions', plain('if ')],
  ['negations', plain('unfortunately not ')],
  ['decisions', plain('Unfortunately we decided not to move forward with your application. ')],
  ['capitals', plain('Acme Manager at ')],
  ['a late closing', (bytes) => `${head}\r\nThe job is gone. Sincerely, ${'a'.repeat(bytes)} .\r\n\r\nbye`],
  ['full stops', plain('a.b. ')],
  ['equal signs', plain('=3D= ')],
  ['labels', plain('From: a@b.c\r\n')],
  ['unknown labels', plain('x: a@b.c\r\n')],
  ['separators', plain('----- Forwarded message -----\r\n')],
  ['forwards', plain('---- Forwarded message ----\r\nFrom: a@b.c\r\nSubject: x\r\n\r\nhi\r\n')],
  ['attributions', plain('On 2026-01-01 10:00 a@b.c wrote:\r\n')],
  ['quotes in quotes', (bytes) => `${head}\r\n${nestedQuotes(Math.sqrt(2 * bytes))}`],
  ['headers', (bytes) => `${head}${filled('X-A: =?utf-8?Q?a?= <a@b.c>,\r\n b\r\n', bytes)}\r\nx`],
  [
    'parts',
    (bytes) =>
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${filled('--b\r\n\r\nno '.padEnd(1_000, 'x\r\n'), bytes)}`,
  ],
  ['tags', html('<a <b ')],
  ['elements in elements', html('<div>')],
  ['quotations in quotations', html('<blockquote>')],
  ['links', html('<a href="mailto:a@b.c">x</a>')],
  ['comments', html('<!--')],
];

function nestedQuotes(depth: number): string {
  return Array.from({ length: Math.ceil(depth) }, (_, level) => `${'>'.repeat(level)} x`).join('\r\n');
}

/** The least processor time of several readings, no more of them than it takes to come below `enough`: what the machine does beside it does not count. */
const processorMs = async (raw: Uint8Array, readings: number, enough = 0): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < readings && least >= enough; run++) {
    const before = process.cpuUsage();
    await readMail(raw);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
};

const smallBytes = 20_000;
const factor = 6;
/** Less is not measured for certain. */
const leastMs = 4;

// Six times the mail takes six times as long; were anything quadratic in it, 36 times.
test.each(mails)('a mail of %s takes no more than its size more', async (_, mailOf) => {
  const bytes = (size: number) => new TextEncoder().encode(mailOf(size));
  const small = await processorMs(bytes(smallBytes), 2);
  const most = 2.5 * factor * Math.max(small, leastMs);
  expect(await processorMs(bytes(smallBytes * factor), 8, most)).toBeLessThan(most);
});

test('what is remembered of words keeps no mail alive that they stood in', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heldMb = () => {
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  const letter = (n: number) =>
    `Thank you for applying as a sluicekeeper${n}. ${`Line ${n} says nothing. `.repeat(2_500)}`;
  classify(onlyText(letter(0)));
  const before = heldMb();
  // Each brings a long word that no mail before it had, and 50 kB of text around it.
  for (let n = 1; n <= 400; n += 1) classify(onlyText(Buffer.from(letter(n)).toString()));
  expect(heldMb() - before).toBeLessThan(8);
});
