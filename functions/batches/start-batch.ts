import type { Batch, BatchSource } from '#core/batches/batch.ts';
import type { ColumnMapping } from '#core/batches/file/file.ts';
import { uploadKey } from '#core/batches/keys.ts';
import { newBatch } from '#core/batches/new-batch.ts';
import { mac } from '#core/identity/keys.ts';
import type { FileLinks } from '#core/ports/ports.ts';
import { type Instant, plusMs } from '#core/time/instant.ts';
import { putBatch } from './change-batch.ts';
import type { BatchDependencies } from './dependencies.ts';

export type StartBatch = {
  readonly agencyId: string;
  readonly source: BatchSource;
  readonly fileName: string;
  readonly columns: ColumnMapping | null;
  /** The caller's Idempotency-Key, or something nobody used before: the same key is the same batch. */
  readonly key: string;
};

export type StartedBatch = {
  readonly batch: Batch;
  /** False: the same call came before. */
  readonly created: boolean;
  /** Where the file is PUT to; null once it is there. */
  readonly upload: { readonly url: string; readonly expiresAt: Instant } | null;
};

type StartDependencies = Pick<BatchDependencies, 'store' | 'addressKeys' | 'now'> & {
  readonly fileLinks: FileLinks;
};

/** An hour is enough for a million rows on a slow line. */
const uploadSeconds = 3600;

/** Makes a batch and a place to upload its file to. Asked again with the same key it is the same batch. */
export const startBatch = async (
  { store, fileLinks, addressKeys, now }: StartDependencies,
  { agencyId, source, fileName, columns, key }: StartBatch,
): Promise<StartedBatch> => {
  const at = now();
  const id = mac(addressKeys.byId[addressKeys.current]!, 26, 'batch', agencyId, key);
  const objectKey = uploadKey(agencyId, id);
  const fresh = newBatch({ id, agencyId, source, fileName, objectKey, columns }, at);
  const created = (await store.transact([putBatch(null, fresh)])) === 'done';
  const batch = created ? fresh : await store.get('batch', id);
  if (batch === null) throw new Error(`batch ${id} is neither new nor there`);
  if (batch.status !== 'uploading') return { batch, created, upload: null };
  const url = await fileLinks.uploadUrl(objectKey, uploadSeconds);
  return { batch, created, upload: { url, expiresAt: plusMs(at, uploadSeconds * 1000) } };
};
