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
  /** True while the clock runs ahead of real time. */
  readonly isAdvancing: () => boolean;
};

export type Sweeping = {
  /** Says that the table may have changed. */
  readonly tableTouched: () => void;
};

const minuteMs = 60_000;
/** Even with nothing overdue a sweep has other duties; it is never skipped for longer than this. */
const longestGapMs = 60 * minuteMs;

/**
 * The recurring schedule, on the clock's own multiples. While the clock is advanced, 288 sweeps a day that would find nothing
 * are not worth running: those are skipped when the due index holds nothing that is due yet. It is read
 * again whenever a function has run, which is the only way it changes.
 */
export const startSweeping = (deps: Deps): Sweeping => {
  const { clock, agenda, activity, lambda, table } = deps;
  const everyMs = deps.everyMinutes * minuteMs;
  let lastRunAt = clock.now();
  let earliest: number | 'unknown' = 'unknown';

  const arm = (): void => {
    agenda.add((Math.floor(clock.now() / everyMs) + 1) * everyMs, tick);
  };
  const tick = (): void => {
    arm();
    void activity.during(async () => {
      if (!(await isWanted())) return;
      lastRunAt = clock.now();
      await lambda.invoke(deps.functionName, scheduledEvent(clock.iso()));
    });
  };
  const isWanted = async (): Promise<boolean> => {
    if (!deps.isAdvancing() || clock.now() - lastRunAt >= longestGapMs) return true;
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
