import type { Instant } from '../../time/instant.ts';
import type { AlarmClock } from '../ports.ts';

export type ArmedAlarm = {
  readonly enrollmentId: string;
  readonly step: number;
  readonly rev: number;
  readonly at: Instant;
};

export type InMemoryAlarmClock = AlarmClock & {
  /** What is armed now, soonest first. */
  readonly armed: () => readonly ArmedAlarm[];
};

export const createInMemoryAlarmClock = (): InMemoryAlarmClock => {
  const alarms = new Map<string, ArmedAlarm>();
  return {
    arm: async ({ enrollmentId, step, rev, at }) => {
      const name = nameOf({ enrollmentId, step, rev });
      if (!alarms.has(name)) alarms.set(name, { enrollmentId, step, rev, at });
    },
    disarm: async (alarm) => {
      alarms.delete(nameOf(alarm));
    },
    armed: () => [...alarms.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
};

const nameOf = ({ enrollmentId, step, rev }: Omit<ArmedAlarm, 'at'>): string =>
  `${enrollmentId}.${step}.${rev}`;
