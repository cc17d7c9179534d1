import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const choice = /\bNativeTemporal \? [\w$]+ : /g;

/** Functions of dates that take the runtime's Temporal where there is one, so written that they never do. */
export const withoutNative = (source: string): string => source.replace(choice, '');

/** One way of reckoning dates, whatever the version of Node: the one that the vectors of every zone were made for. */
export const oneTemporal: Plugin = {
  name: 'one-temporal',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]temporal-polyfill[\\/]fns[\\/]\w+\.js$/ }, async ({ path }) => ({
      contents: withoutNative(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
