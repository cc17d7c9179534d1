import { isPartOpen } from '#core/batches/part-done.ts';
import { log } from '#functions/log.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { endPart } from './end-part.ts';
import { takeBackPart } from './take-back-part.ts';

/** Ends what is left of a part's series. Nothing of them is sent any more already: that follows from the batch itself. */
export const undoPart = async (
  deps: EnrollDependencies,
  { batchId, part, run }: { readonly batchId: string; readonly part: number; readonly run: number },
): Promise<void> => {
  const batch = await deps.store.get('batch', batchId);
  if (batch?.status !== 'undoing' || !isPartOpen(batch, part, run))
    return log('enroll-candidates', { batch: batchId, part, run, outcome: 'not-open' });
  await takeBackPart(deps, batch, { part, run });
  await endPart(deps, { batchId, part, run, outcome: null });
};
