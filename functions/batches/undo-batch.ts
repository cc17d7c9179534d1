import { undo } from '#core/batches/decide-batch.ts';
import { emptyCalendar, giveBack } from '#core/batches/sending-calendar.ts';
import type { Write } from '#core/ports/store.ts';
import { type BatchChange, changeBatch } from './change-batch.ts';
import type { BatchDependencies } from './dependencies.ts';
import { queueOpenParts } from './queue-open-parts.ts';

/** Takes a batch back: once this has returned, nothing more of it is sent. Its days are free again from tomorrow on. */
export const undoBatch = async (
  { store, batchQueue, now }: Pick<BatchDependencies, 'store' | 'batchQueue' | 'now'>,
  batch: { readonly agencyId: string; readonly batchId: string },
): Promise<BatchChange> => {
  const change = await changeBatch(store, batch, async (before) => {
    const at = now();
    const decision = undo(before, at);
    if (decision.type !== 'changed' || before.calendar === null) return { decision };
    const stored = await store.get('sending-calendar', 'all');
    const record = giveBack(stored ?? emptyCalendar, before.calendar, at);
    const freed: Write = { type: 'put', kind: 'sending-calendar', record, expects: stored?.version ?? null };
    return { decision, also: [freed] };
  });
  if ('batch' in change) await queueOpenParts(batchQueue, change.batch);
  return change;
};
