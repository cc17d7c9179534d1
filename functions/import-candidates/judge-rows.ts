import { batchEnrollmentIds } from '#core/batches/enrollment-id.ts';
import type { ReadRow } from '#core/batches/file/candidate-file.ts';
import { membershipId } from '#core/batches/membership.ts';
import type { JudgedRow } from '#core/batches/part-draft.ts';
import type { RowIndex } from '#core/batches/row-index.ts';
import { verdictOf } from '#core/batches/row-verdict.ts';
import { addressKeys } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Found, Reference, Store } from '#core/ports/store.ts';

export type Judge = {
  readonly store: Store;
  readonly addressKeys: Keys;
  readonly agencyId: string;
  readonly sha256: string;
  readonly index: RowIndex;
  /** Rows up to here have been judged before; they only take their place in the index. */
  readonly judgedRows: number;
};

/**
 * Judges a group of rows by this agency's own candidates alone. A hundred rows are one read, and one more where somebody is
 * known; nothing is written.
 */
export const judgeRows = async (judge: Judge, rows: readonly ReadRow[]): Promise<readonly JudgedRow[]> => {
  const placed = rows.map((row) => ({
    row,
    duplicateOf: row.type === 'usable' ? judge.index.firstRowOf(row.normal, row.row) : null,
  }));
  const open = placed
    .filter(({ row }) => row.row > judge.judgedRows)
    .map((each) => ({
      ...each,
      candidateIds:
        each.row.type === 'usable' && each.duplicateOf === null
          ? addressKeys(judge.addressKeys, each.row.normal)
          : [],
    }));
  const memberships = await membershipsOf(
    judge,
    open.flatMap(({ candidateIds }) => candidateIds),
  );
  const enrollments = await enrollmentsOf(judge, [...memberships.values()]);
  return open.map(({ row, duplicateOf, candidateIds }) => {
    const candidateId = candidateIds.find((id) => memberships.has(id));
    const membership = candidateId === undefined ? null : memberships.get(candidateId)!;
    const verdict = verdictOf(row, {
      duplicateOf,
      membership,
      enrollment: membership === null ? null : enrollments.get('enrollment', membership.enrollmentId),
      idsFromThisFile: candidateIds.flatMap((id) =>
        membership === null ? [] : batchEnrollmentIds(judge.addressKeys, judge.agencyId, id, judge.sha256),
      ),
    });
    return { row, verdict };
  });
};

const nothing: Found = { get: () => null };

const membershipsOf = async ({ store, agencyId }: Judge, candidateIds: readonly string[]) => {
  const wanted = candidateIds.map(
    (id): Reference => ({ kind: 'membership', id: membershipId(agencyId, id) }),
  );
  const found = wanted.length === 0 ? nothing : await store.getMany(wanted);
  return new Map(
    candidateIds.flatMap((id) => {
      const membership = found.get('membership', membershipId(agencyId, id));
      return membership === null ? [] : [[id, membership]];
    }),
  );
};

const enrollmentsOf = async (
  { store }: Judge,
  memberships: readonly { readonly enrollmentId: string }[],
): Promise<Found> =>
  memberships.length === 0
    ? nothing
    : store.getMany(
        memberships.map(({ enrollmentId }): Reference => ({ kind: 'enrollment', id: enrollmentId })),
      );
