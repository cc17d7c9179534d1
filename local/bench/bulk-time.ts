import { startLocal } from '#local/world.ts';
import {
  apiOf,
  bulkDay,
  bulkQuota,
  type CandidateFile,
  confirmImport,
  importAt,
  sendFile,
} from './bulk-world.ts';

export type BulkTime = {
  readonly rows: number;
  readonly checkSeconds: number;
  /** Null when it stayed at the dry run. */
  readonly enrollSeconds: number | null;
};

/** How long the embedded AWS takes for a file: upload and dry run, then the enrollment. */
export const timeBulk = async (
  bundles: Readonly<Record<string, string>>,
  file: CandidateFile,
  until: 'checked' | 'enrolled',
): Promise<BulkTime> => {
  const world = await startLocal({ now: bulkDay, bundles, sesQuota: bulkQuota, log: () => {} });
  try {
    const api = await apiOf(world);
    const id = await timed(() => sendFile(api, file), world.settle);
    await importAt(api, id.value, 'checked');
    if (until === 'checked') return { rows: file.rows, checkSeconds: id.seconds, enrollSeconds: null };
    const enrolled = await timed(() => confirmImport(api, id.value), world.settle);
    await importAt(api, id.value, 'enrolled');
    return { rows: file.rows, checkSeconds: id.seconds, enrollSeconds: enrolled.seconds };
  } finally {
    await world.stop();
  }
};

/** `settle` waits until everything that `begin` set off is worked off. */
const timed = async <Value>(begin: () => Promise<Value>, settle: () => Promise<void>) => {
  const started = performance.now();
  const value = await begin();
  await settle();
  return { value, seconds: (performance.now() - started) / 1000 };
};
