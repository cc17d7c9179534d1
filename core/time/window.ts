import { dueInstant } from './due.ts';
import { type Instant, latest } from './instant.ts';
import { type Holidays, isWorkingDay, nextWorkingDay } from './working-day.ts';
import { localDate } from './zone.ts';

/** The hours in which a person wants mail: local 'HH:MM', `until` excluded. */
export type Window = { readonly from: string; readonly until: string };

const windowHours = 8;
const latestUntil = '22:00';

/** The window of a person who wants mail at `hour`: eight hours from then, never into the night. */
export const windowFrom = (hour: string): Window => {
  const [h = '09', m = '30'] = hour.split(':');
  const until = `${String(Number(h) + windowHours).padStart(2, '0')}:${m}`;
  return { from: hour, until: until < latestUntil ? until : latestUntil };
};

/** Whether `now` is inside the window of a working day there. */
export const withinWindow = (now: Instant, zone: string, window: Window, holidays: Holidays): boolean => {
  const today = localDate(now, zone);
  return (
    isWorkingDay(today, zone, holidays) &&
    now >= dueInstant(today, zone, window.from) &&
    now < dueInstant(today, zone, window.until)
  );
};

/**
 * When a mail that is late may go: now when today's window is open, at its start when it is to come,
 * else at the start of the next working day's. Starts are spread by `seconds`.
 */
export const nextWindow = (
  now: Instant,
  zone: string,
  window: Window,
  holidays: Holidays,
  seconds = 0,
): Instant => {
  const today = localDate(now, zone);
  if (isWorkingDay(today, zone, holidays)) {
    const start = latest(now, dueInstant(today, zone, window.from, seconds));
    if (start < dueInstant(today, zone, window.until)) return start;
  }
  return dueInstant(nextWorkingDay(today, zone, holidays), zone, window.from, seconds);
};
