import type { Agency } from '#core/agencies/agency.ts';
import type { Batch } from '#core/batches/batch.ts';
import { type CheckResult, endCheck, leaveCheck, saveProgress, takeCheck } from '#core/batches/check-batch.ts';
import { draftPart, partRows } from '#core/batches/part-draft.ts';
import { readRows } from '#core/batches/read-rows.ts';
import { createRowIndex } from '#core/batches/row-index.ts';
import { surveyFile } from '#core/batches/survey-file.ts';
import { untilSaved } from '#core/ports/store.ts';
import { type Instant, msBetween } from '#core/time/instant.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import { log } from '#functions/log.ts';
import type { ImportDependencies } from './dependencies.ts';
import { judgeRows } from './judge-rows.ts';
import { savePart } from './save-part.ts';
import { showDryRun } from './show-dry-run.ts';
import { readUnfinished, type Unfinished, writeUnfinished } from './unfinished.ts';

/** What is left of a Lambda's quarter of an hour is for the report of a million rows. */
const workMs = 10 * 60_000;

/** Goes on with a dry run for as long as it may, and has itself called again. Nothing it writes could send a mail. */
export const checkFile = async (deps: ImportDependencies, batchId: string): Promise<void> => {
  const { store, now, batchQueue } = deps;
  const started = now();
  const batch = await untilSaved(store, async () => {
    const stored = await store.get('batch', batchId);
    const taken = stored === null ? null : takeCheck(stored, now());
    return { writes: taken === null ? [] : [putBatch(stored, taken)], result: taken };
  });
  if (batch === null) return log('import-candidates', { batch: batchId, outcome: 'not-to-check' });
  const agency = await store.get('agency', batch.agencyId);
  const { state, batch: after } = await goOn(deps, batch, agency, started);
  if (state === 'to-go-on') await batchQueue.queue([{ type: 'check', batchId }], after.delaySeconds);
  log('import-candidates', {
    batch: batchId,
    outcome: state,
    rows: after.rows,
    durationMs: msBetween(started, now()),
  });
};
