import type { FileLayout, ReadRow } from './candidate-file.ts';
import type { RowVerdict } from './planned-row.ts';

/** First bytes of a report: byte order mark and headings. */
export const reportHead = (_layout: Pick<FileLayout, 'header' | 'delimiter'>): string => {
  throw new Error('not yet');
};

/** One row that needs work, with its line end; '' for a new one. */
export const reportLine = (
  _layout: Pick<FileLayout, 'header' | 'delimiter'>,
  _row: ReadRow,
  _verdict: RowVerdict,
): string => {
  throw new Error('not yet');
};
