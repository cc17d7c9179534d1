import type { Batch } from '#core/batches/batch.ts';
import { openParts } from '#core/batches/part-done.ts';
import type { BatchQueue } from '#core/ports/ports.ts';

/** Puts every part of the present run that is not worked off on the queue. Twice does no harm: a part is counted once. */
export const queueOpenParts = async (batchQueue: BatchQueue, batch: Batch): Promise<void> => {
  const type = batch.status === 'enrolling' ? 'enroll' : 'undo';
  const messages = openParts(batch).map(
    (part) => ({ type, batchId: batch.id, part, run: batch.run }) as const,
  );
  if (messages.length > 0) await batchQueue.queue(messages);
};
