import { Temporal } from 'temporal-polyfill';

/** The clock is not moved further than this at once; more is a typing error. */
const farthestDays = 3700;

/**
 * Milliseconds of an ISO instant (with zone or offset).
 * @throws RangeError when it is none
 */
export const instantFrom = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/**
 * The instant an ISO 8601 duration after `from` (milliseconds), counted in UTC.
 * @throws RangeError when it is none, negative or absurdly long
 */
export const durationEnd = (from: number, duration: string): number => {
  const parsed = Temporal.Duration.from(duration);
  const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(from)).toZonedDateTimeISO('UTC');
  const end = start.add(parsed).epochMilliseconds;
  if (end < Math.floor(from)) throw new RangeError(`${duration} goes back; the clock only goes forward`);
  if (end - from > farthestDays * 86_400_000)
    throw new RangeError(`${duration} is more than ${farthestDays} days`);
  return end;
};
