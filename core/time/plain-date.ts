/** 'YYYY-MM-DD', a day on somebody's calendar: no zone, no hour. Compares and sorts as text. */
export type PlainDate = string;

const form = /^\d{4}-\d{2}-\d{2}$/;

const dayMs = 86_400_000;

/**
 * By hand: a plan adds and rolls some sixty days, and Temporal takes ten times as long to read a date as to do anything with it.
 * @throws RangeError when `date` is no date: parse at the edge.
 */
const dayNumber = (date: PlainDate): number => {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number) as Parts;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // Date takes 31 February for 3 March, and the year 26 for 1926.
  const isReal =
    midnight.getUTCDate() === day &&
    midnight.getUTCMonth() === month - 1 &&
    midnight.getUTCFullYear() === year;
  if (!isReal || !form.test(date)) throw new RangeError(`not a date: ${date.slice(0, 40)}`);
  return midnight.getTime() / dayMs;
};

type Parts = [year: number, month: number, day: number];

const dateOf = (day: number): PlainDate => new Date(day * dayMs).toISOString().slice(0, 10);

/** @throws RangeError when `date` is no date: parse at the edge. */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOf(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative the other way round. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** 1 Monday … 7 Sunday. */
export const dayOfWeek = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** A real day written YYYY-MM-DD; null for anything else (31 February too). */
export const parseDate = (text: string): PlainDate | null => {
  const trimmed = text.trim();
  try {
    return dateOf(dayNumber(trimmed));
  } catch {
    return null;
  }
};
