import type { Candidate, Suppression } from '../candidates/candidate.ts';
import { newCandidate } from '../candidates/candidate.ts';
import { type Enrollment, isRunning } from '../enrollment/enrollment.ts';
import type { Instant } from '../time/instant.ts';
import type { Membership } from './membership.ts';
import type { PlannedRow } from './planned-row.ts';

/** What is known of a row's person when they are enrolled. */
export type RowPerson = {
  /** As stored, or as they would be. */
  readonly candidate: Candidate;
  readonly isStored: boolean;
  readonly suppression: Suppression | null;
  readonly membership: Membership | null;
  /** The agency's newest enrollment of the person. */
  readonly newest: Enrollment | null;
  /** What this very file made of them before. */
  readonly ofThisFile: Enrollment | null;
  readonly running: Enrollment | null;
  readonly waiting: Enrollment | null;
  /** What an enrollment by this file is called. */
  readonly enrollmentId: string;
};

/** A person nobody knew. They have not vouched for the address: what they write counts only once they did. */
export const strangerOf = (row: PlannedRow, id: string, now: Instant): Candidate =>
  newCandidate(id, row.address, now);

/** What else of a candidate's series has to be looked up, by id: what runs, and what waits. */
export const seriesIdsOf = ({ activeEnrollmentId, enrollmentIds }: Candidate): readonly string[] =>
  [activeEnrollmentId, enrollmentIds.at(-1) ?? null].filter((id) => id !== null);

/** The series that runs and the one that waits, of those looked up. */
export const seriesOf = (
  { activeEnrollmentId, enrollmentIds }: Candidate,
  enrollmentOf: (id: string) => Enrollment | null,
): Pick<RowPerson, 'running' | 'waiting'> => {
  const active = activeEnrollmentId === null ? null : enrollmentOf(activeEnrollmentId);
  const newestId = enrollmentIds.at(-1);
  const newest = newestId === undefined ? null : enrollmentOf(newestId);
  return {
    running: active !== null && isRunning(active) ? active : null,
    waiting: newest?.status === 'pending' ? newest : null,
  };
};
