import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/support/compile-first.ts', 'test/support/build-first.ts'],
    include: ['test/**/*.test.ts'],
    // Two cores are what a laptop in a train and the build machine have in common.
    maxWorkers: 2,
    // No test mocks a module, so files of one worker share what they import: a fifth of the whole run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
