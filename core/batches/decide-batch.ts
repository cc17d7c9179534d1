import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import {
  type Batch,
  type BatchCalendar,
  type BatchPause,
  type BatchStatus,
  type Confirmation,
  noOutcome,
} from './batch.ts';

/** What an agency's wish makes of its batch. `unchanged`: it is so already, and asking again does no harm. */
export type BatchDecision =
  | { readonly type: 'changed' | 'unchanged'; readonly batch: Batch }
  | { readonly type: 'refused'; readonly reason: BatchRefusal; readonly status: BatchStatus };

export type BatchRefusal =
  /** Not while the batch stands where it does. */
  | 'wrong-state'
  /** Its rows are deleted by now: the file has to be uploaded again. */
  | 'expired'
  /** The sending quota is too small for so many people. */
  | 'no-room';

export const defaultGraceMinutes = 30;
export const graceMinutesMax = 7 * 24 * 60;

const dayMs = 86_400_000;
/** Planned rows are deleted after thirty days; whoever confirms in the last hours would see some vanish under way. */
const confirmableMs = 29 * dayMs;
/** What is queued right after a change is at work by then; if it got lost, the sweep finds the batch. */
export const lookAfterMs = 15 * 60_000;

export const changed = (before: Batch, after: Omit<Batch, 'version'>): BatchDecision => ({
  type: 'changed',
  batch: { ...after, version: before.version + 1 },
});

export const unchanged = (batch: Batch): BatchDecision => ({ type: 'unchanged', batch });

export const refused = ({ status }: Batch, reason: BatchRefusal): BatchDecision => ({
  type: 'refused',
  reason,
  status,
});

/** Taken at its word, after a dry run or after an undo. `calendar`: what is booked with it; null: there is no room. */
export const confirm = (
  batch: Batch,
  confirmation: Confirmation,
  calendarFor: (batch: Batch) => BatchCalendar | null,
): BatchDecision => {
  if (batch.status === 'enrolling' || batch.status === 'enrolled') return unchanged(batch);
  if (batch.status !== 'checked' && batch.status !== 'undone') return refused(batch, 'wrong-state');
  if (plusMs(batch.createdAt, confirmableMs) < confirmation.at) return refused(batch, 'expired');
  const calendar = calendarFor(batch);
  if (calendar === null) return refused(batch, 'no-room');
  return changed(batch, {
    ...batch,
    ...nextRun(batch, 'enrolling', 'enrolled', confirmation.at),
    confirmation,
    calendar,
    outcome: noOutcome,
    paused: null,
    excused: excusing(batch),
  });
};

/** From the moment this is saved nothing more of the batch is sent; its series are ended part by part. */
export const undo = (batch: Batch, now: Instant): BatchDecision => {
  if (batch.status === 'undoing' || batch.status === 'undone') return unchanged(batch);
  if (batch.status !== 'enrolling' && batch.status !== 'enrolled') return refused(batch, 'wrong-state');
  return changed(batch, { ...batch, ...nextRun(batch, 'undoing', 'undone', now) });
};

/** Work queued for the run before does nothing any more. A batch without parts has nothing to wait for. */
const nextRun = (batch: Batch, status: BatchStatus, done: BatchStatus, now: Instant) => ({
  status: batch.parts === 0 ? done : status,
  run: batch.run + 1,
  partsDone: [],
  dueAt: batch.parts === 0 ? null : plusMs(now, lookAfterMs),
});

/** Its mails wait until somebody lets it go on; rows are still enrolled. */
export const pause = (batch: Batch, now: Instant, reason: BatchPause['reason']): BatchDecision => {
  if (batch.status !== 'enrolling' && batch.status !== 'enrolled') return refused(batch, 'wrong-state');
  if (batch.paused !== null) return unchanged(batch);
  return changed(batch, { ...batch, paused: { at: now, reason } });
};

/** What is known of bounces and complaints is accepted with it; only further ones pause it again. */
export const resume = (batch: Batch): BatchDecision => {
  if (batch.status !== 'enrolling' && batch.status !== 'enrolled') return refused(batch, 'wrong-state');
  if (batch.paused === null) return unchanged(batch);
  return changed(batch, { ...batch, paused: null, excused: excusing(batch) });
};

const excusing = ({ tally }: Batch): Batch['excused'] => ({
  bounced: tally?.bounced ?? 0,
  complained: tally?.complained ?? 0,
});
