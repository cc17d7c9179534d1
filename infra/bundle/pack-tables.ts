import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Modules that are nothing but a large table. */
const tables = [
  /[\\/]core[\\/]time[\\/]holidays\.generated\.ts$/,
  /[\\/]util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/,
  /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/,
  /[\\/]core[\\/]mail[\\/]header-words\.ts$/,
  // Who enrolls from a file reads no mail, and knows the senders that take no replies all the same.
  /[\\/]core[\\/]classification[\\/]vendors\.ts$/,
];

/** Tables that are always used together; compressed as one they share their words. */
const reading =
  /[\\/]core[\\/]classification[\\/](?:languages[\\/](?:(?:cues|twists)[\\/])?[a-z]{2}|name-words)\.ts$/;
const readingFolder = fileURLToPath(new URL('../../core/classification/', import.meta.url));

/** The finest: one less is two hundredths longer and takes a third of its time, which is half a second a build. */
const quality = 11;

/** Copies in tables come from near by: a finer count of the distance is half a hundredth shorter. */
const distanceBits = 3;

/** Stands before each string of a list, where JSON takes three signs between two. */
const mark = '\x7f';

/**
 * Signs of one byte that a string in single quotes holds as they are, some of them control characters, and that esbuild writes as
 * it reads them: all but NUL, bell to return, escape, the quote marks and the backslash. Seven of 116 carry six bytes, where base64
 * takes eight.
 */
const escaped = [0, 7, 8, 10, 11, 12, 13, 27, 34, 39, 92, 96];
const digits = [...Array(128).keys()]
  .filter((code) => !escaped.includes(code))
  .map((code) => String.fromCharCode(code))
  .join('');
const base = digits.length;
const bytesOfGroup = 6;
const digitsOfGroup = 7;

const unpackModule = 'onward:unpack';
const readingModule = 'onward:reading-tables';
/** The module that packed ones import; bundled once. */
export const unpack = `import { brotliDecompressSync } from 'node:zlib';
const values = new Uint8Array(128);
[...${JSON.stringify(digits)}].forEach((sign, at) => { values[sign.charCodeAt(0)] = at; });
export default (packed, length) => {
  const bytes = Buffer.alloc(length + ${bytesOfGroup});
  for (let at = 0, to = 0; at < packed.length; at += ${digitsOfGroup}, to += ${bytesOfGroup}) {
    let group = 0;
    for (let each = at; each < at + ${digitsOfGroup}; each += 1) group = group * ${base} + values[packed.charCodeAt(each)];
    bytes.writeUIntBE(group, to, ${bytesOfGroup});
  }
  return split(JSON.parse(brotliDecompressSync(bytes.subarray(0, length)).toString()));
};
// In place, which is quicker than a reviver.
const split = (value) => {
  if (typeof value === 'string') return value[0] === '${mark}' ? value.slice(1).split('${mark}') : value;
  if (typeof value === 'object' && value !== null) for (const key in value) value[key] = split(value[key]);
  return value;
};`;

const written = (bytes: Uint8Array): string => {
  const whole = Buffer.alloc(Math.ceil(bytes.length / bytesOfGroup) * bytesOfGroup);
  whole.set(bytes);
  let text = '';
  for (let at = 0; at < whole.length; at += bytesOfGroup) {
    let group = whole.readUIntBE(at, bytesOfGroup);
    let signs = '';
    for (let each = 0; each < digitsOfGroup; each += 1) {
      signs = digits.charAt(group % base) + signs;
      group = Math.floor(group / base);
    }
    text += signs;
  }
  return text;
};

const joined = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
    ? mark + value.join(mark)
    : value;

/**
 * The same module with its exports compressed: a third of the size, and data is read faster than code that spells it.
 * @throws when an export is more than data, as JSON knows it
 */
