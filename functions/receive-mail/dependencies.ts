import type { Keys } from '#core/identity/keys.ts';
import type { RawMail } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type ReceiveSettings = {
  /** The mailbox our own mails come from. */
  readonly from: string;
  readonly inboundDomain: string;
  readonly defaultZone: string;
  readonly messageIdDomain: string;
};

export type ReceiveDependencies = {
  readonly store: Store;
  readonly rawMail: RawMail;
  readonly outlets: Outlets;
  readonly addressKeys: Keys;
  readonly linkKeys: Keys;
  readonly settings: ReceiveSettings;
  readonly now: () => string;
};
