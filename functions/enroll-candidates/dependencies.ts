import type { BatchDependencies } from '#functions/batches/dependencies.ts';
import type { Outlets } from '#functions/carry-out.ts';

export type EnrollDependencies = BatchDependencies & { readonly outlets: Outlets };
