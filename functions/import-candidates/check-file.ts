import type { Batch } from '#core/batches/batch.ts';
import { endCheck, leaveCheck, takeCheck } from '#core/batches/check-batch.ts';
import { untilSaved } from '#core/ports/store.ts';
import { msBetween } from '#core/time/instant.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import { log } from '#functions/log.ts';
import type { ImportDependencies } from './dependencies.ts';
import { dryRun, type Stage } from './dry-run.ts';

/** Goes on with a dry run for as long as it may, and has itself called again. Nothing it writes could send a mail. */
export const checkFile = async (deps: ImportDependencies, batchId: string): Promise<void> => {
  const started = deps.now();
  const taken = await take(deps, batchId);
  if (taken === null) return log('import-candidates', { batch: batchId, outcome: 'not-to-check' });
  const { batch, stage } = await dryRun(deps, taken);
  const after = await save(deps, batch, stage);
  // Somebody uploaded another file, or chose other columns: another dry run is at it by now.
  const outcome = after === null ? 'overtaken' : stage.type === 'ended' ? after.status : stage.type;
  if (after !== null && stage.type === 'to-go-on')
    await deps.batchQueue.queue([{ type: 'check', batchId }], stage.delaySeconds);
  log('import-candidates', {
    batch: batchId,
    outcome,
    reason: after?.reason ?? null,
    rows: batch.counts.rows,
    durationMs: msBetween(started, deps.now()),
  });
};

/** The lease on the dry run; null when another invocation has it, or there is nothing to do. */
const take = ({ store, now }: ImportDependencies, batchId: string): Promise<Batch | null> =>
  untilSaved<Batch | null>(store, async () => {
    const stored = await store.get('batch', batchId);
    const taken = stored === null ? null : takeCheck(stored, now());
    return { writes: taken === null ? [] : [putBatch(stored, taken)], result: taken };
  });

const save = async ({ store }: ImportDependencies, batch: Batch, stage: Stage): Promise<Batch | null> => {
  if (stage.type === 'overtaken') return null;
  const after = stage.type === 'ended' ? endCheck(batch, stage.result) : leaveCheck(batch);
  return (await store.transact([putBatch(batch, after)])) === 'done' ? after : null;
};
