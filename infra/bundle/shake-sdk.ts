import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** `var X$ = [ … ];` at the start of a line, on one line or up to a line with the closing bracket. */
const schema = /^((?:export )?var [\w$]+ = )(\[.*\]|\[[\s\S]*?^\]);$/gm;

/**
 * A client's schemas of all its operations, so written that those of operations we never call fall away. They stay by
 * themselves because of their computed keys, which might have effects for all that esbuild knows.
 */
export const withPureSchemas = (source: string): string =>
  source.replace(schema, '$1/* @__PURE__ */ (() => ($2))();');

/** Lets esbuild drop what a client of the SDK has for operations and tools that we do not use. Changes no behaviour. */
export const shakeSdk: Plugin = {
  name: 'shake-sdk',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@aws-sdk[\\/].*[\\/]schemas[\\/]schemas_0\.js$/ }, async ({ path }) => ({
      contents: withPureSchemas(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    // A client reads its version out of the whole of its package.json.
    onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[a-z-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
