import { join } from 'node:path';
import type { FunctionName, FunctionWiring } from '#infra/wiring.ts';
import type { Activity } from '#local/activity.ts';
import type { Agenda } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import type { DataFolder } from '#local/data-folder.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { createInbound, type Inbound, type RefusedMail } from '#local/inbound.ts';
import type { LoopbackServer } from '#local/loopback-server.ts';
import type { TimeTravel } from '#local/time-travel.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import { type Dynoxide, startDynoxide } from './dynoxide.ts';
import { closedPort, listenForServices, listenForSes } from './endpoints.ts';
import { environmentFor, lambdaEnvironment, type Places, secretAccessKey } from './environment.ts';
import { connectQueue } from './event-source.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFunctionLog } from './function-log.ts';
import { createLambda, type Lambda, type Outcome } from './lambda.ts';
import { type Notification, notifyObjectCreated } from './object-created.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createQueues, type Queues } from './queues.ts';
import { createS3Endpoint } from './s3.ts';
import { createSchedulerEndpoint, dyingBeforeArm } from './scheduler.ts';
import { createSchedules, type Schedules } from './schedules.ts';
import { createSecrets } from './secrets.ts';
import { createSesEndpoint } from './ses.ts';
import { createSesEvents } from './ses-events.ts';
import { createSqsEndpoint } from './sqs.ts';
import { startSweeping } from './sweeping.ts';
import { createTable } from './table.ts';
import { createTopics } from './topics.ts';

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
  readonly stop: () => Promise<void>;
};

type Setting = {
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly activity: Activity;
  readonly travel: TimeTravel;
  readonly functions: Readonly<Record<FunctionName, FunctionWiring>>;
  /** Bundles by function name, and the worker's program. */
  readonly building: Promise<readonly [Readonly<Record<string, string>>, string]>;
  readonly zone: string;
  readonly publicUrl: string;
  readonly options: {
    readonly notifications?: readonly Notification[];
    readonly log?: (text: string) => void;
    readonly onFailure?: (text: string) => void;
  };
};

/** Builds what infra/wiring.ts says, on loopback. */
export const startCloud = async (setting: Setting): Promise<Cloud> => {
  const { data, clock, activity, options } = setting;
  const database = startDatabase(data);
  const stores = openStores(setting);
  const closed = await closedPort();
  // The endpoints can end a worker, and the workers need the endpoints' ports: bound late.
  let kill: (accessKeyId: string) => void = () => {};
  const servers = await listen(setting, stores, (accessKeyId) => kill(accessKeyId));
  const stopServers = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
    stores.close();
    await (await database.catch(() => null))?.stop();
  };
  try {
    const [{ endpoint }, [bundles, program]] = await Promise.all([database, setting.building]);
    const [services, ses] = servers.map(({ port }) => `http://127.0.0.1:${port}`) as [string, string];
    const places = { services, ses, dynamodb: endpoint, publicUrl: setting.publicUrl, zone: setting.zone };
    const table = createTable(endpoint);
    await table.create();
    const log = options.log ?? createFunctionLog(join(data.path, 'functions.log'));
    let touched = (): void => {};
    const lambda = createLambda({
      functions: setting.functions,
      bundles,
      activity,
      environment: (accessKeyId, name) => ({
        ...environmentFor(places, accessKeyId),
        ...lambdaEnvironment(name, setting.functions[name as FunctionName].memoryMB),
      }),
      worker: {
        program,
        clockMemory: clock.memory,
        refusals: stores.faults.refusals,
        sesPort: servers[1]!.port,
        closedPort: closed,
        log,
      },
      onDone: (name, outcome) => {
        touched();
        if (outcome.type !== 'answered') options.onFailure?.(`${name} ${describe(outcome)}`);
      },
    });
    kill = lambda.kill;
    touched = connectSources(setting, stores, lambda, table);
    const stop = async (): Promise<void> => {
      await lambda.stop();
      await stopServers();
    };
    return { ...stores.visible, places, lambda, stop };
  } catch (error) {
    await stopServers();
    throw error;
  }
};

