import { type Beginning, beginAfter, beginAt, beginUnmailed, notMailed } from '../enrollment/begin.ts';
import { decide } from '../enrollment/decide.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import { mayReenroll } from '../enrollment/of-a-batch.ts';
import { expectedInstants, tomorrowsWindowAt } from '../enrollment/timing.ts';
import type { Write } from '../ports/store.ts';
import type { Instant } from '../time/instant.ts';
import type { Batch, Outcome } from './batch.ts';
import type { PlannedRow } from './planned-row.ts';
import { originOfRow, rejectionOfRow, zoneOfRow } from './row-enrollment.ts';
import type { RowPerson } from './row-person.ts';
import type { RowStarts } from './row-starts.ts';
import { verdictOfKnown } from './row-verdict.ts';
import { rowWrites } from './row-writes.ts';

/** What a run of a batch decides its rows by. */
export type EnrollRun = { readonly batch: Batch; readonly starts: RowStarts; readonly now: Instant };

/** What came of one new row, and what is written for it in one transaction. */
export type EnrolledRow = {
  readonly counts: Partial<Outcome>;
  /** The person's enrollment by this batch, in whichever run; null: there is none. */
  readonly enrollmentId: string | null;
  readonly writes: readonly Write[];
};

/** `held` looks enrolled to everybody; only a total tells how many are not mailed, or not before another series. */
const countsOf = (held: boolean): Partial<Outcome> => (held ? { enrolled: 1, held: 1 } : { enrolled: 1 });

/**
 * Enrolls the person of a new row in the present run of a batch. Done again after a crash it recognises what it did, counts it
 * the same and writes nothing.
 */
export const enrollRow = (run: EnrollRun, row: PlannedRow, person: RowPerson): EnrolledRow => {
  const { batch, now } = run;
  const { membership, ofThisFile } = person;
  if (membership?.batchId === batch.id && membership.run === batch.run)
    return { counts: countsOf(membership.held), enrollmentId: membership.enrollmentId, writes: [] };
  if (!isOf(batch, ofThisFile)) return enrollUnlessKnown(run, row, person);
  if (ofThisFile.endReason === notMailed) return keep(batch, person, ofThisFile, true);
  if (ofThisFile.status === 'stopped' || ofThisFile.status === 'finished')
    return { ...enrollUnlessKnown(run, row, person), enrollmentId: ofThisFile.id };
  const { enrollment: ended } = decide(ofThisFile, {
    ...{ type: 'TakeBack', now, batchId: batch.id, run: batch.run },
  });
  // An undo ends every series of a batch, but for one that was written at that very moment and slipped past it.
  if (ended.status === 'undone') return place(run, row, person, { ...ended, version: ofThisFile.version });
  return keep(batch, person, ofThisFile, false);
};

const isOf = (batch: Batch, enrollment: Enrollment | null): enrollment is Enrollment =>
  enrollment?.origin.type === 'batch' && enrollment.origin.batchId === batch.id;

/** What was said of the row at its dry run may have changed since: another batch was faster, or the person said stop. */
const enrollUnlessKnown = (run: EnrollRun, row: PlannedRow, person: RowPerson): EnrolledRow => {
  const { newest, ofThisFile, enrollmentId } = person;
  for (const known of [newest, ofThisFile]) {
    const verdict =
      known === null ? 'new' : verdictOfKnown(known, [enrollmentId, ofThisFile?.id ?? enrollmentId]);
    if (verdict !== 'new') return { counts: { [verdict]: 1 }, enrollmentId: null, writes: [] };
  }
  // Its id is taken by a series that became the person's own, and that they undid: it is not begun again.
  if (ofThisFile !== null && !mayReenroll(ofThisFile))
    return { counts: { alreadyEnrolled: 1 }, enrollmentId: null, writes: [] };
  return place(run, row, person, ofThisFile);
};

/** The enrollment stays as it is; that this run counted it is noted. */
const keep = (batch: Batch, person: RowPerson, enrollment: Enrollment, held: boolean): EnrolledRow => ({
  counts: countsOf(held),
  enrollmentId: enrollment.id,
  writes: rowWrites(batch, person, { enrollmentId: enrollment.id, held }),
});

/** At its day, or after the series that runs, or never: whoever is not to be mailed, or has another series waiting. */
const place = (
  run: EnrollRun,
  row: PlannedRow,
  person: RowPerson,
  undone: Enrollment | null,
): EnrolledRow => {
  const running = other(person.running, undone);
  const waiting = other(person.waiting, undone);
  if (person.suppression !== null || waiting !== null) return neverMail(run, row, person, undone);
  const enrollment = started(run, row, person, undone, running);
  const held = running !== null;
  return {
    counts: countsOf(held),
    enrollmentId: enrollment.id,
    writes: rowWrites(run.batch, person, { enrollmentId: enrollment.id, held, enrollment, row }),
  };
};

const other = (series: Enrollment | null, undone: Enrollment | null): Enrollment | null =>
  series?.id === undone?.id ? null : series;

const started = (
  run: EnrollRun,
  row: PlannedRow,
  person: RowPerson,
  undone: Enrollment | null,
  running: Enrollment | null,
): Enrollment => {
  const { now } = run;
  const beginning = beginningOf(run, row, person);
  const startsAt =
    running === null
      ? run.starts(row, { ...beginning, hour: person.candidate.hour })
      : afterLast(running, now);
  if (undone !== null) {
    const { origin } = beginning;
    return decide(undone, { type: 'Reenroll', now, origin, startsAt, waits: running !== null }).enrollment;
  }
  return (running === null ? beginAt(beginning, startsAt) : beginAfter(beginning, startsAt)).enrollment;
};

const afterLast = (running: Enrollment, now: Instant): Instant => {
  const lastAt = expectedInstants(running, now).findLast((instant) => instant !== null) ?? now;
  return tomorrowsWindowAt(running, lastAt);
};

/** One that was undone stays so: it has mails that were sent, and it may be begun again another time. */
const neverMail = (
  run: EnrollRun,
  row: PlannedRow,
  person: RowPerson,
  undone: Enrollment | null,
): EnrolledRow => {
  const enrollment = undone ?? beginUnmailed(beginningOf(run, row, person)).enrollment;
  const changed = undone === null || undone !== person.ofThisFile ? { enrollment, row } : {};
  return {
    counts: countsOf(true),
    enrollmentId: enrollment.id,
    writes: rowWrites(run.batch, person, { enrollmentId: enrollment.id, held: true, ...changed }),
  };
};

const beginningOf = (
  { batch, now }: EnrollRun,
  row: PlannedRow,
  person: RowPerson,
): Beginning & { readonly origin: ReturnType<typeof originOfRow> } => ({
  id: person.ofThisFile?.id ?? person.enrollmentId,
  now,
  candidate: person.candidate,
  zone: zoneOfRow(row, person.candidate),
  rejections: [rejectionOfRow(row)],
  origin: originOfRow(batch, row),
});
