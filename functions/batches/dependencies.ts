import type { Keys } from '#core/identity/keys.ts';
import type { BatchQueue, Files } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';

/** What handling a batch takes, whoever does it. */
export type BatchDependencies = {
  readonly store: Store;
  readonly files: Files;
  readonly batchQueue: BatchQueue;
  readonly addressKeys: Keys;
  readonly now: () => string;
};
