import { join } from 'node:path';
import { keysFromSecret } from '#core/identity/keys.ts';
import { seedAgency } from '#local/agency.ts';
import type { DataFolder } from '#local/data-folder.ts';
import type { DurableMap } from '#local/durable-map.ts';
import type { Inbound } from '#local/inbound.ts';
import type { Buckets } from './buckets.ts';
import { type Dynoxide, startDynoxide } from './dynoxide.ts';
import type { Places } from './environment.ts';
import type { Faults } from './faults.ts';
import { startFunctions } from './functions.ts';
import type { Lambda } from './lambda.ts';
import type { Outbox } from './outbox.ts';
import type { Queues } from './queues.ts';
import type { Schedules } from './schedules.ts';
import { startServices } from './services.ts';
import type { Setting } from './setting.ts';
import { openStores } from './stores.ts';
import { createTable } from './table.ts';

/** The embedded AWS, running. */
export type Cloud = {
  readonly places: Places;
  readonly buckets: Buckets;
  readonly queues: Queues;
  readonly schedules: Schedules;
  readonly outbox: Outbox;
  readonly faults: Faults;
  readonly lambda: Lambda;
  readonly inbound: Inbound;
  /** The laptop's own API key, by agency. */
  readonly agencyKey: DurableMap<string>;
  readonly stop: () => Promise<void>;
};

/** Builds what infra/wiring.ts says, on loopback. */
export const startCloud = async (setting: Setting): Promise<Cloud> => {
  const database = startDatabase(setting.data);
  const stores = openStores(setting);
  // The services can end a worker, and the workers need the services' ports: bound late.
  let kill: (accessKeyId: string) => void = () => {};
  const servers = await startServices(setting, stores, (accessKeyId) => kill(accessKeyId));
  const stopServices = async (): Promise<void> => {
    await Promise.all([servers.services.close(), servers.ses.close()]);
    stores.close();
    await (await database.catch(() => null))?.stop();
  };
  try {
    const { endpoint } = await database;
    const places: Places = {
      services: `http://127.0.0.1:${servers.services.port}`,
      ses: `http://127.0.0.1:${servers.ses.port}`,
      dynamodb: endpoint,
      publicUrl: setting.publicUrl,
      zone: setting.zone,
    };
    const table = createTable(endpoint);
    await table.create();
    await seedAgency({
      table,
      keys: keysFromSecret(stores.secrets.read('address-keys')),
      zone: setting.zone,
      now: setting.clock.iso(),
    });
    const lambda = await startFunctions(setting, { places, sesPort: servers.ses.port, table, stores });
    kill = lambda.kill;
    const stop = async (): Promise<void> => {
      await lambda.stop();
      await stopServices();
    };
    return { ...stores.visible, places, lambda, stop };
  } catch (error) {
    await stopServices();
    throw error;
  }
};

const startDatabase = (data: DataFolder): Promise<Dynoxide> => {
  const given = process.env.ONWARD_DYNAMODB_ENDPOINT;
  if (given) return Promise.resolve({ endpoint: given.replace(/\/$/, ''), stop: async () => {} });
  const path = data.isTemporary ? null : join(data.path, 'dynamodb.sqlite');
  const starting = startDynoxide(path, data.isTemporary ? data.path : null, process.env);
  // Awaited only once the services are up; a failure before that must not end the process by itself.
  starting.catch(() => {});
  return starting;
};
