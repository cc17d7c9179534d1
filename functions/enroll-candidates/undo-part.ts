import type { Batch } from '#core/batches/batch.ts';
import { batchEnrollmentIds } from '#core/batches/enrollment-id.ts';
import { isPartOpen } from '#core/batches/part-done.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, hasEnded } from '#core/enrollment/enrollment.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import { type Reference, transactionWritesMax } from '#core/ports/store.ts';
import { changeEnrollment, putEnrollment } from '#functions/change-enrollment.ts';
import { log } from '#functions/log.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { endPart } from './end-part.ts';
import { readIdsOf, readRowsOf } from './read-part.ts';

/** Ends what is left of a part's series. Nothing of them is sent any more already: that follows from the batch itself. */
export const undoPart = async (
  deps: EnrollDependencies,
  { batchId, part, run }: { readonly batchId: string; readonly part: number; readonly run: number },
): Promise<void> => {
  const batch = await deps.store.get('batch', batchId);
  if (batch?.status !== 'undoing' || !isPartOpen(batch, part, run))
    return log('enroll-candidates', { batch: batchId, part, run, outcome: 'not-open' });
  const ids = await idsOf(deps, batch, part);
  for (let from = 0; from < ids.length; from += transactionWritesMax)
    await takeBack(deps, batch, ids.slice(from, from + transactionWritesMax));
  await endPart(deps, { batchId, part, run, outcome: null });
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

const takeBack = async (deps: EnrollDependencies, batch: Batch, ids: readonly string[]): Promise<void> => {
  const found = await deps.store.getMany(ids.map((id): Reference => ({ kind: 'enrollment', id })));
  const running = ids
    .map((id) => found.get('enrollment', id))
    .filter((each): each is Enrollment => each !== null && isOf(batch, each) && !hasEnded(each));
  if (running.length === 0) return;
  const alone = await withNobodyBehind(deps, running);
  const now = deps.now();
  const decisions = running
    .filter(({ id }) => alone.has(id))
    .map((before) => ({ before, decision: decide(before, { type: 'TakeBack', now, batchId: batch.id }) }))
    // What goes on as the person's own gets an alarm clock, which is seen to one by one.
    .filter(({ decision }) => hasEnded(decision.enrollment));
  const writes = decisions.map(({ before, decision }) => putEnrollment(before, decision));
  const saved = writes.length > 0 && (await deps.store.transact(writes)) === 'done';
  const done = new Set(saved ? decisions.map(({ before }) => before.id) : []);
  for (const { id } of running)
    if (!done.has(id))
      await changeEnrollment(deps, id, {
        decideOn: (enrollment) =>
          decide(enrollment, { type: 'TakeBack', now: deps.now(), batchId: batch.id }),
      });
};

const isOf = (batch: Batch, { origin }: Enrollment): boolean =>
  origin.type === 'batch' && origin.batchId === batch.id;

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
