import * as plainTimes from 'temporal-polyfill/fns/PlainDateTime';
import * as zonedTimes from 'temporal-polyfill/fns/ZonedDateTime';
import { spreadHash } from '../identity/keys.ts';
import { type Instant, instantOf, plusMs } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

export const defaultHour = '09:30';

/** Mails of one hour are spread over ten minutes, so that a big agency does not ring all at once. */
export const spreadSecondsMax = 600;

/** 0..599, always the same for one enrollment. */
export const spreadSeconds = (enrollmentId: string): number => spreadHash(enrollmentId) % spreadSecondsMax;

/**
 * The instant at which a mail of that local date is due: `hour` ('HH:MM') on the wall clock of `zone`, plus the spread.
 * An hour the clock jumps over is the first instant after the jump; one it shows twice, the earlier.
 */
export const dueInstant = (date: PlainDate, zone: string, hour: string = defaultHour, seconds = 0): Instant =>
  plusMs(
    remembered(`${date} ${hour} ${zone}`, () => instantOf(wallClock(date, zone, hour))),
    seconds * 1000,
  );

/** The people of an agency share their days and hours: what Temporal worked out for one holds for all. */
const known = new Map<string, Instant>();
/** A megabyte. */
const knownMost = 10_000;

const remembered = (key: string, workOut: () => Instant): Instant => {
  const instant = known.get(key) ?? workOut();
  if (known.size >= knownMost) known.clear();
  known.set(key, instant);
  return instant;
};

const wallClock = (date: PlainDate, zone: string, hour: string): zonedTimes.Record => {
  const parts = [...date.split('-'), ...hour.split(':')].map(Number) as Parts;
  const wall = plainTimes.create(...parts);
  const later = inZone(wall, zone);
  if (plainTimes.equals(zonedTimes.toPlainDateTime(later), wall)) return later;
  // Temporal lands as far behind the gap as the wall time lay inside it; people expect the moment the clock goes on.
  // The nanosecond: a wall time at the very start of the gap lands on the jump itself, and 'previous' looks before that.
  return zonedTimes.getTimeZoneTransition(zonedTimes.addNanoseconds(later, 1), 'previous') ?? later;
};

type Parts = [year: number, month: number, day: number, hour: number, minute: number];

const inZone = (wall: plainTimes.Record, zone: string): zonedTimes.Record => {
  try {
    return plainTimes.toZonedDateTime(wall, zone, { disambiguation: 'compatible' });
  } catch {
    return plainTimes.toZonedDateTime(wall, 'UTC');
  }
};
