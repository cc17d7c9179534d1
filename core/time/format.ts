import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
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
  return `${formatDay(at.toPlainDate().toString(), language)}, about ${at.hour}:${String(minute).padStart(2, '0')}`;
};

/** 'Tuesday 6 January'. */
export const formatDay = (date: PlainDate, language: Language = 'en'): string => {
  const { dayOfWeek, day, month } = Temporal.PlainDate.from(date);
  const { days, months } = names[language];
  return `${days[dayOfWeek - 1]} ${day} ${months[month - 1]}`;
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
