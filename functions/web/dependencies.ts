import type { Keys } from '#core/identity/keys.ts';
import type { BatchQueue, FileLinks, Files, RateLimiter, RawMailBin } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type WebDependencies = {
  readonly store: Store;
  readonly outlets: Outlets;
  readonly rawMailBin: RawMailBin;
  readonly files: Files;
  readonly fileLinks: FileLinks;
  readonly batchQueue: BatchQueue;
  readonly addressKeys: Keys;
  readonly linkKeys: Keys;
  readonly inboundDomain: string;
  readonly defaultZone: string;
  readonly rateLimiter: RateLimiter;
  readonly random: (bytes: number) => Uint8Array;
  readonly now: () => string;
};
