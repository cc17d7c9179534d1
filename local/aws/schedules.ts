import { createHash } from 'node:crypto';
import type { Agenda, Entry } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import { type DurableMap, openDurableMap } from '#local/durable-map.ts';
import type { Faults } from './faults.ts';
import { nameInArn } from './names.ts';
import type { Queues } from './queues.ts';

export type Schedule = {
  readonly name: string;
  readonly group: string;
  /** Of the at() expression. */
  readonly at: number;
  readonly request: ScheduleRequest;
  readonly createdAt: number;
};

/** The body of CreateSchedule and UpdateSchedule, as far as one-time schedules on a queue go. */
export type ScheduleRequest = {
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly FlexibleTimeWindow: { readonly Mode: string };
  readonly Target: {
    readonly Arn: string;
    readonly RoleArn: string;
    readonly Input?: string;
    readonly DeadLetterConfig?: { readonly Arn?: string };
  };
  readonly State?: string;
  readonly ActionAfterCompletion?: string;
  readonly ClientToken?: string;
};

export type Schedules = {
  readonly get: (group: string, name: string) => Schedule | undefined;
  readonly all: () => readonly Schedule[];
  readonly put: (schedule: Schedule) => void;
  readonly remove: (group: string, name: string) => void;
  readonly close: () => void;
};

type Deps = {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly queues: Queues;
  readonly faults: Faults;
};

/** Scheduler promises the minute, not the second; short of it by as much as the queue and the Lambda may take. */
const precisionMs = 50_000;
const lateFaultMs = 15 * 60_000;

/** One-time schedules, fired into their queue with the Input as the body. */
export const createSchedules = (path: string, deps: Deps): Schedules => {
  const store = openDurableMap<Schedule>(path);
  const alarms = new Map<string, Entry>();

  const arm = (key: string, schedule: Schedule): void => {
    deps.agenda.cancel(alarms.get(key));
    const delayMs = lateness(schedule.name);
    alarms.set(
      key,
      deps.agenda.add(schedule.at + delayMs, () => fire(key, schedule)),
    );
  };
  const fire = (key: string, schedule: Schedule): void => {
    const fault = deps.faults.take('scheduler');
    if (fault === 'late') {
      alarms.set(
        key,
        deps.agenda.add(deps.clock.now() + lateFaultMs, () => deliver(key, schedule)),
      );
      return;
    }
    if (fault === 'duplicate') invokeTarget(schedule, deps.queues);
    if (fault === 'drop') complete(store, key, schedule);
    else deliver(key, schedule);
  };
  const deliver = (key: string, schedule: Schedule): void => {
    if (schedule.request.State !== 'DISABLED') invokeTarget(schedule, deps.queues);
    complete(store, key, schedule);
  };

  for (const [key, schedule] of store.entries()) if (!hasFired(schedule)) arm(key, schedule);
  return {
    get: (group, name) => store.get(keyOf(group, name)),
    all: () => [...store.entries()].map(([, schedule]) => schedule),
    put: (schedule) => {
      const key = keyOf(schedule.group, schedule.name);
      store.set(key, schedule);
      arm(key, schedule);
    },
    remove: (group, name) => {
      const key = keyOf(group, name);
      deps.agenda.cancel(alarms.get(key));
      alarms.delete(key);
      store.delete(key);
    },
    close: store.close,
  };
};

const keyOf = (group: string, name: string): string => `${group}/${name}`;

const lateness = (name: string): number =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % precisionMs;

const invokeTarget = ({ request }: Schedule, queues: Queues): void => {
  const target = queues.get(nameInArn(request.Target.Arn));
  const fallback = queues.get(nameInArn(request.Target.DeadLetterConfig?.Arn ?? ''));
  (target ?? fallback)?.send(request.Target.Input ?? '{}');
};

/** Without ActionAfterCompletion DELETE a schedule stays, and counts, after it has fired. */
const complete = (store: DurableMap<Schedule>, key: string, schedule: Schedule): void => {
  if (schedule.request.ActionAfterCompletion === 'DELETE') store.delete(key);
  else store.set(key, { ...schedule, at: 0 });
};

const hasFired = (schedule: Schedule): boolean => schedule.at === 0;
