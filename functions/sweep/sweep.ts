import type { SendQueue } from '#core/ports/ports.ts';
import { dueShards, type Reference, type Store } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { count, log } from '#functions/log.ts';

export type SweepDependencies = {
  readonly store: Store;
  readonly sendQueue: SendQueue;
  readonly now: () => string;
};

/** Scheduler is precise to a minute; what is overdue by more has been forgotten by somebody. */
const graceMs = 90_000;
/** Per shard and sweep; the next sweep takes the next ones, longest overdue first. */
const perShardMax = 500;

/** Queues again whatever is overdue in the table. Everything on the send queue looks before it sends, so twice is harmless. */
export const sweep = async ({ store, sendQueue, now }: SweepDependencies): Promise<void> => {
  const before = plusMs(now(), -graceMs);
  const shards = Array.from({ length: dueShards }, (_, shard) =>
    store.overdue({ shard, before, limit: perShardMax }),
  );
  const overdue = (await Promise.all(shards)).flat();
  const halted = overdue.length > 0 && (await isHalted(store));
  // While SES refuses everything, one mail is the question whether it still does.
  const queued = halted ? overdue.slice(0, 1) : overdue;
  await Promise.all(queued.map((reference) => queueAgain(sendQueue, reference)));
  if (overdue.length > 0) count('OverdueFound', { halted }, now(), overdue.length);
  log('sweep', { overdue: overdue.length, queued: queued.length, halted });
};

const queueAgain = (sendQueue: SendQueue, { kind, id }: Reference): Promise<void> =>
  kind === 'answer'
    ? sendQueue.queue({ type: 'answer', id })
    : sendQueue.queue({ type: 'enrollment', id, rev: null });

/** Since SES last refused everything, no mail is known to have left. */
const isHalted = async (store: Store): Promise<boolean> => {
  const halt = await store.get('sending-halt', 'newest');
  if (halt === null) return false;
  const left = (await store.get('event-proof', 'newest'))?.mailSentAt ?? null;
  return left === null || left < halt.since;
};
