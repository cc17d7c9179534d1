import type { Batch } from '#core/batches/batch.ts';
import { fileCame } from '#core/batches/check-batch.ts';
import { readImportKey } from '#core/batches/keys.ts';
import { newBatch } from '#core/batches/new-batch.ts';
import { mac } from '#core/identity/keys.ts';
import { untilSaved } from '#core/ports/store.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import { log } from '#functions/log.ts';
import type { ImportDependencies } from './dependencies.ts';

/** An object that was made under `imports/`, and which making of it this was. */
export type CameIn = { readonly objectKey: string; readonly upload: string };

/** Whose file it is, and for which batch; a drop makes a batch of its own. Null: it is nobody's, or too late. */
export const takeFileIn = async (
  { store, addressKeys, now }: ImportDependencies,
  came: CameIn,
): Promise<string | null> => {
  const place = readImportKey(came.objectKey);
  if (place === null) return ignored('no-place', null);
  const { agencyId } = place;
  if ((await store.get('agency', agencyId)) === null) return ignored('unknown-agency', null);
  const key = addressKeys.byId[addressKeys.current]!;
  const id = place.batchId ?? mac(key, 26, 'drop', came.objectKey, came.upload);
  const decision = await untilSaved(store, async () => {
    const stored = await store.get('batch', id);
    const batch = stored ?? (place.batchId === null ? dropped(id, agencyId, came, now()) : null);
    if (batch === null || batch.agencyId !== agencyId || batch.objectKey !== came.objectKey)
      return { writes: [], result: null };
    const decided = fileCame(batch, came.upload);
    if (decided.type !== 'changed') return { writes: [], result: decided };
    const record = stored === null ? { ...decided.batch, version: 1 } : decided.batch;
    return { writes: [putBatch(stored, record)], result: decided };
  });
  if (decision === null) return ignored('unknown-batch', id);
  return decision.type === 'refused' ? ignored('too-late', id) : id;
};

const dropped = (id: string, agencyId: string, { objectKey }: CameIn, now: string): Batch =>
  newBatch({ id, agencyId, source: 'drop', fileName: objectKey, objectKey, columns: null }, now);

const ignored = (reason: string, batch: string | null): null => {
  log('import-candidates', { batch, outcome: 'ignored', reason });
  return null;
};