export const packed = (
  exported: Readonly<Record<string, unknown>>,
  file: string,
): string => `import unpack from '${unpackModule}';
export const { ${Object.keys(exported).join(', ')} } = ${unpacking(exported, file)};`;

/** The expression whose value is the same data. */
const unpacking = (exported: Readonly<Record<string, unknown>>, file: string): string => {
  const json = JSON.stringify(exported);
  if (!isDeepStrictEqual(JSON.parse(json), { ...exported }) || json.includes(mark))
    throw new Error(`${file} holds more than data`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_NPOSTFIX]: distanceBits,
  };
  const bytes = brotliCompressSync(JSON.stringify(exported, joined), { params });
  return `/* @__PURE__ */ unpack('${written(bytes)}', ${bytes.length})`;
};

/** The rules by which a client of the SDK finds its endpoint: a graph of numbers and texts, S3's is 18 kB of code. */
const endpointRules = /[\\/]@aws-sdk[\\/]client-[a-z0-9-]+[\\/]dist-es[\\/]endpoint[\\/]bdd\.js$/;
const graphModule = '@smithy/core/endpoints';

/** What the graph is made of, in place of the graph. */
const graphParts: Plugin = {
  name: 'graph-parts',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: new RegExp(`^${graphModule}$`) }, ({ path }) => ({ path, namespace: 'graph' }));
    onLoad({ filter: /./, namespace: 'graph' }, () => ({
      contents: `export const BinaryDecisionDiagram = {
        from: (nodes, root, conditions, results) => ({ nodes: [...nodes], root, conditions, results }),
      };`,
    }));
  },
};

const packedRules = async (
  path: string,
): Promise<string> => `import { BinaryDecisionDiagram } from '${graphModule}';
import unpack from '${unpackModule}';
const parts = ${unpacking((await exportsOf(path, [graphParts])).bdd as Record<string, unknown>, path)};
export const bdd = BinaryDecisionDiagram.from(new Int32Array(parts.nodes), parts.root, parts.conditions, parts.results);`;

/** Stores large tables compressed in the bundles; the sources stay as people read them. */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^onward:(?:unpack|reading-tables)$/ }, ({ path }) => ({
      path,
      namespace: 'onward',
    }));
    onLoad({ filter: /unpack$/, namespace: 'onward' }, () => ({ contents: unpack, loader: 'js' }));
    onLoad({ filter: /reading-tables$/, namespace: 'onward' }, async () => ({
      contents: packed({ tables: await readingTables() }, readingModule),
      loader: 'js',
    }));
    onLoad({ filter: reading }, async ({ path }) => ({
      contents: `import { tables } from '${readingModule}';
export const { ${Object.keys(await exportsOf(path)).join(', ')} } = tables[${JSON.stringify(nameOf(path))}];`,
      loader: 'js',
    }));
    onLoad({ filter: endpointRules }, async ({ path }) => ({
      contents: await packedRules(path),
      loader: 'js',
    }));
    for (const filter of tables)
      onLoad({ filter }, async ({ path }) => ({
        contents: packed(await exportsOf(path), path),
        loader: 'js',
      }));
  },
};

const nameOf = (path: string): string => relative(readingFolder, path).replaceAll('\\', '/');

/** Of one language the table, what twists it, its cues. */
const placeOf = (file: string): string =>
  basename(file) + ['languages', 'twists', 'cues'].indexOf(basename(dirname(file)));

/** A language's table and its cues stand next to each other: what is near is compressed best. */
const readingTables = async (): Promise<Readonly<Record<string, unknown>>> => {
  const files = readdirSync(readingFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(readingFolder, file))
    .filter((file) => reading.test(file))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const read = await Promise.all(
    files.map(async (file) => [nameOf(file), { ...(await exportsOf(file)) }] as const),
  );
  return Object.fromEntries(read);
};

const exportsOf = async (
  file: string,
  plugins: Plugin[] = [],
): Promise<Readonly<Record<string, unknown>>> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    plugins,
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
};
