import type { Keys } from '#core/identity/keys.ts';
import type { Mailer } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type SendSettings = {
  readonly from: string;
  readonly inboundDomain: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The right side of the Message-ID SES writes, per region. */
  readonly messageIdDomain: string;
};

export type SendDependencies = {
  readonly store: Store;
  readonly outlets: Outlets;
  readonly mailer: Mailer;
  readonly linkKeys: Keys;
  readonly settings: SendSettings;
  readonly now: () => string;
};
