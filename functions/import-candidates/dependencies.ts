import type { QuotaReader } from '#core/ports/ports.ts';
import type { BatchDependencies } from '#functions/batches/dependencies.ts';

export type ImportSettings = {
  readonly defaultZone: string;
  /** Nobody there is a candidate. */
  readonly ownDomains: readonly string[];
  /** A batch is checked, enrolled and undone in parts of so many rows of its file. */
  readonly partRows: number;
};

export type ImportDependencies = BatchDependencies & {
  readonly quota: QuotaReader;
  readonly settings: ImportSettings;
};
