import type { Batch } from '#core/batches/batch.ts';
import { beginCount, counted } from '#core/batches/count-batch.ts';
import { type Counting, countIn, noCounting } from '#core/batches/tally.ts';
import { type Reference, untilSaved } from '#core/ports/store.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import { queueOpenParts } from '#functions/batches/queue-open-parts.ts';
import { count, log } from '#functions/log.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { readIdsOf } from './read-part.ts';

/** Looks after a batch: what is missing of its run is queued again, its people are counted, and it is paused where too much came back. */
export const countPeople = async (deps: EnrollDependencies, batchId: string): Promise<void> => {
  const begun = await changed(deps, batchId, beginCount);
  if (begun === null) return log('enroll-candidates', { batch: batchId, outcome: 'unknown' });
  await queueOpenParts(deps.batchQueue, begun);
  const counting = await countAll(deps, begun);
  const batch = await changed(deps, batchId, (now) => counted(now, counting));
  if (batch === null) return;
  const { paused, tally } = batch;
  // A count that finds the batch paused already, by whomever, has nothing new to say.
  if (paused !== null && paused.at === tally?.at)
    count('BatchPaused', { batch: batchId, reason: paused.reason }, deps.now());
  log('enroll-candidates', { batch: batchId, outcome: 'counted', people: counting.tally.enrolled });
};

/** Some reads at once: a million people are ten thousand reads. */
const readsAtOnce = 4;
const readMax = 100;

const countAll = async ({ store, files, now }: EnrollDependencies, batch: Batch): Promise<Counting> => {
  let counting = noCounting(now());
  for (let part = 0; part < batch.parts; part++) {
    const ids = await readIdsOf(files, batch, part);
    for (let from = 0; from < ids.length; from += readsAtOnce * readMax) {
      const groups = Array.from({ length: readsAtOnce }, (_, n) =>
        ids.slice(from + n * readMax, from + (n + 1) * readMax),
      ).filter((group) => group.length > 0);
      const read = groups.map(async (group) => {
        const found = await store.getMany(group.map((id): Reference => ({ kind: 'enrollment', id })));
        return group.map((id) => found.get('enrollment', id));
      });
      for (const enrollment of (await Promise.all(read)).flat())
        if (enrollment !== null) counting = countIn(counting, enrollment);
    }
  }
  return counting;
};

/** Decides on the batch as it is now, and saves; the batch afterwards, null when there is none. */
const changed = (
  { store }: EnrollDependencies,
  batchId: string,
  decideOn: (batch: Batch) => ReturnType<typeof beginCount>,
): Promise<Batch | null> =>
  untilSaved<Batch | null>(store, async () => {
    const batch = await store.get('batch', batchId);
    if (batch === null) return { writes: [], result: null };
    const decision = decideOn(batch);
    return decision.type === 'changed'
      ? { writes: [putBatch(batch, decision.batch)], result: decision.batch }
      : { writes: [], result: batch };
  });
