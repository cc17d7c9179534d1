import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Modules that are nothing but a large table. */
const tables = [
  /[\\/]core[\\/]time[\\/]holidays\.generated\.ts$/,
  /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/,
  /[\\/]core[\\/]mail[\\/]header-words\.ts$/,
  // Who enrolls from a file reads no mail, and knows the senders that take no replies all the same.
  /[\\/]core[\\/]classification[\\/]vendors\.ts$/,
];

/** Tables that are always used together; compressed as one they share their words. */
const reading = /[\\/]core[\\/]classification[\\/](?:languages[\\/](?:cues[\\/])?[a-z]{2}|name-words)\.ts$/;
const readingFolder = fileURLToPath(new URL('../../core/classification/', import.meta.url));

/** One more is two hundredths shorter and three times as slow, which the first start on a laptop would wait for. */
const quality = 10;

/** What a string in single quotes holds without an escape; two of 91 signs carry 13 bits, where base64 carries 12. */
const digits = [...Array(95).keys()]
  .map((at) => String.fromCharCode(32 + at))
  .filter((sign) => !'"\'\\`'.includes(sign))
  .join('');
const base = 91;
const bitsOfPair = 13;

const unpackModule = 'onward:unpack';
const readingModule = 'onward:reading-tables';
/** The module that packed ones import; bundled once. */
export const unpack = `import { brotliDecompressSync } from 'node:zlib';
const values = new Uint8Array(128);
[...${JSON.stringify(digits)}].forEach((sign, at) => { values[sign.charCodeAt(0)] = at; });
export default (packed, length) => {
  const bytes = Buffer.alloc(length);
  let held = 0, bits = 0, to = 0;
  for (let at = 0; at < packed.length; at += 2) {
    held = (held << ${bitsOfPair}) | (values[packed.charCodeAt(at)] * ${base} + values[packed.charCodeAt(at + 1)]);
    for (bits += ${bitsOfPair}; bits >= 8 && to < length; to += 1) bytes[to] = held >> (bits -= 8);
    held &= (1 << bits) - 1;
  }
  return JSON.parse(brotliDecompressSync(bytes).toString());
};`;

const written = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  const pair = (value: number) => digits[Math.floor(value / base)]! + digits[value % base]!;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < bitsOfPair) continue;
    bits -= bitsOfPair;
    text += pair(held >> bits);
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + pair(held << (bitsOfPair - bits));
};

/**
 * The same module with its exports compressed: a third of the size, and data is read faster than code that spells it.
 * @throws when an export is more than data, as JSON knows it
 */
export const packed = (exported: Readonly<Record<string, unknown>>, file: string): string => {
  const json = JSON.stringify(exported);
  if (!isDeepStrictEqual(JSON.parse(json), { ...exported })) throw new Error(`${file} holds more than data`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const bytes = brotliCompressSync(json, { params });
  const names = Object.keys(exported);
  return `import unpack from '${unpackModule}';
export const { ${names.join(', ')} } = /* @__PURE__ */ unpack('${written(bytes)}', ${bytes.length});`;
};

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
    for (const filter of tables)
      onLoad({ filter }, async ({ path }) => ({
        contents: packed(await exportsOf(path), path),
        loader: 'js',
      }));
  },
};

const nameOf = (path: string): string => relative(readingFolder, path).replaceAll('\\', '/');

/** A language's table and its cues stand next to each other: what is near is compressed best. */
const readingTables = async (): Promise<Readonly<Record<string, unknown>>> => {
  const files = readdirSync(readingFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(readingFolder, file))
    .filter((file) => reading.test(file))
    .sort((a, b) => (basename(a) + a < basename(b) + b ? -1 : 1));
  const read = await Promise.all(
    files.map(async (file) => [nameOf(file), { ...(await exportsOf(file)) }] as const),
  );
  return Object.fromEntries(read);
};

const exportsOf = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
};
