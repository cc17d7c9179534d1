import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkShare } from '#core/sending/feed.ts';
import { argumentsFrom, type ProofOptions } from './prove-bulk/arguments.ts';
import { writeCandidateFile } from './prove-bulk/candidate-file.ts';
import { createFindings } from './prove-bulk/findings.ts';
import { openLaptop } from './prove-bulk/laptop.ts';
import { prove } from './prove-bulk/prove.ts';
import { createStopwatch } from './prove-bulk/stopwatch.ts';
import { isUsageError } from './usage-error.ts';
import { startLocal } from './world.ts';

const help = `npm run prove:bulk [-- --rows N] [--seed S] [--file PATH]

The whole life of a bulk enrollment on a laptop of its own, spoken to by HTTP alone: a file with every fault goes through the
dry run, is confirmed, half of its people get their first mail, it is undone, confirmed again, and uploaded again. Every
count is held against what the file was made with, row by row, and against the mails that left.

  --rows N     candidates in the file (default 2000)
  --seed S     of the file: the same seed makes the same file (default 1)
  --file PATH  where to leave the file
  --help       this text

Exit codes: 0 all counts add up, 1 some do not, 2 bad usage.`;

/** A Tuesday behind every date of rejection in the file; in London the window is open. */
const startsAt = '2026-06-02T10:00:00.000Z';
/** Receipts and the people who are held count as well. */
const spareMails = 30;
const perSecondLeast = 14;

/**
 * What lets half of the people begin on the first day, and no more: so the proof takes days instead of weeks. And so fast
 * that many mails are due in one second, since the laptop works off one second after the other.
 */
const quotaFor = (people: number) => ({
  perDay: Math.ceil(people / 2 / bulkShare) + spareMails,
  perSecond: Math.max(perSecondLeast, Math.ceil(people / 200)),
});

const run = async ({ rows, seed, file: path }: ProofOptions): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-proof-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const findings = createFindings();
  const watch = createStopwatch(
    () => performance.now(),
    (line) => console.error(line),
  );
  const file = await watch.time('make the file', () =>
    writeCandidateFile(path ?? join(folder, 'candidates.csv'), { rows, seed }),
  );
  const sesQuota = quotaFor(file.counts.new);
  const world = await startLocal({
    ...{ now: startsAt, sesQuota },
    // It is tried again, as on AWS: what counts is what comes of it.
    onFailure: (text) => console.error(text),
  });
  try {
    const laptop = await openLaptop(world.web);
    const perDay = Math.floor(bulkShare * sesQuota.perDay);
    await watch.time('all of it', () => prove({ laptop, file, perDay, findings, watch }));
  } finally {
    await world.stop();
  }
  console.log(watch.table());
  console.log(
    `load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(', ')}; ${findings.looks()} looks`,
  );
  const faults = findings.faults();
  console.log(faults.length === 0 ? 'all counts add up' : faults.slice(0, faultsShown).join('\n'));
  if (faults.length > faultsShown) console.log(`… and ${faults.length - faultsShown} more`);
  return faults.length === 0 ? 0 : 1;
};

const faultsShown = 50;

// Which Node this runs on is for package.json to say, not for every answer.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

try {
  const options = argumentsFrom(process.argv.slice(2));
  if (options === null) console.log(help);
  else process.exitCode = await run(options);
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`prove:bulk: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
