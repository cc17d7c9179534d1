import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { writeIfChanged } from './write-if-changed.ts';

const folder = fileURLToPath(new URL('../functions/web/console/', import.meta.url));

/**
 * Bundles the console's page into the one module that web serves it from: its function has one file and no folder beside it.
 * @throws esbuild's BuildFailure, which names file and line
 */
export const compilePage = (target = join(folder, 'page.generated.js')): void => {
  const texts = {
    html: readFileSync(join(folder, 'page/console.html'), 'utf8'),
    script: bundled('page/console.js'),
    style: bundled('page/console.css'),
  };
  const exports = Object.entries(texts).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  writeIfChanged(target, ['// Generated from page/ by infra/compile-page.ts.\n', ...exports].join(''));
};

const bundled = (file: string): string =>
  buildSync({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  }).outputFiles[0]!.text;
