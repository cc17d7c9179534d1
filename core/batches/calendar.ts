import { defaultHour } from '../candidates/candidate.ts';
import { stepNumbers } from '../enrollment/enrollment.ts';
import type { SendQuota } from '../ports/ports.ts';
import { bulkShare } from '../sending/feed.ts';
import { dueInstant } from '../time/due.ts';
import { nationalHolidays } from '../time/holidays.ts';
import type { Instant } from '../time/instant.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { planDates } from '../time/plan.ts';
import { nextWindow, windowFrom } from '../time/window.ts';
import { isWorkingDay } from '../time/working-day.ts';
import { localDate } from '../time/zone.ts';
import { countryOfZone } from '../time/zone-country.ts';
import type { BatchCalendar } from './batch.ts';

/** A batch that would take longer is refused: nobody wants comfort a year late. */
const horizonDays = 366;

/** Mails a day that bulk enrollment may book; null: no limit. */
export const bulkPerDay = ({ perDay }: Pick<SendQuota, 'perDay'>): number | null =>
  perDay === null ? null : Math.floor(bulkShare * perDay);

export type CalendarRequest = {
  /** New rows by zone. */
  readonly zones: Readonly<Record<string, number>>;
  /** No mail before this. */
  readonly from: Instant;
  /** Mails booked already, by UTC day. */
  readonly booked: Readonly<Record<string, number>>;
  /** What one UTC day may hold in all; null: no limit. */
  readonly perDay: number | null;
};

/**
 * Who starts when, as early as the quota allows: a start books all six of its mails on the days they are planned for.
 * Null when there is no room within a year.
 */
export const planCalendar = ({ zones, from, booked, perDay }: CalendarRequest): BatchCalendar | null => {
  const mails = new Map<PlainDate, number>();
  const room = (day: PlainDate): number =>
    perDay === null ? Number.POSITIVE_INFINITY : perDay - (booked[day] ?? 0) - (mails.get(day) ?? 0);
  const queues = Object.entries(zones)
    .filter(([, rows]) => rows > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, rows]) => queueOf(zone, rows, from));
  const dates = rememberedDates();

  for (let offset = 0; offset <= horizonDays; offset++) {
    const waiting = queues.filter(({ left }) => left > 0);
    if (waiting.length === 0) break;
    for (const queue of waiting) startSome(queue, offset, room, mails, dates);
  }
  if (queues.some(({ left }) => left > 0)) return null;
  return {
    starts: Object.fromEntries(queues.map(({ zone, starts }) => [zone, starts])),
    mails: [...mails].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, mails: count })),
    perDay,
  };
};

type Queue = {
  readonly zone: string;
  /** The first instant a mail may go out there. */
  readonly first: Instant;
  readonly firstDay: PlainDate;
  left: number;
  readonly starts: { readonly day: PlainDate; readonly rows: number }[];
};

const queueOf = (zone: string, left: number, from: Instant): Queue => {
  const first = nextWindow(from, zone, windowFrom(defaultHour), nationalHolidays);
  return { zone, first, firstDay: localDate(first, zone), left, starts: [] };
};

/** Starts as many of a zone's rows on one day as all six of their days have room for. */
const startSome = (
  queue: Queue,
  offset: number,
  room: (day: PlainDate) => number,
  mails: Map<PlainDate, number>,
  dates: Dates,
): void => {
  const { zone } = queue;
  const day = addDays(queue.firstDay, offset);
  if (!isWorkingDay(day, zone, nationalHolidays)) return;
  const first = offset === 0 ? utcDay(queue.first) : dates.mailDay(day, zone);
  // Most days of a long batch are full, and the first one tells.
  if (room(first) < 1) return;
  const days = [first, ...dates.plan(day, zone).map((date) => dates.mailDay(date, zone))];
  const rows = Math.min(queue.left, ...days.map(room));
  if (rows < 1) return;
  queue.left -= rows;
  queue.starts.push({ day, rows });
  for (const each of days) mails.set(each, (mails.get(each) ?? 0) + rows);
};

type Dates = {
  /** The local days of steps 2 to 6 of a series that starts on a local day. */
  readonly plan: (dayZero: PlainDate, zone: string) => readonly PlainDate[];
  /** The UTC day on which a mail of a local day leaves. Strictly rising with it, so no day of a plan comes twice. */
  readonly mailDay: (date: PlainDate, zone: string) => PlainDate;
};

/** A hundred thousand dates of a long batch are the same few thousand again and again, and each is dear. */
const rememberedDates = (): Dates => {
  const plans = new Map<string, readonly PlainDate[]>();
  const mailDays = new Map<string, PlainDate>();
  return {
    plan: (dayZero, zone) =>
      remembered(plans, `${dayZero} ${calendarOf(zone)}`, () => laterDays(dayZero, zone)),
    mailDay: (date, zone) =>
      remembered(mailDays, `${date} ${zone}`, () => utcDay(dueInstant(date, zone, defaultHour))),
  };
};

/** Zones with the same working days. Those of the Pacific may leave a day out, each its own. */
const calendarOf = (zone: string): string =>
  zone.startsWith('Pacific/') ? zone : (countryOfZone(zone) ?? 'none');

const remembered = <Value>(known: Map<string, Value>, key: string, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

const laterDays = (dayZero: PlainDate, zone: string): readonly PlainDate[] =>
  planDates({
    dayZero,
    zone,
    holidays: nationalHolidays,
    sentDays: stepNumbers.map(() => null),
    shiftDays: 0,
    pace: 'normal',
  }).slice(1);

const utcDay = (instant: Instant): PlainDate => instant.slice(0, 10);

/** The local day on which the how-manieth row of its zone starts, from 0; null when the calendar does not know it. */
export const startDayOf = (calendar: BatchCalendar, zone: string, inZone: number): PlainDate | null => {
  let before = 0;
  for (const { day, rows } of calendar.starts[zone] ?? []) {
    before += rows;
    if (inZone < before) return day;
  }
  return null;
};
