import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesOf } from '#infra/build.ts';
import { environmentNames } from '#infra/wiring.ts';
import { type Figure, median } from './figures.ts';

const sizeLimitKb = 700;
const importLimitMs = 80;

export const bundleSizes = (bundles: Readonly<Record<string, string>>): readonly Figure[] =>
  Object.entries(bundles).map(([name, path]) => {
    const bytes = Buffer.concat(filesOf(path).map((file) => readFileSync(file)));
    return {
      name: `bundle ${name}`,
      value: bytes.length / 1000,
      unit: 'kB',
      limit: sizeLimitKb,
      note: `${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB gzip`,
    };
  });

/** A program that imports the file and writes how long that took; argv, since a path may hold anything. */
const program = `const cpu = process.cpuUsage(), started = performance.now();
  import(process.argv[1]).then(() => {
    const ms = performance.now() - started, { user, system } = process.cpuUsage(cpu);
    process.stdout.write(JSON.stringify({ ms, processorMs: (user + system) / 1000 }));
    process.exit();
  })`;

/** Processor time tells what a busy machine's clock hides; it counts the threads that compile and collect as well. */
type Import = { readonly ms: number; readonly processorMs: number };

/** What a function finds in its environment; it only has to be there. */
const environment = Object.fromEntries(
  [...environmentNames, 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) => [
    name,
    'https://x.example/1',
  ]),
);

/** Import in fresh processes of `node`, over an empty file; the bundles take turns, so that a busy second hits all alike. */
export const importTimes = (
  bundles: Readonly<Record<string, string>>,
  { node, runs, folder }: { readonly node: string; readonly runs: number; readonly folder: string },
): readonly Figure[] => {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const files = { empty, ...bundles };
  const times = new Map<string, Import[]>(Object.keys(files).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, file] of Object.entries(files)) times.get(name)!.push(importOnce(node, file));
  const over = (name: string, field: keyof Import): readonly number[] => {
    const nothing = median(times.get('empty')!.map((each) => each[field]));
    return times.get(name)!.map((each) => each[field] - nothing);
  };
  return Object.keys(bundles).map((name) => {
    const taken = over(name, 'ms');
    const spread = `${Math.min(...taken).toFixed(0)} to ${Math.max(...taken).toFixed(0)} ms`;
    const note = `${spread}, processor ${median(over(name, 'processorMs')).toFixed(0)} ms, ${runs} processes`;
    return { name: `import ${name}`, value: median(taken), unit: 'ms', limit: importLimitMs, note };
  });
};

const importOnce = (node: string, file: string): Import => {
  const { stdout, stderr, status } = spawnSync(node, ['-e', program, pathToFileURL(file).href], {
    env: { ...environment, AWS_REGION: 'us-east-1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`importing ${file} failed: ${stderr.slice(-500)}`);
  return JSON.parse(stdout) as Import;
};
