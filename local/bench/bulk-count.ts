import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessKeyIdOf } from '#local/aws/caller.ts';
import { startDynoxide } from '#local/aws/dynoxide.ts';
import { startLocal, type World } from '#local/world.ts';
import { apiOf, bulkQuota, type CandidateFile, confirmImport, importAt, sendFile } from './bulk-world.ts';
import { type Counts, countCalls } from './count-calls.ts';

export const bulkFunctions = ['import-candidates', 'enroll-candidates'] as const;
export type BulkFunction = (typeof bulkFunctions)[number];

const queueOf = { 'import-candidates': 'imports', 'enroll-candidates': 'enrollments' } as const;

export type BulkCount = {
  readonly rows: number;
  readonly newRows: number;
  readonly counts: Readonly<Record<BulkFunction, Counts>>;
  /** Of the whole process, Node itself included. */
  readonly peakMb: Readonly<Record<BulkFunction, number>>;
  readonly days: number;
};

/**
 * What the two functions ask AWS for, and the memory they take: each runs in a process of its own, a single instance,
 * which gets every message of its queue.
 */
export const countBulk = async (
  bundles: Readonly<Record<string, string>>,
  file: CandidateFile,
  { folder, until }: { readonly folder: string; readonly until: 'checked' | 'enrolled' },
): Promise<BulkCount> => {
  const database = await startDynoxide(null, null, process.env);
  const counter = countCalls();
  // Before anything starts: the laptop takes a given endpoint for the database.
  process.env.ONWARD_DYNAMODB_ENDPOINT = await counter.dynamoDb(database.endpoint);
  const { 'import-candidates': _, 'enroll-candidates': __, ...others } = bundles;
  // Those two run outside, where the clock is the machine's.
  const world = await startLocal({ bundles: others, sesQuota: bulkQuota, log: () => {} });
  try {
    const api = await apiOf(world);
    const run = (name: BulkFunction) => workOff(world, name, bundles[name]!, folder);
    const id = await sendFile(api, file);
    const checking = await run('import-candidates');
    const { counts: verdicts, calendar } = await importAt(api, id, 'checked');
    if (until === 'enrolled') await confirmImport(api, id);
    const enrolling = await run('enroll-candidates');
    await importAt(api, id, until);
    const counted = counter.counts();
    const of = (name: BulkFunction): Counts => counted.get(name) ?? new Map();
    return {
      ...{ rows: file.rows, newRows: verdicts.new, days: calendar.length },
      counts: {
        'import-candidates': of('import-candidates'),
        'enroll-candidates': of('enroll-candidates'),
      },
      peakMb: { 'import-candidates': checking, 'enroll-candidates': enrolling },
    };
  } finally {
    await world.stop();
    counter.stop();
    await database.stop();
    delete process.env.ONWARD_DYNAMODB_ENDPOINT;
  }
};

/** Works off a function's queue; the peak memory in MB of the process that took most. */
const workOff = async (world: World, name: BulkFunction, bundle: string, folder: string): Promise<number> => {
  const queue = world.queues.get(queueOf[name])!;
  let peakMb = 0;
  for (let messages = queue.receive(100_000); messages.length > 0; messages = queue.receive(100_000)) {
    const events = join(folder, `${name}.json`);
    const asEvent = ({ id, body }: { id: string; body: string }) => ({ Records: [{ messageId: id, body }] });
    writeFileSync(events, JSON.stringify(messages.map(asEvent)));
    peakMb = Math.max(peakMb, await runFunction(world, name, [bundle, events]));
    for (const { receipt } of messages) queue.delete(receipt!);
    rmSync(events);
  }
  return peakMb;
};

const program = fileURLToPath(new URL('./function-program.mjs', import.meta.url));

const runFunction = (world: World, name: BulkFunction, argv: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const environment = { ...world.environment(), AWS_ACCESS_KEY_ID: accessKeyIdOf(name, 1) };
    const child = spawn(process.execPath, [program, ...argv], { env: environment });
    let last = '';
    let errors = '';
    child.stdout.on('data', (text) => (last = (last + text).slice(-10_000)));
    child.stderr.on('data', (text) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const line = last.trim().split('\n').at(-1) ?? '';
      const { failures = 1, maxRssMb = 0 } = code === 0 ? JSON.parse(line) : {};
      if (failures === 0) resolve(maxRssMb);
      else reject(new Error(`${name} did not work its queue off: ${last}\n${errors.slice(-1000)}`));
    });
  });
