import { queueRetentionDays, queues as wiredQueues } from '#infra/wiring.ts';
import type { Agenda } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { dlqOf, scheduleDlq } from './names.ts';
import { createQueue, type Message, type Queue, type QueueSettings } from './queue.ts';

export type Queues = {
  readonly get: (name: string) => Queue | undefined;
  readonly all: () => readonly Queue[];
  readonly close: () => void;
};

const dayMs = 86_400_000;
/** SQS's own default; nobody but a person at a keyboard receives from a dead-letter queue. */
const dlqVisibilitySeconds = 30;

/** The queues of infra/wiring, each with its dead-letter queue, and the one for schedules that could not fire. */
export const createQueues = (folder: string, deps: { clock: Clock; agenda: Agenda }): Queues => {
  const byName = new Map<string, Queue>();
  const closers: (() => void)[] = [];
  const retentionMs = queueRetentionDays * dayMs;

  const add = (settings: Omit<QueueSettings, 'retentionMs'>): Queue => {
    const store = openDurableMap<Message>(`${folder}/${settings.name}.jsonl`);
    closers.push(store.close);
    const queue = createQueue({ ...settings, retentionMs }, { ...deps, store });
    byName.set(settings.name, queue);
    return queue;
  };
  const addDlq = (name: string): Queue =>
    add({ name, visibilityMs: dlqVisibilitySeconds * 1000, maxReceiveCount: null, deadLetters: null });

  addDlq(scheduleDlq);
  for (const [name, { visibilitySeconds, maxReceiveCount }] of Object.entries(wiredQueues)) {
    const deadLetters = addDlq(dlqOf(name));
    add({ name, visibilityMs: visibilitySeconds * 1000, maxReceiveCount, deadLetters });
  }
  return {
    get: (name) => byName.get(name),
    all: () => [...byName.values()],
    close: () => {
      for (const close of closers) close();
    },
  };
};
