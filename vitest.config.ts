import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/templates/compile-words-first.ts', 'test/support/build-first.ts'],
    include: ['test/**/*.test.ts'],
    // Two cores are what a laptop in a train and the build machine have in common.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
