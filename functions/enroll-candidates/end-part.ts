import type { Outcome } from '#core/batches/batch.ts';
import { partDone } from '#core/batches/part-done.ts';
import { untilSaved } from '#core/ports/store.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import { log } from '#functions/log.ts';
import type { EnrollDependencies } from './dependencies.ts';

type PartEnd = {
  readonly batchId: string;
  readonly part: number;
  readonly run: number;
  readonly outcome: Outcome | null;
};

/** Marks a part as done, with its outcome, in one write: redelivered or worked off by two at once, it is counted once. */
export const endPart = async ({ store, now }: EnrollDependencies, end: PartEnd): Promise<void> => {
  const { batchId, part, run, outcome } = end;
  const status = await untilSaved(store, async () => {
    const batch = await store.get('batch', batchId);
    if (batch === null) return { writes: [], result: null };
    const decision = partDone(batch, { part, run, outcome }, now());
    if (decision.type !== 'changed') return { writes: [], result: batch.status };
    return { writes: [putBatch(batch, decision.batch)], result: decision.batch.status };
  });
  log('enroll-candidates', {
    batch: batchId,
    part,
    run,
    status,
    enrolled: outcome?.enrolled ?? null,
    alreadyEnrolled: outcome?.alreadyEnrolled ?? null,
    suppressed: outcome?.suppressed ?? null,
    outcome: outcome === null ? 'ended' : 'enrolled',
  });
};
