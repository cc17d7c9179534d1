import type { Batch } from '#core/batches/batch.ts';
import { reportKey, summaryKey } from '#core/batches/keys.ts';
import { type Import, importView } from '#core/batches/report/import-view.ts';
import { noSummary, type Summary } from '#core/batches/report/summary.ts';
import type { FileLinks, Files } from '#core/ports/ports.ts';

/** What the dry run left to show; empty before its end, and once it is deleted. */
export const readSummary = async (files: Files, batch: Batch): Promise<Summary> => {
  if (batch.status === 'uploading' || batch.status === 'checking') return noSummary;
  const text = await files.readText(summaryKey(batch));
  return text === null ? noSummary : (JSON.parse(text) as Summary);
};

/** One batch with its samples and first rows. */
export const showBatch = async (files: Files, batch: Batch): Promise<Import> =>
  importView(batch, await readSummary(files, batch));

/** One of many: without what lies in the bucket. */
export const listBatch = (batch: Batch): Import => importView(batch, noSummary);

/** Where the report can be fetched from; null while there is none. */
export const reportUrl = (fileLinks: FileLinks, batch: Batch, seconds: number): Promise<string> | null =>
  batch.calendar === null
    ? null
    : fileLinks.downloadUrl(
        reportKey(batch),
        `${batch.fileName.replace(/\.[^.]*$/, '')}-report.csv`,
        seconds,
      );
