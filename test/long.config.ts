import { defineConfig } from 'vitest/config';
import everyChange from '../vitest.config.ts';

/** What takes its time: every fault, every cut, whole batches, hostile sizes, timings. All else is as for the other tests. */
export default defineConfig({
  test: {
    ...everyChange.test,
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.long.ts'],
  },
});
