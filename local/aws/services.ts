import type { LoopbackServer } from '#local/loopback-server.ts';
import { listenForServices, listenForSes } from './endpoints.ts';
import { secretAccessKey } from './environment.ts';
import { createS3Endpoint } from './s3.ts';
import { dyingBeforeArm } from './scheduler.ts';
import { createSesEndpoint, usualQuota } from './ses.ts';
import type { Setting } from './setting.ts';
import { createSqsEndpoint } from './sqs.ts';
import type { Stores } from './stores.ts';

export type Servers = { readonly services: LoopbackServer; readonly ses: LoopbackServer };

/** Puts every service on the network. `kill` ends the worker with that access key id. */
export const startServices = async (
  { clock, options }: Setting,
  stores: Stores,
  kill: (accessKeyId: string) => void,
): Promise<Servers> => {
  const { faults, queues, buckets, outbox, sesEvents, secrets, scheduler } = stores;
  const byPath = {
    s3: createS3Endpoint('/s3', { buckets, clock, secretAccessKey }),
    sqs: createSqsEndpoint(queues),
    secrets: secrets.endpoint,
    scheduler: dyingBeforeArm(scheduler.endpoint, faults, kill),
  };
  const quota = options.sesQuota ?? usualQuota;
  const ses = createSesEndpoint({ clock, outbox, events: sesEvents, faults, kill, quota });
  const servers = await Promise.all([listenForServices(byPath, clock), listenForSes(ses)]);
  return { services: servers[0], ses: servers[1] };
};
