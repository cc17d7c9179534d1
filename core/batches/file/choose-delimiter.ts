import type { ColumnMapping } from './file.ts';
import { columnOf } from './find-columns.ts';
import { type Delimiter, delimiters, firstCells } from './first-record.ts';

/** A known heading says more than any number of commas in the others; that of the addresses says most. */
const knownWeight = 1_000;

/** What the headings are cut at: by which most of them are known, then by which there are most. */
export const chooseDelimiter = (head: string, chosen: ColumnMapping | null): Delimiter => {
  const wanted = new Set(Object.values(chosen ?? {}).map((heading) => heading.trim()));
  const scores = delimiters.map((delimiter) => {
    const cells = firstCells(head, delimiter);
    const known = cells.map((cell) => {
      const name = columnOf(cell)?.name;
      return name === 'email' || wanted.has(cell) ? 2 : name === undefined ? 0 : 1;
    });
    const sum = known.reduce<number>((total, each) => total + each, 0);
    return sum * knownWeight + Math.min(cells.length, knownWeight - 1);
  });
  return delimiters[scores.indexOf(Math.max(...scores))]!;
};
