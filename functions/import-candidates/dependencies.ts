import type { QuotaReader } from '#core/ports/ports.ts';
import type { BatchDependencies } from '#functions/batches/dependencies.ts';

export type ImportSettings = {
  readonly defaultZone: string;
  /** Nobody there is a candidate. */
  readonly ownDomains: readonly string[];
  /** Where links in sample mails seem to lead; without a slash at the end. */
  readonly publicUrl: string;
};

export type ImportDependencies = BatchDependencies & {
  readonly quota: QuotaReader;
  readonly settings: ImportSettings;
};
