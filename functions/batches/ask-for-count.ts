import { askForCount as decideAsking } from '#core/batches/count-batch.ts';
import type { BatchQueue } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import { untilSaved } from '#core/ports/store.ts';
import { putBatch } from './change-batch.ts';

/** Bounces come in swarms: one count some minutes later sees them all. */
const countDelaySeconds = 300;

/** Has the batch counted soon; once, however often it is asked for in the meantime. */
export const askForCount = async (
  {
    store,
    batchQueue,
    now,
  }: { readonly store: Store; readonly batchQueue: BatchQueue; readonly now: () => string },
  batchId: string,
  delaySeconds = countDelaySeconds,
): Promise<void> => {
  const asked = await untilSaved(store, async () => {
    const batch = await store.get('batch', batchId);
    if (batch === null) return { writes: [], result: false };
    const decision = decideAsking(batch, now());
    if (decision.type !== 'changed') return { writes: [], result: false };
    return { writes: [putBatch(batch, decision.batch)], result: true };
  });
  if (asked) await batchQueue.queue([{ type: 'count', batchId }], delaySeconds);
};
