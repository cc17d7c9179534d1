import type { Batch } from '#core/batches/batch.ts';
import { batchEnrollmentIds } from '#core/batches/enrollment-id.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, hasEnded } from '#core/enrollment/enrollment.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import { type Reference, transactionWritesMax } from '#core/ports/store.ts';
import { changeEnrollment, putEnrollment } from '#functions/change-enrollment.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { readIdsOf, readRowsOf } from './read-part.ts';

/**
 * Ends the series of a part that still go on, many in a transaction. Doing it twice changes nothing, nor does doing it late: what a
 * run after `run` has begun again goes on.
 */
export const takeBackPart = async (
  deps: EnrollDependencies,
  batch: Batch,
  { part, run }: { readonly part: number; readonly run: number },
): Promise<void> => {
  const ids = await idsOf(deps, batch, part);
  for (let from = 0; from < ids.length; from += transactionWritesMax)
    await takeBack(deps, { batchId: batch.id, run }, ids.slice(from, from + transactionWritesMax));
};

/** By the rows, as long as there are any: a part that was cut off half-way left no list of what it had enrolled. */
const idsOf = async (
  { files, addressKeys: keys }: EnrollDependencies,
  batch: Batch,
  part: number,
): Promise<readonly string[]> => {
  const rows = (await readRowsOf(files, batch, part)) ?? [];
  const ofRows = rows.flatMap(({ address }) => {
    const normal = normalAddress(address);
    if (normal === null || batch.file === null) return [];
    const { sha256 } = batch.file;
    return addressKeys(keys, normal).flatMap((id) => batchEnrollmentIds(keys, batch.agencyId, id, sha256));
  });
  return [...new Set([...ofRows, ...(await readIdsOf(files, batch, part))])];
};

type OfRun = { readonly batchId: string; readonly run: number };

const takeBack = async (deps: EnrollDependencies, of: OfRun, ids: readonly string[]): Promise<void> => {
  const found = await deps.store.getMany(ids.map((id): Reference => ({ kind: 'enrollment', id })));
  const running = ids
    .map((id) => found.get('enrollment', id))
    .filter((each): each is Enrollment => each !== null && isOf(of, each) && !hasEnded(each));
  if (running.length === 0) return;
  const alone = await withNobodyBehind(deps, running);
  const now = deps.now();
  const decisions = running
    .filter(({ id }) => alone.has(id))
    .map((before) => ({ before, decision: decide(before, { type: 'TakeBack', now, ...of }) }))
    // What goes on as the person's own gets an alarm clock, which is seen to one by one.
    .filter(({ decision }) => hasEnded(decision.enrollment));
  const writes = decisions.map(({ before, decision }) => putEnrollment(before, decision));
  const saved = writes.length > 0 && (await deps.store.transact(writes)) === 'done';
  const done = new Set(saved ? decisions.map(({ before }) => before.id) : []);
  for (const { id } of running)
    if (!done.has(id))
      await changeEnrollment(deps, id, {
        decideOn: (enrollment) => decide(enrollment, { type: 'TakeBack', now: deps.now(), ...of }),
      });
};

const isOf = ({ batchId, run }: OfRun, { origin }: Enrollment): boolean =>
  origin.type === 'batch' && origin.batchId === batchId && origin.run <= run;

/** Of these series those that are the newest of their person: nothing waits for them to end. */
const withNobodyBehind = async (
  { store }: EnrollDependencies,
  enrollments: readonly Enrollment[],
): Promise<ReadonlySet<string>> => {
  const found = await store.getMany(
    enrollments.map(({ candidateId }): Reference => ({ kind: 'candidate', id: candidateId })),
  );
  return new Set(
    enrollments
      .filter(({ id, candidateId }) => found.get('candidate', candidateId)?.enrollmentIds.at(-1) === id)
      .map(({ id }) => id),
  );
};
