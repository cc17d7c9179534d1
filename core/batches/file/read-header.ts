import type { ColumnIndexes, ColumnProblem } from './candidate-file.ts';
import { readAddress } from './cell-address.ts';
import { cellText } from './cell-value.ts';
import type { ColumnMapping } from './file.ts';
import { findColumns, uniqueHeadings } from './find-columns.ts';
import { columnsMax } from './limits.ts';
import type { FileReason } from './reasons.ts';

/** The first row with anything in it. */
export type Header = {
  readonly row: number;
  readonly headings: readonly string[];
  readonly columns: ColumnIndexes;
  /** Not null: somebody has to say which column is which. */
  readonly problem: ColumnProblem | null;
};

/** Blank headings at the end are none: spreadsheets write delimiters for columns that were once used. */
export const readHeader = (
  cells: readonly string[],
  row: number,
  chosen: ColumnMapping | null,
): Header | Extract<FileReason, 'too-many-columns' | 'no-header'> => {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (width > columnsMax) return 'too-many-columns';
  const named = cells.slice(0, width).map(cellText);
  // A first row with an address in it is a person, who would be lost as a heading.
  if (named.some((cell) => readAddress(cell).type !== 'none')) return 'no-header';
  const headings = uniqueHeadings(named);
  const found = findColumns(headings, chosen);
  return 'problem' in found
    ? { row, headings, columns: {}, problem: found.problem }
    : { row, headings, columns: found.columns, problem: null };
};