const startDatabase = (data: DataFolder): Promise<Dynoxide> => {
  const given = process.env.ONWARD_DYNAMODB_ENDPOINT;
  if (given) return Promise.resolve({ endpoint: given.replace(/\/$/, ''), stop: async () => {} });
  const path = data.isTemporary ? null : join(data.path, 'dynamodb.sqlite');
  return startDynoxide(path, data.isTemporary ? data.path : null, process.env);
};

/** Everything that is kept, wired up to one another. */
const openStores = ({ data, clock, agenda, options }: Setting) => {
  const at = (name: string): string => join(data.path, name);
  const faults = createFaults();
  const queues = createQueues(at('queues'), { clock, agenda });
  const topics = createTopics(queues);
  const buckets = createBuckets(at('s3'), clock, notifyObjectCreated(options.notifications ?? [], queues));
  const schedules = createSchedules(at('schedules.jsonl'), { clock, agenda, queues, faults });
  const outbox = createOutbox(at('outbox'), clock);
  const sesEvents = createSesEvents(at('ses-events.jsonl'), { clock, agenda, outbox, topics, faults });
  const secrets = createSecrets(at('secrets.jsonl'), clock);
  const refused = openDurableMap<RefusedMail>(at('refused.jsonl'));
  const inbound = createInbound({ clock, buckets, topics, refused });
  const scheduler = createSchedulerEndpoint('/scheduler', at('schedule-groups.jsonl'), {
    clock,
    queues,
    schedules,
  });
  const close = (): void => {
    for (const each of [queues, buckets, schedules, outbox, sesEvents, secrets, refused, scheduler])
      each.close();
  };
  const visible = { buckets, queues, schedules, outbox, faults, inbound };
  return { visible, faults, queues, buckets, outbox, sesEvents, secrets, scheduler, close };
};

type Stores = ReturnType<typeof openStores>;

/** The services' server and SES's own, in that order. */
const listen = (
  { clock }: Setting,
  stores: Stores,
  kill: (accessKeyId: string) => void,
): Promise<[LoopbackServer, LoopbackServer]> => {
  const { faults, queues, buckets, outbox, sesEvents, secrets, scheduler } = stores;
  const services = {
    s3: createS3Endpoint('/s3', { buckets, clock, secretAccessKey }),
    sqs: createSqsEndpoint(queues),
    secrets: secrets.endpoint,
    scheduler: dyingBeforeArm(scheduler.endpoint, faults, kill),
  };
  const ses = createSesEndpoint({ clock, outbox, events: sesEvents, faults, kill });
  return Promise.all([listenForServices(services, clock), listenForSes(ses)]);
};

/** Queues to functions, and the recurring sweep; returns what to call when a function has run. */
const connectSources = (
  { clock, agenda, activity, travel, functions }: Setting,
  { queues, faults }: Stores,
  lambda: Lambda,
  table: ReturnType<typeof createTable>,
): (() => void) => {
  const onRun: (() => void)[] = [];
  for (const [functionName, { source }] of Object.entries(functions)) {
    if (!lambda.has(functionName)) continue;
    if ('queue' in source) {
      const queue = queues.get(source.queue)!;
      connectQueue({ queue, functionName, batchSize: source.batchSize, lambda, faults, activity });
    }
    if ('everyMinutes' in source) {
      const { everyMinutes } = source;
      const { journey } = travel;
      const sweeping = startSweeping({
        clock,
        agenda,
        activity,
        lambda,
        table,
        functionName,
        everyMinutes,
        journey,
      });
      onRun.push(sweeping.tableTouched);
    }
  }
  return () => {
    for (const each of onRun) each();
  };
};

const describe = (outcome: Outcome): string =>
  'error' in outcome ? `${outcome.type}: ${outcome.error}` : outcome.type;
