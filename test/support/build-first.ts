import type { TestProject } from 'vitest/node';
import { buildFunctions } from '#infra/build.ts';

/** What is generated is made and the bundles that ship are built once for a whole test run; every laptop in it runs the same bytes. */
export const setup = async (project: TestProject): Promise<void> => {
  project.provide('bundles', await buildFunctions());
};

declare module 'vitest' {
  interface ProvidedContext {
    bundles: Readonly<Record<string, string>>;
  }
}
