import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

const core = sourcesIn('core');
const functions = sourcesIn('functions');

/** What each file imports, types included, as a path from the root or a package's name. */
const importsOf = async (files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { metafile } = await build({
    entryPoints: files.map((file) => join(root, file)),
    bundle: true,
    write: false,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: root,
    // Left to itself esbuild drops imports of types, and with them half of what a file depends on.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [
      {
        name: 'types-count',
        setup: (bundler) => {
          bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: readFileSync(path, 'utf8')
              .replaceAll(/^(import|export) type (?=[{*][^;]*? from )/gm, '$1 ')
              .replaceAll(/^import [{*][^;]*? from ('[^']+');$/gm, 'import $1;')
              .replaceAll(/^export [{*][^;]*? from ('[^']+');$/gm, 'import $1;'),
          }));
        },
      },
    ],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.map(({ path, external }) => (external ? path : relative(root, resolve(root, path)))),
    ]),
  );
};

const coreMayImport = [
  'temporal-polyfill/fns/Instant',
  'temporal-polyfill/fns/PlainDateTime',
  'temporal-polyfill/fns/ZonedDateTime',
  'postal-mime',
  'handlebars/runtime.js',
  'valibot',
  'csv-parse',
  'node:crypto',
];

let read: ReturnType<typeof importsOf> | undefined;
/** Of all that ships, read once. */
const importsOfAll = (): ReturnType<typeof importsOf> => {
  read ??= importsOf([...core, ...functions]);
  return read;
};

const strays = async (
  files: readonly string[],
  mayImport: (imported: string, file: string) => boolean,
): Promise<readonly string[]> => {
  const imports = await importsOfAll();
  return files.flatMap((file) =>
    (imports.get(file) ?? []).filter((each) => !mayImport(each, file)).map((each) => `${file} → ${each}`),
  );
};

it('core imports itself and six packages, and nothing else', async () => {
  expect(core.length).toBeGreaterThan(80);
  expect(
    await strays(core, (imported) => imported.startsWith('core/') || coreMayImport.includes(imported)),
  ).toEqual([]);
});

/** What a room may use of core besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'core/mail': [],
  'core/classification/text': [],
  'core/classification/names': ['core/classification/text', 'core/mail'],
  'core/classification/company': ['core/classification/text', 'core/classification/names', 'core/mail'],
  'core/classification/role': [
    'core/classification/text',
    'core/classification/names',
    'core/classification/company',
  ],
};

it('a mail is read in layers: words know no names, names no company, a company no role', async () => {
  for (const [room, below] of Object.entries(layers)) {
    const files = core.filter((file) => file.startsWith(`${room}/`));
    expect(files.length).toBeGreaterThan(2);
    const rooms = [room, ...below].map((each) => `${each}/`);
    expect(
      await strays(
        files,
        (imported) => !imported.startsWith('core/') || rooms.some((each) => imported.startsWith(each)),
      ),
    ).toEqual([]);
  }
});

it('what ships imports nothing of infra, local, test or templates', async () => {
  const rooms = /^(infra|local|test|templates|docs)\//;
  expect(await strays([...core, ...functions], (imported) => !rooms.test(imported))).toEqual([]);
});

it('functions meet AWS in their adapters, and build clients where they are wired', async () => {
  const aws = functions.filter(
    (file) =>
      !file.startsWith('functions/adapters/') &&
      file !== 'functions/dependencies.ts' &&
      !file.endsWith('/handler.ts'),
  );
  expect(await strays(aws, (imported) => !imported.startsWith('@aws-sdk/'))).toEqual([]);
});

it('the rule sees what a file imports: values, types and side effects', async () => {
  const imports = await importsOfAll();
  const seen = imports.get('functions/send-mail/send-step.ts')!;
  expect(seen).toContain('core/enrollment/enrollment.ts');
  expect(seen).toContain('core/sending/mail-item.ts');
  expect(seen).toContain('functions/send-mail/dependencies.ts');
});

/** The code without comments and without the texts in it, so that words in them are no offence. */
const codeOf = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:])\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");

const offences = (files: readonly string[], forbidden: RegExp): readonly string[] =>
  files.flatMap((file) => [...codeOf(file).matchAll(forbidden)].map(([found]) => `${file}: ${found}`));

it('core has no clock, no chance, no process and no I/O', () => {
  const forbidden =
    /\bprocess\b(?=[.[])|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b|\bglobalThis\b|\bperformance\.|\brandomUUID\b|\brandomBytes\b|\bcrypto\.(?:get|random|subtle)\w*|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(|\bconsole\.|\brequire\(/g;
  expect(offences(core, forbidden)).toEqual([]);
});

it('functions read the environment and the clock in handlers alone', () => {
  const inner = functions.filter((file) => !file.endsWith('/handler.ts'));
  expect(offences(inner, /\bprocess\.env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/g)).toEqual([]);
});

it('nothing that ships knows of the laptop', () => {
  const texts = functions.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /ONWARD_\w+|AWS_ENDPOINT\w*|AWS_SAM_LOCAL|NODE_ENV|IS_LOCAL|127\.0\.0\.1|\.onward\.test/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  );
  expect(texts).toEqual([]);
});

/** What several functions do; the others are a Lambda each. */
const sharedFolders = ['functions/adapters', 'functions/batches'];

it('every folder of a Lambda has its handler', () => {
  // web has rooms of its own below it.
  const folders = new Set(
    functions
      .map((file) => dirname(file).split('/').slice(0, 2).join('/'))
      .filter((folder) => folder !== 'functions' && !sharedFolders.includes(folder)),
  );
  for (const folder of folders) expect(functions).toContain(`${folder}/handler.ts`);
});
