import type { TestProject } from 'vitest/node';
import { buildFunctions } from '#infra/build.ts';

/** The bundles that ship are built once for a whole test run; every laptop in it runs the same bytes. */
export const setup = async (project: TestProject): Promise<void> => {
  project.provide('bundles', await buildFunctions());
};

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own interface is merged with.
  interface ProvidedContext {
    bundles: Readonly<Record<string, string>>;
  }
}
