import { toPlainDate } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant } from './instant.ts';
import { dayOfWeek, type PlainDate } from './plain-date.ts';
import { fixedZone, zoned } from './zone.ts';

/** Languages the times can be said in. */
export type Language = 'en';

const names = {
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const;

/** The spread moves a mail by up to ten minutes: closer than that would be a promise we do not keep. */
const aboutMinutes = 10;

/** 'Tuesday 6 January, about 9:30': when a mail comes, for reading, on the wall clock of `zone`. */
export const formatWhen = (instant: Instant, zone: string, language: Language = 'en'): string => {
  const at = zoned(instant, zone);
  const minute = Math.floor(at.minute / aboutMinutes) * aboutMinutes;
  return `${formatDay(toPlainDate(at).toJSON(), language)}, about ${at.hour}:${String(minute).padStart(2, '0')}`;
};

/** 'Tuesday 6 January'. */
export const formatDay = (date: PlainDate, language: Language = 'en'): string => {
  const { days, months } = names[language];
  const weekday = days[dayOfWeek(date) - 1];
  return `${weekday} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
};

/** 'London time', 'UTC+05:45': after "times in". */
export const zoneLabel = (zone: string): string => {
  if (/^[+-]/.test(zone)) return zone.slice(1) === '00:00' ? 'UTC' : `UTC${zone}`;
  if (/^(?:Etc\/)?(?:UTC|UCT|GMT0?|GMT[+-]0|Greenwich|Universal|Zulu)$/.test(zone)) return 'UTC';
  // The sign of these names is the other way round from what people write (POSIX).
  const posix = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (posix !== null) return `UTC${fixedZone((posix[1] === '+' ? -60 : 60) * Number(posix[2]))}`;
  return `${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')} time`;
};
