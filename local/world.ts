/**
 * The whole laptop in one call, for `npm start` and for tests:
 *
 *   const world = await startLocal({ now: '2026-01-05T09:00:00Z' });       // every port free, a temporary folder
 *   await world.receive(raw, { mailFrom: 'you@laptop.test', rcptTo: [world.address] });   // and worked off
 *   await world.advance('P3D');
 *   world.messages();                 // what SES accepted, oldest first (world.outbox.raw(id), .delivered(mail))
 *   new SESClient(world.sdk());       // any SDK client: region, credentials; endpoints by world.environment()
 *   world.faults.ask({ ses: 'throttle', next: 2 });
 *   await world.stop();
 *
 * `world.web` answers as DESIGN's embedded AWS promises: /api/*, the product's own paths by the web function, pages else.
 * `world.invoke(name, event)` runs one function; queues, schedules and buckets are there to be looked at.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildFunctions, bundleText } from '#infra/build.ts';
import { type FunctionName, functions as wiredFunctions } from '#infra/wiring.ts';
import { type Activity, createActivity } from './activity.ts';
import { createAgenda } from './agenda.ts';
import { type Cloud, startCloud } from './aws/cloud.ts';
import { environmentFor, secretAccessKey } from './aws/environment.ts';
import type { Outcome } from './aws/lambda.ts';
import { inboundDomain, region } from './aws/names.ts';
import type { Notification } from './aws/object-created.ts';
import type { SentMail } from './aws/outbox.ts';
import type { Envelope, Verdicts } from './aws/receipt.ts';
import type { SesQuota } from './aws/ses.ts';
import { type Clock, createClock } from './clock.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import type { Received } from './inbound.ts';
import { listenForMail } from './smtp.ts';
import { durationEnd, instantFrom } from './span.ts';
import { createTimeTravel, type TimeTravel } from './time-travel.ts';
import { listenForPeople } from './web/site.ts';

export type LocalOptions = {
  /** 0 or absent: any free one. */
  readonly smtpPort?: number;
  readonly webPort?: number;
  /** Kept between runs; absent: a temporary folder that goes with the process. */
  readonly dataFolder?: string | undefined;
  /** ISO instant the clock starts at; absent: real time. */
  readonly now?: string | undefined;
  readonly zone?: string;
  /** Function name → bundle; absent: functions/ is built. */
  readonly bundles?: Readonly<Record<string, string>>;
  /** Absent: those of infra/wiring.ts. */
  readonly notifications?: readonly Notification[];
  /** What SES says may be sent; absent: 50,000 a day, 14 a second. */
  readonly sesQuota?: SesQuota;
  /** What functions write; absent: functions.log in the data folder. */
  readonly log?: (text: string) => void;
  /** Why an invocation did not end well, a line each. */
  readonly onFailure?: (text: string) => void;
};

export type World = Cloud & {
  readonly clock: Clock;
  readonly travel: TimeTravel;
  /** `127.0.0.1:2525` */
  readonly smtp: string;
  /** `http://127.0.0.1:8025` */
  readonly web: string;
  /** `me@in.onward.test` */
  readonly address: string;
  readonly zone: string;
  /** Takes a mail in and works it off. */
  readonly receive: (raw: Buffer | string, envelope: Envelope, verdicts?: Verdicts) => Promise<Received>;
  readonly messages: () => readonly SentMail[];
  /** By an ISO 8601 duration, counted in UTC. */
  readonly advance: (duration: string) => Promise<void>;
  readonly advanceTo: (instant: string) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly invoke: (functionName: FunctionName, event: unknown) => Promise<Outcome>;
  /** Environment that steers SDK clients here. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Constructor arguments every SDK client takes; add `endpoint` from environment(). */
  readonly sdk: () => { region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
  readonly stop: () => Promise<void>;
};

const defaultZone = 'Europe/London';
const saveEveryMs = 1000;
/** What is being worked on may finish, so that no mail is cut off between SES and our record of it. */
const patienceMs = 3000;
const workerFile = fileURLToPath(new URL('./aws/lambda-worker.ts', import.meta.url));
const owner = 'OWNER';

/**
 * Starts everything; resolves once mail can be sent.
 * @throws when a port is taken (EADDRINUSE), the data folder is in use, a bundle does not build, or DynamoDB does not start
 */
export const startLocal = async (options: LocalOptions = {}): Promise<World> => {
  const data = openDataFolder(options.dataFolder);
  const clock = createClock(startInstant(options.now, data.savedClock));
  // Starting takes no time on a clock that was set.
  clock.freeze();
  const agenda = createAgenda();
  const activity = createActivity();
  const travel = createTimeTravel(clock, agenda, activity, () => data.saveClock(clock));
  const zone = options.zone ?? defaultZone;
  const building = Promise.all([options.bundles ?? buildFunctions(), bundleText(workerFile)]);
  // Awaited later; should it fail while a port is being opened, that must not end the process by itself.
  building.catch(() => {});

  // Started in reverse order of need; whatever fails, what already runs is ended.
  const running: (() => Promise<void>)[] = [async () => data.release()];
  const stop = async (): Promise<void> => {
    travel.stop();
    await Promise.race([activity.idle(), delay(patienceMs, undefined, { ref: false })]);
    for (const end of running.splice(0).reverse()) await end();
  };
  try {
    const site = await listenForPeople(options.webPort ?? 0);
    running.push(site.close);
    const web = `http://127.0.0.1:${site.port}`;
    const core = { data, clock, agenda, activity, travel, building, zone, functions: wiredFunctions };
    const cloud = await startCloud({ ...core, publicUrl: web, options });
    running.push(cloud.stop);
    const mail = await listenForMail(options.smtpPort ?? 0, cloud.inbound);
    running.push(mail.close, saveRegularly(data, clock));
    const smtp = `127.0.0.1:${mail.port}`;
    const world = {
      ...cloud,
      ...handles(cloud, clock, travel, activity),
      clock,
      travel,
      web,
      smtp,
      zone,
      stop,
    };
    clock.thaw();
    if (!options.now) clock.moveTo(Date.now());
    travel.start();
    site.serve(world);
    return world;
  } catch (error) {
    await stop();
    throw error;
  }
};

/** What a person or a test does with a running laptop. */
const handles = (cloud: Cloud, clock: Clock, travel: TimeTravel, activity: Activity) => ({
  address: `me@${inboundDomain}`,
  receive: async (raw: Buffer | string, envelope: Envelope, verdicts?: Verdicts): Promise<Received> => {
    const received = await activity.during(() => cloud.inbound.receive(Buffer.from(raw), envelope, verdicts));
    await travel.settle();
    return received;
  },
  messages: cloud.outbox.all,
  advance: (duration: string) => travel.advanceTo(durationEnd(clock.now(), duration)),
  advanceTo: (instant: string) => travel.advanceTo(instantFrom(instant)),
  settle: travel.settle,
  invoke: cloud.lambda.invoke,
  environment: () => environmentFor(cloud.places, owner),
  sdk: () => ({ region, credentials: { accessKeyId: owner, secretAccessKey } }),
});

/** Returns what to call at the end. */
const saveRegularly = (data: DataFolder, clock: Clock): (() => Promise<void>) => {
  const save = (): void => data.saveClock(clock);
  save();
  const timer = setInterval(save, saveEveryMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    save();
  };
};

/** Real time, or the instant asked for; after a restart never before the saved clock. */
const startInstant = (asked: string | undefined, saved: number | null): number => {
  const wanted = asked === undefined || asked === '' ? Date.now() : instantFrom(asked);
  return Math.max(wanted, saved ?? 0);
};
