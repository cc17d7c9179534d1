import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import { type Batch, noOutcome, type Outcome } from './batch.ts';
import { type BatchDecision, changed, lookAfterMs, unchanged } from './decide-batch.ts';

/** A part may be worked off only for the run it was queued for, and only once. */
export const isPartOpen = (batch: Batch, part: number, run: number): boolean =>
  batch.run === run &&
  (batch.status === 'enrolling' || batch.status === 'undoing') &&
  !batch.partsDone.includes(part);

/** The parts of the present run that nobody has worked off yet. */
export const openParts = (batch: Batch): readonly number[] =>
  batch.status === 'enrolling' || batch.status === 'undoing'
    ? Array.from({ length: batch.parts }, (_, part) => part).filter((part) => !batch.partsDone.includes(part))
    : [];

/** Counts what came of a part, exactly once; the last one ends the run. `outcome` null: it was being undone. */
export const partDone = (
  batch: Batch,
  { part, run, outcome }: { readonly part: number; readonly run: number; readonly outcome: Outcome | null },
  now: Instant,
): BatchDecision => {
  if (!isPartOpen(batch, part, run)) return unchanged(batch);
  const partsDone = [...batch.partsDone, part].sort((a, b) => a - b);
  const counted = outcome === null ? batch.outcome : plus(batch.outcome ?? noOutcome, outcome);
  if (partsDone.length < batch.parts)
    return changed(batch, { ...batch, partsDone, outcome: counted, dueAt: plusMs(now, lookAfterMs) });
  const status = batch.status === 'enrolling' ? 'enrolled' : 'undone';
  return changed(batch, { ...batch, partsDone, outcome: counted, status, dueAt: plusMs(now, lookAfterMs) });
};

export const plus = (a: Outcome, b: Outcome): Outcome => ({
  enrolled: a.enrolled + b.enrolled,
  held: a.held + b.held,
  alreadyEnrolled: a.alreadyEnrolled + b.alreadyEnrolled,
  suppressed: a.suppressed + b.suppressed,
});
