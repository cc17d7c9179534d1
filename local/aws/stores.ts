import { join } from 'node:path';
import { notifications } from '#infra/wiring.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { createInbound, type RefusedMail } from '#local/inbound.ts';
import { createBuckets } from './buckets.ts';
import { createFaults } from './faults.ts';
import { notifyObjectCreated } from './object-created.ts';
import { createOutbox } from './outbox.ts';
import { createQueues } from './queues.ts';
import { createSchedulerEndpoint } from './scheduler.ts';
import { createSchedules } from './schedules.ts';
import { createSecrets } from './secrets.ts';
import { createSesEvents } from './ses-events.ts';
import type { Setting } from './setting.ts';
import { createTopics } from './topics.ts';

/** Everything that is kept, wired up to one another. */
export const openStores = ({ data, clock, agenda, options }: Setting) => {
  const at = (name: string): string => join(data.path, name);
  const faults = createFaults();
  const queues = createQueues(at('queues'), { clock, agenda });
  const topics = createTopics(queues);
  const buckets = createBuckets(
    at('s3'),
    clock,
    notifyObjectCreated(options.notifications ?? notifications, queues),
  );
  const schedules = createSchedules(at('schedules.jsonl'), { clock, agenda, queues, faults });
  const outbox = createOutbox(at('outbox'), clock);
  const sesEvents = createSesEvents(at('ses-events.jsonl'), { clock, agenda, outbox, topics, faults });
  const secrets = createSecrets(at('secrets.jsonl'), clock);
  const refused = openDurableMap<RefusedMail>(at('refused.jsonl'));
  const agencyKey = openDurableMap<string>(at('agency-key.jsonl'));
  const inbound = createInbound({ clock, buckets, topics, refused });
  const scheduler = createSchedulerEndpoint('/scheduler', at('schedule-groups.jsonl'), {
    clock,
    queues,
    schedules,
  });
  const close = (): void => {
    for (const each of [
      queues,
      buckets,
      schedules,
      outbox,
      sesEvents,
      secrets,
      refused,
      scheduler,
      agencyKey,
    ])
      each.close();
  };
  const visible = { buckets, queues, schedules, outbox, faults, inbound, agencyKey };
  return { visible, faults, queues, buckets, outbox, sesEvents, secrets, scheduler, close };
};

export type Stores = ReturnType<typeof openStores>;
