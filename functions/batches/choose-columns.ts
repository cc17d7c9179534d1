import { chooseColumns as decideColumns } from '#core/batches/check-batch.ts';
import type { ColumnMapping } from '#core/batches/file/file.ts';
import { type BatchChange, changeBatch } from './change-batch.ts';
import type { BatchDependencies } from './dependencies.ts';

/** Says which column is which; the dry run begins anew. Asked again while it runs it is queued again, which does no harm. */
export const chooseColumns = async (
  { store, batchQueue }: Pick<BatchDependencies, 'store' | 'batchQueue'>,
  batch: { readonly agencyId: string; readonly batchId: string },
  columns: ColumnMapping,
): Promise<BatchChange> => {
  const change = await changeBatch(store, batch, async (before) => ({
    decision: decideColumns(before, columns),
  }));
  if ('batch' in change && change.batch.status === 'checking')
    await batchQueue.queue([{ type: 'check', batchId: batch.batchId }]);
  return change;
};
