import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '#infra/build.ts';
import { bulkFigures, measureBulk, millionFigures } from './bench/bulk.ts';
import { bundleSizes, importTimes } from './bench/bundles.ts';
import { callFigures } from './bench/call-figures.ts';
import { countCandidates } from './bench/candidates.ts';
import { type CostLine, costOf, totalUsd } from './bench/cost.ts';
import { type Figure, isOver, shown, table } from './bench/figures.ts';
import { readingFigures } from './bench/reading.ts';
import { readyFigures } from './bench/ready.ts';
import { isUsageError, usageError } from './usage-error.ts';

const help = `npm run bench [-- --json] [--node PATH] [--bulk-rows N,…] [--bulk-dry-run]

Makes the figures of docs/performance.md again: about ten minutes on two cores with nothing else to do.

  --json            everything as JSON on standard output, instead of tables
  --node PATH       the Node that imports bundles and reads mails (default: this one; Lambda has Node 24)
  --bulk-rows N,…   bulk enrollment alone, with files of so many rows (default 1000,10000,100000); 1000000 take an hour
  --bulk-dry-run    it stays at the dry run
  --help            this text

Exit codes: 0 every figure is within its limit, 1 one is over, 2 bad usage.`;

const importRuns = 15;
const startRuns = 5;
const candidates = 10;
const usdLimit = 0.25;

const run = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean' },
      node: { type: 'string' },
      'bulk-rows': { type: 'string' },
      'bulk-dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const node = values.node ?? process.execPath;
  const bulkRows = values['bulk-rows'];
  const sizes = bulkRows === undefined ? usualSizes : sizesIn(bulkRows);
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  try {
    const { figures, cost } =
      bulkRows === undefined ? await measure(node, folder) : { figures: [], cost: [] };
    const until = values['bulk-dry-run'] ? 'checked' : 'enrolled';
    const bulk = await measureAllBulk(sizes, { folder, until });
    const machine = machineOf(node);
    console.log(
      values.json
        ? JSON.stringify({ machine, figures, cost, bulk }, null, 2)
        : [machine, '', ...(figures.length === 0 ? [] : [report(figures, cost), '']), table(bulk)].join('\n'),
    );
    return [...figures, ...bulk].some(isOver) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const measure = async (node: string, folder: string) => {
  const bundles = await buildFunctions();
  const series = await countCandidates(bundles, candidates);
  const cost = costOf(series);
  const figures: readonly Figure[] = [
    ...bundleSizes(bundles),
    ...importTimes(bundles, { node, runs: importRuns, folder }),
    ...(await readingFigures(node, folder)),
    ...(await readyFigures(startRuns)),
    ...callFigures(series),
    { name: 'infrastructure for 1,000 candidates', value: totalUsd(cost), unit: 'USD', limit: usdLimit },
  ];
  return { figures, cost };
};

const usualSizes = [1000, 10_000, 100_000];
const sizeMost = 1_000_000;

const sizesIn = (text: string): readonly number[] => {
  const sizes = text.split(',').map(Number);
  if (sizes.every((rows) => Number.isInteger(rows) && rows > 0 && rows <= sizeMost)) return sizes;
  throw usageError(`--bulk-rows is to be numbers of rows from 1 to ${sizeMost}, not ${text}`);
};

const measureAllBulk = async (
  sizes: readonly number[],
  how: { readonly folder: string; readonly until: 'checked' | 'enrolled' },
): Promise<readonly Figure[]> => {
  const bundles = await buildFunctions();
  const runs = await measureBulk(bundles, sizes, { ...how, tell: console.error });
  // What enrolling costs is not known without it.
  const million = how.until === 'enrolled' ? await millionFigures(bundles, runs) : [];
  return [...bulkFigures(runs), ...million];
};

const machineOf = (node: string): string => {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  return `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), bundles and mails by Node ${version}, the rest by ${process.version}`;
};

const report = (figures: readonly Figure[], cost: readonly CostLine[]): string =>
  [
    table(figures),
    '',
    'USD for 1,000 candidates on the full series, without what SES takes for sending',
    table(
      cost.map(({ what, perCandidate, usd }) => ({
        name: what,
        value: usd,
        unit: 'USD',
        note: `${shown(perCandidate)} a candidate`,
      })),
    ),
  ].join('\n');

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isUsage =
    isUsageError(error) ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isUsage) throw error;
  console.error(`bench: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
