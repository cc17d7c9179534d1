import type { Enrollment } from '../enrollment/enrollment.ts';
import type { VerdictCounts } from './batch.ts';
import type { ReadRow } from './file/candidate-file.ts';
import type { Membership } from './membership.ts';
import type { RowVerdict } from './planned-row.ts';

/** What was looked up for a usable row, among this agency's own candidates alone: an import is no oracle. */
export type LookedUp = {
  /** The earlier row of this file with the same address (row-index.ts); null: this is the first. */
  readonly duplicateOf: number | null;
  /** Under whichever of the address's keys it was found. */
  readonly membership: Membership | null;
  /** The membership's enrollment; null: erased. */
  readonly enrollment: Pick<Enrollment, 'id' | 'status' | 'endReason'> | null;
  /** The ids this very file would give the person, one for each key of the address. */
  readonly idsFromThisFile: readonly string[];
};

/** Said of one row at the dry run. Nothing but the row, the file and the agency's own candidates goes in. */
export const verdictOf = (row: ReadRow, found: LookedUp): RowVerdict => {
  if (row.type === 'invalid') return { verdict: 'invalid', reason: row.reason };
  if (found.duplicateOf !== null) return { verdict: 'duplicate', of: found.duplicateOf };
  if (found.membership === null || found.enrollment === null) return { verdict: 'new' };
  return { verdict: verdictOfKnown(found.enrollment, found.idsFromThisFile) };
};

/** Of a row whose person the agency has enrolled before. */
export const verdictOfKnown = (
  { id, status, endReason }: NonNullable<LookedUp['enrollment']>,
  idsFromThisFile: readonly string[],
): 'new' | 'alreadyEnrolled' | 'suppressed' => {
  switch (status) {
    case 'stopped':
      // Whose other series or suppression held it is not the agency's to know: it looks as any enrolled one does.
      return endReason === 'not-mailed' ? 'alreadyEnrolled' : 'suppressed';
    case 'pending':
    case 'active':
    case 'paused':
      return 'alreadyEnrolled';
    case 'undone':
      return 'new';
    case 'finished':
      // A later rejection may come; the same one does not come twice.
      return idsFromThisFile.includes(id) ? 'alreadyEnrolled' : 'new';
    default:
      return status satisfies never;
  }
};

export const countVerdict = (counts: VerdictCounts, { verdict }: RowVerdict): VerdictCounts => ({
  ...counts,
  rows: counts.rows + 1,
  [verdict]: counts[verdict] + 1,
});
