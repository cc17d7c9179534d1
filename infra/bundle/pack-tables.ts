import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Modules that are nothing but a large table. */
const tables = [
  /[\\/]core[\\/]classification[\\/]languages[\\/](?:cues[\\/])?[a-z]{2}\.ts$/,
  /[\\/]core[\\/]time[\\/]holidays\.generated\.ts$/,
  /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/,
];

/** One less is three times as quick, and two hundredths longer. */
const quality = 11;

const unpackModule = 'onward:unpack';
/** The module that packed ones import; bundled once. */
export const unpack = `import { brotliDecompressSync } from 'node:zlib';
export default (packed) => JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());`;

/**
 * The same module with its exports compressed: a third of the size, and data is read faster than code that spells it.
 * @throws when an export is more than data, as JSON knows it
 */
export const packed = (exported: Readonly<Record<string, unknown>>, file: string): string => {
  const json = JSON.stringify(exported);
  if (!isDeepStrictEqual(JSON.parse(json), { ...exported })) throw new Error(`${file} holds more than data`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const text = brotliCompressSync(json, { params }).toString('base64');
  const names = Object.keys(exported);
  return `import unpack from '${unpackModule}';
export const { ${names.join(', ')} } = /* @__PURE__ */ unpack('${text}');`;
};

/** Stores large tables compressed in the bundles; the sources stay as people read them. */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: new RegExp(`^${unpackModule}$`) }, ({ path }) => ({ path, namespace: 'onward' }));
    onLoad({ filter: /./, namespace: 'onward' }, () => ({ contents: unpack, loader: 'js' }));
    for (const filter of tables)
      onLoad({ filter }, async ({ path }) => ({
        contents: packed(await exportsOf(path), path),
        loader: 'js',
      }));
  },
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
