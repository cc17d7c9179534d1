import type { BatchQueue, DelayedMessage, QuotaReader, SendQueue } from '#core/ports/ports.ts';
import { dueShards, type Reference, type Store } from '#core/ports/store.ts';
import { type Feed, feedAheadMs, pace } from '#core/sending/feed.ts';
import { plusMs } from '#core/time/instant.ts';
import { count, log } from '#functions/log.ts';

export type SweepDependencies = {
  readonly store: Store;
  readonly sendQueue: SendQueue;
  readonly batchQueue: BatchQueue;
  readonly quota: QuotaReader;
  readonly now: () => string;
};

/** Scheduler is precise to a minute; what is overdue by more has been forgotten by somebody. */
const graceMs = 90_000;
/** Per shard and sweep; the next sweep takes the next ones, longest overdue first. */
const overduePerShardMax = 500;
/** More than SES lets anybody send in five minutes: 32,000 are a hundred a second. */
const feedPerShardMax = 2_000;

/**
 * Queues again whatever is overdue in the table, and feeds the mails of batches that are due before the next sweep, as
 * many as the sending quota has room for. Everything on the send queue looks before it sends, so twice is harmless.
 */
export const sweep = async (deps: SweepDependencies): Promise<void> => {
  const { store, sendQueue, batchQueue } = deps;
  const now = deps.now();
  const [due, waiting] = await Promise.all([
    ofEveryShard((shard) =>
      store.overdue({ shard, before: plusMs(now, -graceMs), limit: overduePerShardMax }),
    ),
    ofEveryShard((shard) => store.feed({ shard, before: plusMs(now, feedAheadMs), limit: feedPerShardMax })),
  ]);
  const isBatch = ({ kind }: Reference): boolean => kind === 'batch';
  const overdue = due.filter((each) => !isBatch(each));
  const batches = due.filter(isBatch);
  const halted = overdue.length + waiting.length > 0 && (await isHalted(store));
  const again = overdue.map(queuedAgain);
  const fed = halted && again.length > 0 ? [] : await feedFrom(deps, waiting, now);
  // While SES refuses everything, one mail is the question whether it still does.
  const queued = halted ? [...again, ...fed].slice(0, 1) : [...again, ...fed];
  await sendQueue.queueMany(queued);
  // A batch is looked after by its own instant, daily or when a part of it may have got lost: that is no backlog.
  await batchQueue.queue(batches.map(({ id }) => ({ type: 'count', batchId: id })));
  if (overdue.length > 0) count('OverdueFound', { halted }, now, overdue.length);
  log('sweep', {
    overdue: overdue.length,
    batches: batches.length,
    waiting: waiting.length,
    queued: queued.length,
    halted,
  });
};

const ofEveryShard = async <Entry>(
  query: (shard: number) => Promise<readonly Entry[]>,
): Promise<readonly Entry[]> =>
  (await Promise.all(Array.from({ length: dueShards }, (_, shard) => query(shard)))).flat();

const queuedAgain = ({ kind, id }: Reference): DelayedMessage => ({
  message: kind === 'answer' ? { type: 'answer', id } : { type: 'enrollment', id, rev: null },
  delaySeconds: 0,
});

const feedFrom = async (
  { quota }: SweepDependencies,
  waiting: readonly Feed[],
  now: string,
): Promise<readonly DelayedMessage[]> => {
  if (waiting.length === 0) return [];
  return pace(waiting, await quota.read(), now).map(({ id, delaySeconds }) => ({
    message: { type: 'enrollment', id, rev: null },
    delaySeconds,
  }));
};

/** Since SES last refused everything, no mail is known to have left. */
const isHalted = async (store: Store): Promise<boolean> => {
  const halt = await store.get('sending-halt', 'newest');
  if (halt === null) return false;
  const left = (await store.get('event-proof', 'newest'))?.mailSentAt ?? null;
  return left === null || left < halt.since;
};
