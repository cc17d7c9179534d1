import { feedAheadMs } from '#core/sending/feed.ts';
import type { Activity } from '#local/activity.ts';
import type { Agenda, Entry } from '#local/agenda.ts';
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
  /** Says that the table may have changed, or that the clock goes another way. */
  readonly lookAgain: () => void;
};

const minuteMs = 60_000;
const weekMs = 7 * 86_400_000;

/**
 * The recurring schedule, on the clock's own multiples. While the clock is advanced, 288 sweeps a day that would find nothing
 * are not worth a stop: the next one is when the due index says that something will be overdue or is to be fed, or the first of
 * the next week, so that a journey without mail still exercises it. The index is read anew whenever a function has run, which is the
 * only way it changes meanwhile, and when a journey begins or ends.
 */
export const startSweeping = (deps: Deps): Sweeping => {
  const { clock, agenda, activity, lambda, table } = deps;
  const everyMs = deps.everyMinutes * minuteMs;
  let lastWeek = weekOf(clock.now());
  let armed: Entry | undefined;

  const boundaryAfter = (instant: number): number => (Math.floor(instant / everyMs) + 1) * everyMs;
  const arm = (at: number): void => {
    agenda.cancel(armed);
    armed = agenda.add(at, tick);
  };
  const armNext = (): void => arm(boundaryAfter(clock.now()));
  const tick = (): void => {
    armNext();
    void activity.during(async () => {
      const skipTo = await nextWanted();
      if (skipTo !== null) return arm(skipTo);
      lastWeek = weekOf(clock.now());
      await lambda.invoke(deps.functionName, scheduledEvent(clock.iso()));
    });
  };
  /** Null when this very sweep is wanted. */
  const nextWanted = async (): Promise<number | null> => {
    if (deps.journey() === null || weekOf(clock.now()) !== lastWeek) return null;
    const earliest = await table.earliestDue();
    const overdueAt = instantIn(earliest.overdue);
    const feedAt = instantIn(earliest.fed) - feedAheadMs;
    if (Math.min(overdueAt, feedAt) <= clock.now()) return null;
    return Math.min(boundaryAfter(overdueAt - 1), boundaryAfter(feedAt - 1), (lastWeek + 1) * weekMs);
  };
  if (!lambda.has(deps.functionName)) return { lookAgain: () => {} };
  armNext();
  return { lookAgain: armNext };
};

const weekOf = (instant: number): number => Math.floor(instant / weekMs);

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
