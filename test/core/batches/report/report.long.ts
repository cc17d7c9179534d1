import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportLine } from '#core/batches/report/report.ts';
import { bad, invalid, sign } from './a-report.ts';

it('holds no cell that a spreadsheet takes for a formula, not even where a program cuts it at another delimiter than ours', () => {
  const anyCell = fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        "'",
        ' ',
        'a',
        '\u00a0',
        '＝',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(anyCell, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(',', ';'),
      (cells, delimiter) => {
        const line = reportLine({ header: ['a', 'b'], delimiter }, invalid(...cells), bad);
        const [record = []] = parse(line, { delimiter }) as string[][];
        for (const cell of record) expect(cell).not.toMatch(sign);
        // Wherever a cell may begin for a program that cuts elsewhere, and makes of the quotes what it likes.
        for (const cell of line.split(/[,;\t|\n]/)) expect(cell.replace(/^[\s"]+/, '')).not.toMatch(sign);
      },
    ),
    { numRuns: 2_000 },
  );
});
