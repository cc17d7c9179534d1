import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const schemasFile = /[\\/]@aws-sdk[\\/]client-([a-z0-9-]+)[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/;

const pagingFile =
  /[\\/]@aws-sdk[\\/](?:client|lib)-[a-z0-9-]+[\\/]dist-es[\\/]pagination[\\/]\w+Paginator\.js$/;

/** `var X$ = [ … ];` at the start of a line, on one line or up to a line with the closing bracket. */
const schema = /^((?:export )?var [\w$]+ = )(\[.*\]|\[[\s\S]*?^\]);$/gm;

/**
 * A client's schemas of all its operations, so written that those of operations we never call fall away. They stay by
 * themselves because of their computed keys, which might have effects for all that esbuild knows.
 */
export const withPureSchemas = (source: string): string =>
  source.replace(schema, '$1/* @__PURE__ */ (() => ($2))();');

/**
 * Errors our adapters know by class, for clients whose other errors are left to fall away: KMS's in SQS, say. Those
 * arrive as the client's base class, with the same name, message and status. Other clients keep all of theirs.
 */
const errorsKept: Readonly<Record<string, readonly string[]>> = {
  s3: ['NoSuchKey'],
  sqs: [],
  'secrets-manager': [],
  dynamodb: [
    'ConditionalCheckFailedException',
    'TransactionCanceledException',
    'TransactionInProgressException',
    // Not told apart, but the one whose class says that it is worth another try.
    'ReplicatedWriteConflictException',
  ],
};

const registration = /^n0_registry\.registerError\((\w+)\$, \1\);$/gm;

/** The schemas of one client without what makes the errors known that we do not tell apart. */
export const withKeptErrors = (source: string, client: string): string => {
  const kept = errorsKept[client];
  return kept === undefined
    ? source
    : source.replace(registration, (line, name: string) => (kept.includes(name) ? line : ''));
};

/** What a client has for asking page after page, so written that it falls away where adapters ask themselves. */
export const withPurePaging = (source: string): string =>
  source.replace('= createPaginator(', '= /* @__PURE__ */ createPaginator(');

/** Lets esbuild drop what a client of the SDK has for operations and tools that we do not use. */
export const shakeSdk: Plugin = {
  name: 'shake-sdk',
  setup: ({ onLoad }) => {
    onLoad({ filter: schemasFile }, async ({ path }) => ({
      contents: withPureSchemas(withKeptErrors(await readFile(path, 'utf8'), schemasFile.exec(path)![1]!)),
      loader: 'js',
    }));
    onLoad({ filter: pagingFile }, async ({ path }) => ({
      contents: withPurePaging(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    // A client reads its version out of the whole of its package.json.
    onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[a-z0-9-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
