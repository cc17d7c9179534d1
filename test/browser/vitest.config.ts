import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.browser.ts'],
    // Each file starts a laptop and a browser of its own; two at once would be slower than one after the other.
    fileParallelism: false,
    // A busy machine may take seconds to work a mail off; what fails, fails late, and what works is not slower.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
