import { describe, expect, it } from 'vitest';
import { readRows } from '#core/batches/file/read-rows.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import { survey, today } from './read-file.ts';

/** Both readings of a file that comes in pieces as S3 gives them; how many rows came out. */
const readAll = async (bytes: Uint8Array): Promise<number> => {
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
  }
  const found = await surveyFile(pieces(), { columns: null, today });
  if (found.type !== 'readable') return -1;
  let rows = 0;
  for await (const group of readRows(pieces(), found.layout, { today, ownDomains: [] }))
    rows += group.rows.length;
  return rows;
};

/** The processor's time, in ms: other work on the machine does not count. */
const processorMs = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const header = 'email,first name,zone,company,role,stage,rejected on,feedback,consultant,external id\n';
const row = (cells: Readonly<Record<number, string>>): string =>
  Array.from({ length: 10 }, (_, n) => cells[n] ?? (n === 0 ? 'sam@mail.example' : '')).join(',');
/** A cell a little below what a cell may have. */
const long = (unit: string): string =>
  `"${unit.repeat(Math.floor(9_900 / unit.length)).replaceAll('"', '""')}"`;

/** About `bytes` of it. */
const hostile: Readonly<Record<string, (bytes: number) => string>> = {
  quotes: (bytes) => `${header}${'"'.repeat(bytes)}`,
  'quotes and letters': (bytes) => `${header}${'"a'.repeat(bytes / 2)}`,
  'cells that begin with a quote closed too early': (bytes) =>
    header + `${row({ 3: '"a"b"c"d' })}\n`.repeat(bytes / 40),
  delimiters: (bytes) => `${header}${','.repeat(bytes)}`,
  'rows of two hundred blank cells': (bytes) => header + `${','.repeat(199)}\n`.repeat(bytes / 200),
  'line ends': (bytes) => header + '\n'.repeat(bytes),
  'carriage returns before line ends': (bytes) => header + '\r\r\n'.repeat(bytes / 3),
  'line ends inside quotes': (bytes) => header + `${row({ 7: long('\n@,') })}\n`.repeat(bytes / 9_900),
  'spaces in a name': (bytes) => header + `${row({ 1: `a${' '.repeat(9_900)}b` })}\n`.repeat(bytes / 9_900),
  'spaces and commas in an address': (bytes) =>
    header + `${row({ 0: `"a@b${' ,'.repeat(450)}c@d"` })}\n`.repeat(bytes / 950),
  'angle brackets in an address': (bytes) =>
    header + `${row({ 0: `"${'<'.repeat(450)}@"` })}\n`.repeat(bytes / 500),
  '@ in a company': (bytes) => header + `${row({ 3: long('a@') })}\n`.repeat(bytes / 9_900),
  'half a formula': (bytes) =>
    header + `${row({ 3: `"=HYPERLINK(${'""'.repeat(4_900)}x"` })}\n`.repeat(bytes / 9_900),
  'digits for a date': (bytes) => header + `${row({ 6: '1'.repeat(59) })}\n`.repeat(bytes / 80),
  'letters for a date': (bytes) => header + `${row({ 6: 'a '.repeat(29) })}\n`.repeat(bytes / 80),
  'words for a stage': (bytes) => header + `${row({ 5: long('offer was ') })}\n`.repeat(bytes / 9_900),
  'zones nobody knows': (bytes) =>
    header + Array.from({ length: bytes / 40 }, (_, n) => `${row({ 2: `Zone/${n}` })}\n`).join(''),
};

describe('takes twice as long for twice as much, and not four times, of', () => {
  for (const [name, make] of Object.entries(hostile))
    it(name, { retry: 2 }, async () => {
      const [half, whole] = [Buffer.from(make(100_000)), Buffer.from(make(200_000))];
      await readAll(half);
      const [small, large] = [
        await processorMs(() => readAll(half)),
        await processorMs(() => readAll(whole)),
      ];
      expect(large).toBeLessThan(3 * small + 200);
      expect(large).toBeLessThan(2_000);
    });
});

describe('and of headings', () => {
  for (const [name, unit] of Object.entries({
    spaces: ' a',
    dots: '. ',
    candidates: 'candidate ',
    quotes: '"',
  }))
    it(name, async () => {
      const file = `email,"${unit.repeat(50_000).replaceAll('"', '""')}"\na@mail.example,1\n`;
      expect(await processorMs(() => survey(file))).toBeLessThan(2_000);
    });
});
