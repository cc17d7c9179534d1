import type { Batch, BatchFile } from '#core/batches/batch.ts';
import type { FileLayout } from '#core/batches/file/candidate-file.ts';
import { unfinishedKey } from '#core/batches/keys.ts';
import { type SummaryRow, summaryRowsMax } from '#core/batches/report/summary.ts';
import type { Files } from '#core/ports/ports.ts';

/** What one invocation of a dry run leaves for the next, besides what stands in the batch. */
export type Unfinished = {
  readonly file: BatchFile;
  readonly layout: FileLayout;
  /** UTC day it began on: a date is in the future or not for all rows alike. */
  readonly today: string;
  /** The first rows that are not new. */
  readonly rows: readonly SummaryRow[];
  readonly parts: readonly { readonly new: number; readonly reportBytes: number }[];
};

/** As far as the batch knows of it: an invocation that was cut off may have written one part more than it saved. */
export const readUnfinished = async (files: Files, batch: Batch): Promise<Unfinished | null> => {
  const text = await files.readText(unfinishedKey(batch));
  if (text === null) return null;
  const unfinished = JSON.parse(text) as Unfinished;
  const saved = batch.checkpoint?.rows ?? 0;
  return {
    ...unfinished,
    rows: unfinished.rows.filter(({ row }) => row <= saved),
    parts: unfinished.parts.slice(0, batch.parts),
  };
};

export const writeUnfinished = (files: Files, batch: Batch, unfinished: Unfinished): Promise<void> =>
  files.write(unfinishedKey(batch), JSON.stringify(unfinished), 'application/json');

export const withPart = (
  unfinished: Unfinished,
  part: Unfinished['parts'][number],
  shown: readonly SummaryRow[],
): Unfinished => ({
  ...unfinished,
  rows: [...unfinished.rows, ...shown].slice(0, summaryRowsMax),
  parts: [...unfinished.parts, part],
});
