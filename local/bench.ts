import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '#infra/build.ts';
import { bundleSizes, importTimes } from './bench/bundles.ts';
import { callFigures } from './bench/call-figures.ts';
import { countCandidates } from './bench/candidates.ts';
import { type CostLine, costOf, totalUsd } from './bench/cost.ts';
import { type Figure, isOver, shown, table } from './bench/figures.ts';
import { readingFigures } from './bench/reading.ts';
import { readyFigures } from './bench/ready.ts';

const help = `npm run bench [-- --json] [--node PATH]

Makes the figures of docs/performance.md again: about a minute and a half on two cores with nothing else to do.

  --json        everything as JSON on standard output, instead of tables
  --node PATH   the Node that imports bundles and reads mails (default: this one; Lambda has Node 24)
  --help        this text

Exit codes: 0 every figure is within its limit, 1 one is over, 2 bad usage.`;

const importRuns = 15;
const startRuns = 5;
const candidates = 10;
const usdLimit = 0.25;

const run = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' }, node: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const node = values.node ?? process.execPath;
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  try {
    const { figures, cost } = await measure(node, folder);
    const machine = machineOf(node);
    console.log(
      values.json ? JSON.stringify({ machine, figures, cost }, null, 2) : report(machine, figures, cost),
    );
    return figures.some(isOver) ? 1 : 0;
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

const machineOf = (node: string): string => {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  return `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), bundles and mails by Node ${version}, the rest by ${process.version}`;
};

const report = (machine: string, figures: readonly Figure[], cost: readonly CostLine[]): string =>
  [
    machine,
    '',
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
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    throw error;
  console.error(`bench: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
