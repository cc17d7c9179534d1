import type { Activity } from '#local/activity.ts';
import type { Agenda } from '#local/agenda.ts';
import type { Clock } from '#local/clock.ts';
import type { Lambda } from './lambda.ts';
import type { Table } from './table.ts';

type Deps = {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly activity: Activity;
  readonly lambda: Lambda;
  readonly table: Table;
  readonly functionName: string;
  readonly everyMinutes: number;
  /** Number of the journey through time under way; null while the clock runs at real speed. */
  readonly journey: () => number | null;
};

export type Sweeping = {
  /** Says that the table may have changed. */
  readonly tableTouched: () => void;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * The recurring schedule, on the clock's own multiples. While the clock is advanced, 288 sweeps a day that would find nothing
 * are not worth running: those are skipped when the due index holds nothing that is due yet. It is read
 * again for each journey and whenever a function has run, which is the only way it changes meanwhile. The first of
 * every day is never skipped, so that a journey without mail still exercises it.
 */
export const startSweeping = (deps: Deps): Sweeping => {
  const { clock, agenda, activity, lambda, table } = deps;
  const everyMs = deps.everyMinutes * minuteMs;
  let lastDay = dayOf(clock.now());
  let lastJourney: number | null = null;
  let earliest: number | 'unknown' = 'unknown';

  const arm = (): void => {
    agenda.add((Math.floor(clock.now() / everyMs) + 1) * everyMs, tick);
  };
  const tick = (): void => {
    arm();
    void activity.during(async () => {
      if (!(await isWanted())) return;
      lastDay = dayOf(clock.now());
      await lambda.invoke(deps.functionName, scheduledEvent(clock.iso()));
    });
  };
  const isWanted = async (): Promise<boolean> => {
    const journey = deps.journey();
    if (journey !== lastJourney) earliest = 'unknown';
    lastJourney = journey;
    if (journey === null || dayOf(clock.now()) !== lastDay) return true;
    if (earliest === 'unknown') earliest = instantIn(await table.earliestDue());
    return earliest <= clock.now();
  };
  if (lambda.has(deps.functionName)) arm();
  return {
    tableTouched: () => {
      earliest = 'unknown';
    },
  };
};

const dayOf = (instant: number): number => Math.floor(instant / dayMs);

/** Sort keys of the due index begin with the instant; what doesn't is taken for overdue, so the sweep looks at it. */
const instantIn = (sortKey: string | null): number => {
  if (sortKey === null) return Number.POSITIVE_INFINITY;
  const instant = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(sortKey)?.[0] ?? '');
  return Number.isNaN(instant) ? 0 : instant;
};

const scheduledEvent = (time: string): object => ({
  source: 'aws.scheduler',
  'detail-type': 'Scheduled Event',
  time,
});
