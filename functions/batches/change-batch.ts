import type { Batch } from '#core/batches/batch.ts';
import type { BatchDecision } from '#core/batches/decide-batch.ts';
import { type Store, untilSaved, type Write } from '#core/ports/store.ts';

export type BatchChange =
  | BatchDecision
  /** There is no such batch, or it is another agency's: nobody is told which. */
  | { readonly type: 'not-found' };

/** The batch, if it is this agency's. */
export const batchOf = async (store: Store, agencyId: string, batchId: string): Promise<Batch | null> => {
  const batch = await store.get('batch', batchId);
  return batch?.agencyId === agencyId ? batch : null;
};

/** Decides on an agency's batch as it is now, and saves. `also`: what else is written with a change. */
export const changeBatch = (
  store: Store,
  { agencyId, batchId }: { readonly agencyId: string; readonly batchId: string },
  decideOn: (batch: Batch) => Promise<{ readonly decision: BatchDecision; readonly also?: readonly Write[] }>,
): Promise<BatchChange> =>
  untilSaved<BatchChange>(store, async () => {
    const batch = await batchOf(store, agencyId, batchId);
    if (batch === null) return { writes: [], result: { type: 'not-found' } };
    const { decision, also = [] } = await decideOn(batch);
    if (decision.type !== 'changed') return { writes: [], result: decision };
    return { writes: [putBatch(batch, decision.batch), ...also], result: decision };
  });

export const putBatch = (before: Batch | null, record: Batch): Write => ({
  type: 'put',
  kind: 'batch',
  record,
  expects: before === null ? null : before.version,
});
