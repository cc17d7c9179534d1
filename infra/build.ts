import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type OutputFile } from 'esbuild';
import { isBuilt, noteBuilt } from './bundle/built-from.ts';
import { leaveOut } from './bundle/leave-out.ts';
import { minifyAgain } from './bundle/minify-again.ts';
import { oneTemporal } from './bundle/one-temporal.ts';
import { packTables, tablesFile } from './bundle/pack-tables.ts';
import { shakeSdk } from './bundle/shake-sdk.ts';
import { compilePage } from './compile-page.ts';
import { compileWords } from './compile-words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const functionsFolder = join(root, 'functions');

/** Some packages in the bundle are CommonJS and call require for Node's own modules; ESM has none. */
const requireForCommonJs =
  "import{createRequire as onwardRequire}from'node:module';const require=onwardRequire(import.meta.url);";

/** Folder names under functions/ that are a Lambda: they have a handler.ts. */
export const functionNames = (): readonly string[] =>
  readdirSync(functionsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(functionsFolder, entry.name, 'handler.ts')))
    .map((entry) => entry.name)
    .sort();

/** A bundle and the tables beside it: what a cold start reads. */
export const filesOf = (bundle: string): readonly string[] =>
  [bundle, join(dirname(bundle), tablesFile)].filter((file) => existsSync(file));

type Bundled = {
  /** Name → path. */
  readonly paths: Record<string, string>;
  /** Absolute paths of all that was read and written. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
};

/** Bundles each entry (name → TypeScript file) into `<outFolder>/<name>/index.mjs` as Lambda gets it; returns name → path. */
export const bundle = async (
  entries: Readonly<Record<string, string>>,
  outFolder: string,
): Promise<Record<string, string>> => (await bundleAll(entries, outFolder)).paths;

const bundleAll = async (entries: Readonly<Record<string, string>>, outFolder: string): Promise<Bundled> => {
  const result = await build({
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: join(name, 'index') })),
    outdir: outFolder,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Node 20 has them; without this each one would be made anew whenever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    // Node reads modules as UTF-8; escapes make words of other alphabets three times as long.
    charset: 'utf8',
    alias: { '@aws-sdk/credential-provider-node': join(root, 'infra', 'bundle', 'lambda-credentials.ts') },
    plugins: [leaveOut, oneTemporal, packTables, shakeSdk, minifyAgain],
    banner: { js: requireForCommonJs },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  // Tables first: who imports meanwhile finds an old bundle with newer tables, never a new one with older.
  const isTables = ({ path }: OutputFile): boolean => basename(path) === tablesFile;
  await Promise.all(result.outputFiles.filter(isTables).map(writeWhole));
  await Promise.all(result.outputFiles.filter((file) => !isTables(file)).map(writeWhole));
  const written = new Set(result.outputFiles.map(({ path }) => path));
  const possible = Object.keys(entries).map((name) => join(outFolder, name, tablesFile));
  await Promise.all(possible.filter((file) => !written.has(file)).map((file) => rm(file, { force: true })));
  return {
    paths: pathsOf(Object.keys(entries), outFolder),
    inputs: Object.keys(result.metafile.inputs)
      .map((file) => join(root, file))
      .filter((file) => existsSync(file)),
    outputs: result.outputFiles.map(({ path }) => path),
  };
};

const pathsOf = (names: readonly string[], outFolder: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, join(outFolder, name, 'index.mjs')]));

/**
 * Builds every Lambda into dist/functions, unless nothing has changed since; returns name → path of the bundle.
 * @throws esbuild's BuildFailure, which names file and line
 */
export const buildFunctions = async (): Promise<Record<string, string>> => {
  compileWords();
  compilePage();
  const names = functionNames();
  if (names.length === 0) return {};
  const outFolder = join(root, 'dist', 'functions');
  const note = join(outFolder, 'built-from.json');
  if (isBuilt(note, names)) return pathsOf(names, outFolder);
  const startedMs = Date.now();
  const entries = Object.fromEntries(names.map((name) => [name, join(functionsFolder, name, 'handler.ts')]));
  const { paths, ...files } = await bundleAll(entries, outFolder);
  noteBuilt(note, { names, ...files }, startedMs);
  return paths;
};

/** One TypeScript file and what it imports as the text of one ES module, for a worker thread. */
export const bundleText = async (file: string): Promise<string> => {
  const result = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
};

/** A second build may run while a worker imports the file of the first: it must see the old bytes or the new, never half. */
const writeWhole = async ({ path, contents }: OutputFile): Promise<void> => {
  const present = await readFile(path).catch(() => null);
  if (present?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const started = performance.now();
  const built = await buildFunctions();
  for (const [name, path] of Object.entries(built)) {
    const bytes = filesOf(path).reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`${name.padEnd(20)} ${Math.ceil(bytes / 1000)} kB`);
  }
  console.log(`${Object.keys(built).length} bundles in ${Math.round(performance.now() - started)} ms`);
}
