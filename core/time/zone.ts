import * as instants from 'temporal-polyfill/fns/Instant';
import * as zonedTimes from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/** The offsets clocks on earth show: Baker Island to Kiritimati. A header that says more is wrong. */
export const offsetMinutesMin = -12 * 60;
export const offsetMinutesMax = 14 * 60;

/** The instant on the wall clock of `zone`. A zone this runtime does not know reads as UTC: a mail must never wait for that. */
export const zoned = (instant: Instant, zone: string): zonedTimes.Record => {
  const at = instants.fromString(instant);
  try {
    return instants.toZonedDateTimeISO(at, zone);
  } catch {
    return instants.toZonedDateTimeISO(at, 'UTC');
  }
};

/** The day on the calendar there. */
export const localDate = (instant: Instant, zone: string): PlainDate =>
  zonedTimes.toPlainDate(zoned(instant, zone)).toJSON();

/**
 * Where a person probably is, from the UTC offset (minutes, east positive) their mail program wrote; null when it wrote none.
 * The default zone when it has that offset at `at`, and for +0000, which servers write; otherwise the fixed offset.
 */
export const zoneFromOffset = ({
  offsetMinutes,
  at,
  defaultZone,
}: {
  readonly offsetMinutes: number | null;
  readonly at: Instant;
  readonly defaultZone: string;
}): string => {
  if (offsetMinutes === null || !Number.isInteger(offsetMinutes) || offsetMinutes === 0) return defaultZone;
  if (offsetMinutes < offsetMinutesMin || offsetMinutes > offsetMinutesMax) return defaultZone;
  const defaultOffsetMinutes = zonedTimes.offsetNanoseconds(zoned(at, defaultZone)) / 60e9;
  return offsetMinutes === defaultOffsetMinutes ? defaultZone : fixedZone(offsetMinutes);
};

/** '+05:45' for 345. */
export const fixedZone = (offsetMinutes: number): string => {
  const minutes = Math.abs(offsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
