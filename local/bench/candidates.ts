import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynoxide } from '#local/aws/dynoxide.ts';
import { startLocal, type World } from '#local/world.ts';
import { apiOf, confirmImport, sendFile } from './bulk-world.ts';
import { type Counts, countCalls } from './count-calls.ts';
import { forwardOf } from './mails.ts';

export type PerCandidate = {
  readonly candidates: number;
  readonly mailsSent: number;
  /** Function → `service operation` → what it did, summed over all candidates. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** Queue → messages delivered and batches they came in. */
  readonly queues: ReadonlyMap<string, { readonly messages: number; readonly batches: number }>;
  readonly logBytes: number;
};

/** A series and what follows it, weekends included. */
const wholeSeries = 'P25D';

/** Forwarded mails: runs the shipped bundles through whole series and counts what the functions asked AWS for. */
export const countCandidates = (
  bundles: Readonly<Record<string, string>>,
  candidates: number,
): Promise<PerCandidate> =>
  countSeries(bundles, candidates, async (world, people) => {
    for (const person of people) await forward(world, person);
  });

/** The same of people whom an agency enrolls; the enrolling itself is counted elsewhere. */
export const countEnrolled = (
  bundles: Readonly<Record<string, string>>,
  candidates: number,
): Promise<PerCandidate> => countSeries(bundles, candidates, enrollAll);

const countSeries = async (
  bundles: Readonly<Record<string, string>>,
  candidates: number,
  begin: (world: World, people: readonly number[]) => Promise<void>,
): Promise<PerCandidate> => {
  const database = await startDynoxide(null, null, process.env);
  const counter = countCalls();
  // Before anything starts: the laptop takes a given endpoint for the database.
  process.env.ONWARD_DYNAMODB_ENDPOINT = await counter.dynamoDb(database.endpoint);
  let logBytes = 0;
  const log = (text: string): void => {
    logBytes += Buffer.byteLength(text);
  };
  const world = await startLocal({ now: '2026-01-05T10:00:00.000Z', bundles, log });
  try {
    // Keys are read once in an instance's life, which is no cost of a candidate.
    await begin(world, [0]);
    await world.advance(wholeSeries);
    const before = world.messages().length;
    counter.restart();
    logBytes = 0;
    const queues = countDeliveries(world);
    await begin(
      world,
      Array.from({ length: candidates }, (_, index) => index + 1),
    );
    await world.advance(wholeSeries);
    const mailsSent = world.messages().length - before;
    return { candidates, mailsSent, counts: counter.counts(), queues, logBytes };
  } finally {
    await world.stop();
    counter.stop();
    await database.stop();
    delete process.env.ONWARD_DYNAMODB_ENDPOINT;
  }
};

const forward = async (world: World, person: number): Promise<void> => {
  const address = `person${person}@mail.example`;
  await world.receive(forwardOf(address, person, new Date(world.clock.now())), {
    mailFrom: address,
    rcptTo: [world.address],
  });
};

const enrollAll = async (world: World, people: readonly number[]): Promise<void> => {
  const lines = people.map((person) => `person${person}@mail.example,Sam,Brightwell,Nurse`);
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const path = join(folder, 'candidates.csv');
  writeFileSync(path, ['email,first name,company,role', ...lines, ''].join('\n'));
  const api = await apiOf(world);
  const id = await sendFile(api, { path, bytes: statSync(path).size, rows: people.length });
  await world.settle();
  await confirmImport(api, id);
  await world.settle();
  rmSync(folder, { recursive: true });
};

const countDeliveries = (world: World) => {
  const counted = new Map<string, { messages: number; batches: number }>();
  for (const queue of world.queues.all()) {
    const count = { messages: 0, batches: 0 };
    counted.set(queue.name, count);
    const { receive } = queue;
    Object.assign(queue, {
      receive: (most: number, visibilityMs?: number) => {
        const batch = receive(most, visibilityMs);
        count.messages += batch.length;
        count.batches += batch.length > 0 ? 1 : 0;
        return batch;
      },
    });
  }
  return counted;
};
