import { type Batch, noOutcome, type Outcome } from '#core/batches/batch.ts';
import type { EnrolledRow } from '#core/batches/enroll-row.ts';
import { isPartOpen } from '#core/batches/part-done.ts';
import { log } from '#functions/log.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { endPart } from './end-part.ts';
import { enrollRows } from './enroll-rows.ts';
import { readRowsOf, writeIdsOf } from './read-part.ts';
import { takeBackPart } from './take-back-part.ts';

/**
 * Enrolls the new rows of one part. Done again after a crash it finds what it did and goes on; the outcome is counted with the
 * mark that the part is done, once.
 */
export const enrollPart = async (
  deps: EnrollDependencies,
  { batchId, part, run }: { readonly batchId: string; readonly part: number; readonly run: number },
): Promise<void> => {
  const batch = await deps.store.get('batch', batchId);
  if (batch?.status !== 'enrolling' || !isPartOpen(batch, part, run))
    return leave(deps, { batchId, part, run });
  const rows = await readRowsOf(deps.files, batch, part);
  if (rows === null) throw new Error(`part ${part} of batch ${batchId} has no rows`);
  const enrolled = await enrollRows(deps, batch, rows);
  if (enrolled === null) return leave(deps, { batchId, part, run });
  await writeIdsOf(deps.files, batch, part, idsOf(enrolled));
  await endPart(deps, { batchId, part, run, outcome: outcomeOf(batch, rows.length, enrolled) });
};

/** An undo may have ended this part before the last of its rows was enrolled, here or by an invocation that died: ended again. */
const leave = async (
  deps: EnrollDependencies,
  { batchId, part, run }: { readonly batchId: string; readonly part: number; readonly run: number },
): Promise<void> => {
  const batch = await deps.store.get('batch', batchId);
  const isUndone = batch?.status === 'undoing' || batch?.status === 'undone';
  if (isUndone && part < batch.parts) await takeBackPart(deps, batch, { part, run });
  log('enroll-candidates', { batch: batchId, part, run, outcome: isUndone ? 'taken-back' : 'not-open' });
};

const idsOf = (enrolled: readonly EnrolledRow[]): readonly string[] =>
  enrolled.flatMap(({ enrollmentId }) => (enrollmentId === null ? [] : [enrollmentId]));

/** @throws when a row is not counted, or twice: no outcome may be off by one. */
const outcomeOf = (batch: Batch, rows: number, enrolled: readonly EnrolledRow[]): Outcome => {
  const sum = (name: keyof Outcome): number =>
    enrolled.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  const outcome: Outcome = {
    ...noOutcome,
    enrolled: sum('enrolled'),
    held: sum('held'),
    alreadyEnrolled: sum('alreadyEnrolled'),
    suppressed: sum('suppressed'),
  };
  if (outcome.enrolled + outcome.alreadyEnrolled + outcome.suppressed !== rows)
    throw new Error(`the outcome of a part of batch ${batch.id} does not add up to its ${rows} rows`);
  return outcome;
};
