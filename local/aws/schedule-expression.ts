import { Temporal } from 'temporal-polyfill';

/**
 * The instant of a one-time `at(yyyy-mm-ddThh:mm:ss)` in `zone`, in milliseconds; null when Scheduler would refuse it.
 * rate() and cron() are not understood: nothing of ours creates them at run time.
 */
export const instantOfAt = (expression: string, zone: string): number | null => {
  const local = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1];
  if (local === undefined) return null;
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
};
