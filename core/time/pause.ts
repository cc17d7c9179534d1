import type { Instant } from './instant.ts';
import { addDays, dayOfWeek } from './plain-date.ts';
import { localDate } from './zone.ts';

/** A pause in days, as a person asked for it. `message` is a sentence for them. */
export type ParsedPause =
  | { readonly type: 'days'; readonly days: number }
  | {
      readonly type: 'refused';
      readonly reason: 'not-understood' | 'too-short' | 'too-long';
      readonly message: string;
    };

/** What PAUSE without a length means. */
export const defaultPauseDays = 14;
/** Longer than that, the rejection is history: better to stop and begin anew. */
export const pauseDaysMax = 90;

const unitDays = { day: 1, week: 7, month: 30, year: 365 } as const;
/** What numbers are called. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Reads '2 weeks', 'a month', '10 days', '10', 'P2W', 'P1M10D'; nothing at all is the default. A month counts 30 days. */
export const parsePause = (text: string): ParsedPause => {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { type: 'days', days: defaultPauseDays };
  const days = daysOfDuration(typed) ?? fromWords(typed);
  if (days === null) return refused('not-understood', 'Say how long, such as 10 days or 2 weeks.');
  if (days < 1) return refused('too-short', 'A pause is at least one day.');
  if (days > pauseDaysMax) return refused('too-long', `A pause is at most ${pauseDaysMax} days.`);
  return { type: 'days', days };
};

/** Of 'P2W', 'P1M10D'; null for what is none. */
export const daysOfDuration = (typed: string): number | null => {
  const match = /^p(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?$/.exec(typed);
  if (match === null || typed === 'p') return null;
  const [months, weeks, days] = match.slice(1).map((number) => Number(number ?? 0));
  return months! * unitDays.month + weeks! * unitDays.week + days! * unitDays.day;
};

const fromWords = (typed: string): number | null => {
  const match = /^(?:for )?(\d{1,4}|[a-z]+)(?:\s*(d|w|m|y|days?|weeks?|months?|years?))?[.!]?$/.exec(typed);
  if (match === null) return null;
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : numberWords[match[1]!];
  if (count === undefined) return null;
  const unit = match[2] ?? 'd';
  return count * Object.entries(unitDays).find(([name]) => name[0] === unit[0])![1];
};

/** The day a pause was asked for until: of `2027-1-31 7` (a Sunday) what is said of it, one day found after the other. */
export type AskedDay = {
  readonly parts: readonly string[];
  /** Whether that day is to be over. */
  readonly after: boolean;
};

/** Every date comes within these days, 29 February too. */
const searchedDays = 4 * 366;

/** Days from today to the next such day, at most the longest pause; null where there is none. */
export const daysUntil = ({ parts, after }: AskedDay, now: Instant, zone: string): number | null => {
  const today = localDate(now, zone);
  let days = 0;
  for (const part of parts) {
    let date: string;
    do {
      days += 1;
      date = addDays(today, days - Number(after));
      if (days > searchedDays) return null;
    } while (!`${date.replaceAll('-0', '-')} ${dayOfWeek(date)}`.includes(part));
  }
  return Math.min(days, pauseDaysMax);
};

const refused = (reason: 'not-understood' | 'too-short' | 'too-long', message: string): ParsedPause => ({
  type: 'refused',
  reason,
  message,
});
