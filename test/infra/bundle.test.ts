import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { buildFunctions } from '#infra/build.ts';
import { leftOut } from '#infra/bundle/leave-out.ts';
import { packed, unpack } from '#infra/bundle/pack-tables.ts';
import { withPureSchemas } from '#infra/bundle/shake-sdk.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const importText = async (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const bundled = async (contents: string, resolveDir: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    treeShaking: true,
  });
  return outputFiles[0]!.text;
};

describe('what is left out', () => {
  // An upgrade that moves a file would leave it in silently, or leave out another than was weighed.
  test.each(leftOut)('$file is there, and the stub exports only what it exports', async ({ file, stub }) => {
    const real = await importText(
      await bundled(`export * from './${file}'; export * as all from './${file}'`, modules),
    );
    const names = Object.keys(await importText(stub));
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(real.all as object)).toEqual(expect.arrayContaining(names));
  });

  test('whatever reaches for something left out fails with the place to look', async () => {
    for (const { stub } of leftOut) expect(stub).toContain('infra/bundle/leave-out.ts');
    const { default: fetchContent } = await importText(leftOut[0]!.stub);
    expect(fetchContent).toThrow('content by URL is left out of the bundle (infra/bundle/leave-out.ts)');
  });
});

describe('schemas of the SDK', () => {
  const clients = ['dynamodb', 's3', 'scheduler', 'secrets-manager', 'ses', 'sqs'];
  const sourceOf = (client: string): string =>
    readFileSync(join(modules, `@aws-sdk/client-${client}/dist-es/schemas/schemas_0.js`), 'utf8');

  test.each(clients)('every schema of %s may fall away', (client) => {
    const source = sourceOf(client);
    const schemas = source.match(/^(export )?var [\w$]+ = \[/gm) ?? [];
    expect(schemas.length).toBeGreaterThan(5);
    expect(withPureSchemas(source).split('/* @__PURE__ */ (() => ([').length - 1).toBe(schemas.length);
  });

  test('each still says the same', async () => {
    const folder = join(modules, '@aws-sdk/client-sqs/dist-es/schemas');
    const plain = await importText(await bundled(sourceOf('sqs'), folder));
    const shaken = await importText(await bundled(withPureSchemas(sourceOf('sqs')), folder));
    const shown = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => (typeof part === 'function' ? String(part) : part));
    expect(Object.keys(shaken)).toEqual(Object.keys(plain));
    for (const [name, schema] of Object.entries(plain)) expect(shown(shaken[name])).toBe(shown(schema));
  });

  test('a bundle has the operations it calls and no others', async () => {
    const bundle = readFileSync((await buildFunctions())['receive-mail']!, 'utf8');
    expect(bundle).toContain('x-id=GetObject"');
    expect(bundle).not.toContain('PutBucketLifecycle');
  });
});

describe('packed tables', () => {
  test('come out as they went in', async () => {
    const table = { de: { words: ['für', '“Grüße”', '不採用'], weight: 0.5, none: null }, empty: [] };
    const code = `${unpack.replace('export default', 'const unpack =')}
      ${packed(table, 'table.ts').replace(/^import .*/, '')}`;
    expect({ ...(await importText(code)) }).toEqual(table);
  });

  test('a table that is more than data is refused, not cut', () => {
    expect(() => packed({ en: { words: /regret/ } }, 'en.ts')).toThrow('en.ts holds more than data');
    expect(() => packed({ en: { words: undefined } }, 'en.ts')).toThrow('en.ts holds more than data');
    expect(() => packed({ read: () => 1 }, 'en.ts')).toThrow('en.ts holds more than data');
  });

  test('the bundle holds them packed', async () => {
    const bundle = readFileSync((await buildFunctions())['receive-mail']!, 'utf8');
    expect(bundle).not.toContain('CounterClockwiseContourIntegral');
  });
});
