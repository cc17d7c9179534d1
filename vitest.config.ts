import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/support/build-first.ts'],
    include: ['test/**/*.test.ts'],
    // Two cores are what a laptop in a train and the build machine have in common.
    maxWorkers: 2,
    // No test mocks a module, so files of one worker share what they import: a fifth of the whole run.
    isolate: false,
    // A whole life on a busy machine takes minutes; only what hangs is to fail by the clock.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
