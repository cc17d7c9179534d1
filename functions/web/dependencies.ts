import type { Keys } from '#core/identity/keys.ts';
import type { Store } from '#core/ports/store.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type WebDependencies = {
  readonly store: Store;
  readonly outlets: Outlets;
  readonly addressKeys: Keys;
  readonly linkKeys: Keys;
  readonly defaultZone: string;
  readonly now: () => string;
};
