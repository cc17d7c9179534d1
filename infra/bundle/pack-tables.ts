import { basename, dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Modules that are nothing but a large table. What a bundle takes of one it takes whole. */
const tables = [
  /[\\/]core[\\/]classification[\\/]languages[\\/](?:(?:cues|twists)[\\/])?[a-z]{2}\.ts$/,
  /[\\/]core[\\/]classification[\\/](?:judging-words|text[\\/]text-words|facts[\\/]stage-words|likeness\.generated|names[\\/](?:name-words|vendors))\.ts$/,
  /[\\/]core[\\/]inbound[\\/]phrases[\\/][a-z]{2}\.ts$/,
  /[\\/]core[\\/]mail[\\/](?:machine-words|forward[\\/](?:client|header)-words|free-mail|html[\\/]entity-names)\.ts$/,
  /[\\/]core[\\/]time[\\/](?:holidays\.generated|zones-of-countries)\.ts$/,
];

/** The finest: one less is two hundredths longer and takes a third of its time, which is half a second a build. */
const quality = 11;

/** Words of one language are told apart from the next one's the better the smaller the blocks. */
const blockBits = 16;

/** What stands between two texts of a list, as JSON has it and packed: a character that JSON escapes inside of them. */
const [comma, packedComma] = ['","', '\u0001'];

/** Beside each bundle that has tables. */
export const tablesFile = 'tables.br';

const tableModule = 'onward:table';
/** The module that packed ones import: reads the file when the first table is asked for. */
const table = `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
let tables;
export default (module, place) => {
  tables ??= JSON.parse(
    brotliDecompressSync(readFileSync(new URL('${tablesFile}', import.meta.url)))
      .toString()
      .replaceAll(${JSON.stringify(packedComma)}, '${comma}'),
  );
  return tables[module][place];
};`;

type Exports = Readonly<Record<string, unknown>>;

/** @throws when an export is more than data, as JSON knows it */
export const asData = (exported: Exports, file: string): Exports => {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), { ...exported }))
    throw new Error(`${file} holds more than data`);
  return exported;
};

/** A third of the size, and data is read faster than code that spells it. An export is known by its place, the names stay behind. */
const compressed = (modules: readonly (readonly [string, Exports])[]): Uint8Array =>
  brotliCompressSync(
    JSON.stringify(Object.fromEntries(modules.map(([key, all]) => [key, Object.values(all)]))).replaceAll(
      comma,
      packedComma,
    ),
    { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGBLOCK]: blockBits } },
  );

/**
 * Stores the large tables of each bundle compressed in one file beside it; the sources stay as people read them. The build must not
 * write by itself (`write: false`).
 */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup: ({ initialOptions, onEnd, onLoad, onResolve }) => {
    const packed = new Map<string, Exports>();
    const root = initialOptions.absWorkingDir ?? process.cwd();
    initialOptions.metafile = true;
    onResolve({ filter: new RegExp(`^${tableModule}$`) }, ({ path }) => ({ path, namespace: 'onward' }));
    onLoad({ filter: /table$/, namespace: 'onward' }, () => ({ contents: table, loader: 'js' }));
    for (const filter of tables)
      onLoad({ filter }, async ({ path }) => {
        const key = relative(root, path).replaceAll('\\', '/');
        const exported = asData(await exportsOf(path), path);
        packed.set(key, exported);
        return { contents: exportsFrom(key, Object.keys(exported)), loader: 'js' };
      });
    onEnd(({ metafile, outputFiles }) => {
      for (const [output, { inputs }] of Object.entries(metafile!.outputs)) {
        const used = [...packed].filter(([key]) => (inputs[key]?.bytesInOutput ?? 0) > 0).sort(byPlace);
        if (used.length === 0) continue;
        const path = join(root, dirname(output), tablesFile);
        outputFiles!.push({ path, contents: compressed(used), hash: '', text: '' });
      }
    });
  },
};

/** A module's place is spelled once: the code is not compressed, and a hundred exports would each repeat it. */
const exportsFrom = (key: string, names: readonly string[]): string =>
  `import table from '${tableModule}';
const read = (place) => table('${key}', place);
${names.map((name, place) => `export const ${name} = /* @__PURE__ */ read(${place});`).join('\n')}`;

/** Languages that share words stand next to each other: what is near is compressed best. */
const languages = ['en', 'de', 'nl', 'fr', 'es'];

/** Of one language the table, what twists it, its cues. */
const placeOf = (key: string): string => {
  const language = languages.indexOf(basename(key, '.ts'));
  return language < 0
    ? `~${key}`
    : `${language}${['languages', 'twists', 'cues'].indexOf(basename(dirname(key)))}`;
};

const byPlace = ([a]: readonly [string, Exports], [b]: readonly [string, Exports]): number =>
  placeOf(a) < placeOf(b) ? -1 : 1;

const exportsOf = async (file: string): Promise<Exports> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Exports;
};
