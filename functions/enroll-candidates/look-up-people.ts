import type { Batch } from '#core/batches/batch.ts';
import { batchEnrollmentIds } from '#core/batches/enrollment-id.ts';
import { membershipId } from '#core/batches/membership.ts';
import type { PlannedRow } from '#core/batches/planned-row.ts';
import { type RowPerson, seriesIdsOf, seriesOf, strangerOf } from '#core/batches/row-person.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Found, Reference, Store } from '#core/ports/store.ts';

type Dependencies = { readonly store: Store; readonly addressKeys: Keys; readonly now: () => string };

/** Under which ids one row's person and their enrollment may be stored, newest key first. */
type Ids = { readonly candidates: readonly string[]; readonly enrollments: readonly string[] };

/** What is known of the people of many rows, in two rounds of reads: themselves, then their other series. */
export const lookUpPeople = async (
  deps: Dependencies,
  batch: Batch,
  rows: readonly PlannedRow[],
): Promise<readonly RowPerson[]> => {
  const { store, addressKeys: keys } = deps;
  const idsOf = rows.map((row) => idsOfRow(keys, batch, row));
  const found = await store.getMany(idsOf.flatMap((ids) => firstRound(batch, ids)));
  const second = idsOf.flatMap((ids) => secondRound(batch, ids, found));
  const series = second.length === 0 ? found : await store.getMany(second);
  const now = deps.now();
  return rows.map((row, index) => personOf(batch, row, idsOf[index]!, found, series, now));
};

const idsOfRow = (keys: Keys, batch: Batch, row: PlannedRow): Ids => {
  const normal = normalAddress(row.address);
  if (normal === null || batch.file === null)
    throw new Error(`row ${row.row} of batch ${batch.id} came past its dry run`);
  const candidates = addressKeys(keys, normal);
  const sha256 = batch.file.sha256;
  return {
    candidates,
    enrollments: candidates.flatMap((id) => batchEnrollmentIds(keys, batch.agencyId, id, sha256)),
  };
};

const firstRound = ({ agencyId }: Batch, { candidates, enrollments }: Ids): readonly Reference[] => [
  ...candidates.flatMap((id): readonly Reference[] => [
    { kind: 'candidate', id },
    { kind: 'suppression', id },
    { kind: 'membership', id: membershipId(agencyId, id) },
  ]),
  ...enrollments.map((id): Reference => ({ kind: 'enrollment', id })),
];

const secondRound = ({ agencyId }: Batch, { candidates }: Ids, found: Found): readonly Reference[] => {
  const candidate = firstOf(candidates, (id) => found.get('candidate', id));
  const membership = firstOf(candidates, (id) => found.get('membership', membershipId(agencyId, id)));
  const ids = [
    ...(candidate === null ? [] : seriesIdsOf(candidate)),
    ...(membership === null ? [] : [membership.enrollmentId]),
  ];
  return ids.map((id): Reference => ({ kind: 'enrollment', id }));
};

const personOf = (
  { agencyId }: Batch,
  row: PlannedRow,
  { candidates, enrollments }: Ids,
  found: Found,
  series: Found,
  now: string,
): RowPerson => {
  const stored = firstOf(candidates, (id) => found.get('candidate', id));
  const suppression = firstOf(candidates, (id) => found.get('suppression', id));
  const membership = firstOf(candidates, (id) => found.get('membership', membershipId(agencyId, id)));
  // Suppressed or a member without being a candidate: one who was erased keeps the key they had.
  const id = stored?.id ?? suppression?.id ?? candidates[0]!;
  const candidate = stored ?? strangerOf(row, id, now);
  const ofThisFile = firstOf(enrollments, (each) => found.get('enrollment', each));
  return {
    candidate,
    isStored: stored !== null,
    suppression,
    membership,
    newest: membership === null ? null : series.get('enrollment', membership.enrollmentId),
    ofThisFile,
    ...(stored === null
      ? { running: null, waiting: null }
      : seriesOf(stored, (each) => series.get('enrollment', each))),
    enrollmentId: enrollments[candidates.indexOf(id) * (enrollments.length / candidates.length)]!,
  };
};

const firstOf = <Value>(ids: readonly string[], find: (id: string) => Value | null): Value | null => {
  for (const id of ids) {
    const value = find(id);
    if (value !== null) return value;
  }
  return null;
};
