import type { Batch, Confirmation } from '#core/batches/batch.ts';
import { planCalendar } from '#core/batches/calendar.ts';
import { confirm, defaultGraceMinutes } from '#core/batches/decide-batch.ts';
import { book, emptyCalendar } from '#core/batches/sending-calendar.ts';
import type { Write } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { type BatchChange, changeBatch } from './change-batch.ts';
import type { BatchDependencies } from './dependencies.ts';
import { queueOpenParts } from './queue-open-parts.ts';

export type ConfirmBatch = Pick<Confirmation, 'by' | 'basis' | 'text'> & {
  readonly agencyId: string;
  readonly batchId: string;
  /** Before the first mail; 30 when not given. */
  readonly graceMinutes?: number;
};

/**
 * Takes the agency's word, books the calendar and has the rows enrolled, in one transaction with the days that are booked:
 * two batches never take the same room. Confirmed twice it is confirmed once; what was queued is queued again.
 */
export const confirmBatch = async (
  { store, batchQueue, now }: Pick<BatchDependencies, 'store' | 'batchQueue' | 'now'>,
  { agencyId, batchId, by, basis, text, graceMinutes = defaultGraceMinutes }: ConfirmBatch,
): Promise<BatchChange> => {
  const change = await changeBatch(store, { agencyId, batchId }, async (batch) => {
    const at = now();
    const confirmation = { at, by, basis, text, graceUntil: plusMs(at, graceMinutes * 60_000) };
    const stored = await store.get('sending-calendar', 'all');
    const calendar = stored ?? emptyCalendar;
    const decision = confirm(batch, confirmation, ({ zones, calendar: proposed }: Batch) =>
      planCalendar({
        zones,
        from: confirmation.graceUntil,
        booked: calendar.booked,
        perDay: proposed?.perDay ?? null,
      }),
    );
    if (decision.type !== 'changed') return { decision };
    const booked: Write = {
      type: 'put',
      kind: 'sending-calendar',
      record: book(calendar, decision.batch.calendar!, at),
      expects: stored?.version ?? null,
    };
    return { decision, also: [booked] };
  });
  if ('batch' in change) await queueOpenParts(batchQueue, change.batch);
  return change;
};
