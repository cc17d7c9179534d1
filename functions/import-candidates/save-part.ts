import type { Batch } from '#core/batches/batch.ts';
import { saveProgress } from '#core/batches/check-batch.ts';
import { reportPartKey, rowsKey } from '#core/batches/keys.ts';
import type { PartDraft } from '#core/batches/part-draft.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import type { ImportDependencies } from './dependencies.ts';
import { type Unfinished, withPart, writeUnfinished } from './unfinished.ts';

type At = { readonly batch: Batch; readonly unfinished: Unfinished };

/** Keeps a part in the bucket, then says so in the batch: cut off in between, the part is made again. Null: overtaken. */
export const savePart = async (
  { files, store }: ImportDependencies,
  { batch, unfinished }: At,
  draft: PartDraft,
  checkpoint: Batch['checkpoint'],
): Promise<At | null> => {
  const { counts, zones, planned, report, shown } = draft;
  const part = batch.parts;
  const lines = planned.map((row) => `${JSON.stringify(row)}\n`).join('');
  await files.write(rowsKey(batch, part), lines, 'application/jsonl');
  await files.write(reportPartKey(batch, part), report, 'text/csv');
  const reportBytes = Buffer.byteLength(report);
  const after = withPart(unfinished, { new: planned.length, reportBytes }, shown);
  await writeUnfinished(files, batch, after);
  const saved = saveProgress(batch, { file: batch.file, checkpoint, counts, zones, parts: part + 1 });
  return (await store.transact([putBatch(batch, saved)])) === 'done'
    ? { batch: saved, unfinished: after }
    : null;
};
