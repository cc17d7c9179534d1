import type { Keys } from '#core/identity/keys.ts';
import type { RawMailBin } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type WebDependencies = {
  readonly store: Store;
  readonly outlets: Outlets;
  readonly rawMailBin: RawMailBin;
  readonly addressKeys: Keys;
  readonly linkKeys: Keys;
  readonly inboundDomain: string;
  readonly defaultZone: string;
  readonly now: () => string;
};
