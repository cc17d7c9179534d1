import { dueInstant, spreadSeconds, spreadSecondsMax } from '../time/due.ts';
import { nationalHolidays } from '../time/holidays.ts';
import { type Instant, latest, plusMs } from '../time/instant.ts';
import { nextWindow, windowFrom, withinWindow } from '../time/window.ts';
import type { Batch } from './batch.ts';
import { startDayOf } from './calendar.ts';
import type { PlannedRow } from './planned-row.ts';

/** The instant of a row's first mail, for whom it is and when they want mail. */
export type RowStarts = (
  row: PlannedRow,
  person: { readonly id: string; readonly zone: string; readonly hour: string },
) => Instant;

/**
 * On the day the calendar has for the row, after the grace period, in the person's window. Thousands of rows start on the same
 * day in the same zone: its instant is worked out once.
 */
export const createRowStarts = ({ calendar, confirmation }: Batch, now: Instant): RowStarts => {
  const earliest = latest(confirmation?.graceUntil ?? now, now);
  const known = new Map<string, Instant>();
  return (row, { id, zone, hour }) => {
    const day = calendar === null ? null : startDayOf(calendar, row.effectiveZone, row.inZone);
    const key = `${day} ${zone} ${hour}`;
    const start = known.get(key) ?? firstInstant(day, zone, hour, earliest);
    known.set(key, start);
    // Spread as well where the day is under way: else everybody would start in the second the grace period ends.
    return plusMs(start, spreadSeconds(id) * 1000);
  };
};

const firstInstant = (day: string | null, zone: string, hour: string, earliest: Instant): Instant => {
  const window = windowFrom(hour);
  const planned = day === null ? earliest : latest(dueInstant(day, zone, hour), earliest);
  const start = nextWindow(planned, zone, window, nationalHolidays);
  const last = plusMs(start, spreadSecondsMax * 1000);
  return withinWindow(last, zone, window, nationalHolidays)
    ? start
    : nextWindow(last, zone, window, nationalHolidays);
};
