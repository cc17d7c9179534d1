import { monthNumber } from './month-names.ts';

/** Excel counts days from here; its 29 February 1900, which never was, lies before anything we read. */
const excelDayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Numbers outside are no dates of rejections: 1 January 2000 to 31 December 2099. */
const excelDays = { min: 36_526, max: 73_050 };
const yearMin = 2000;
const yearMax = 2099;

/** An hour behind the date: `14:30`, `2:30:00 PM`, `T14:30:00.000+02:00`, `14h30`, `14:30 Uhr`. */
const time =
  '(?:[T,]?\\s*(?:um |at |à |a las )?\\d{1,2}(?:[:.h]\\d{2}){0,2}(?:[.,]\\d{1,9})?\\s*(?:[ap]\\.?m\\.?|uhr|h)?\\s*(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?)?';
const iso = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, 'i');
const basic = /^(20\d\d)(\d\d)(\d\d)$/;
const numbers = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})${time}$`, 'i');
const serial = /^(\d{5})(?:[.,]\d{1,15})?$/;
const weekday = '(?:\\p{L}{2,12}\\.?,?\\s+)?';
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[-\\s]?\\s?(?:de\\s)?(\\p{L}{3,12})\\.?,?[-\\s]?\\s?(?:de[l]?\\s)?(\\d{4}|\\d{2})${time}$`,
  'iu',
);
const monthFirst = new RegExp(
  `^${weekday}(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})${time}$`,
  'iu',
);
/** The longest date with weekday, hour and zone is shorter. */
const lengthMax = 60;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** `undecided`: which of the two numbers is the month is for the rest of the file to say. */
type Shape =
  | { readonly parts: Parts }
  | { readonly undecided: readonly [number, number]; readonly year: number };

/**
 * An ISO date from a cell as Excel and people write it; the hour is dropped. Null for what is no day of this century.
 */
export const readDate = (text: string, monthIsFirst: boolean): string | null => {
  const shape = shapeOf(text);
  if (shape === null) return null;
  if ('parts' in shape) return isoDate(shape.parts);
  const [first, second] = shape.undecided;
  // 25/03 in a file that otherwise puts the month first can only be one day.
  const monthFirstHere = first > 12 ? false : second > 12 ? true : monthIsFirst;
  return isoDate({
    year: shape.year,
    month: monthFirstHere ? first : second,
    day: monthFirstHere ? second : first,
  });
};

/**
 * What a cell says about the order of day and month in its file: -1 the day, 1 the month comes first, 0 nothing. A date that
 * would lie in the future one way and not the other is a witness too.
 */
export const orderOf = (text: string, today: string): -1 | 0 | 1 => {
  const shape = shapeOf(text);
  if (shape === null || 'parts' in shape) return 0;
  const [first, second] = shape.undecided;
  if (first > 12 || second > 12) return first > 12 ? (second > 12 ? 0 : -1) : 1;
  const [asDayFirst, asMonthFirst] = [readDate(text, false), readDate(text, true)];
  if (asDayFirst === null || asMonthFirst === null) return 0;
  if (asDayFirst > today && asMonthFirst <= today) return 1;
  return asMonthFirst > today && asDayFirst <= today ? -1 : 0;
};

const shapeOf = (text: string): Shape | null => {
  if (text.length < 5 || text.length > lengthMax) return null;
  const year4 = iso.exec(text) ?? null;
  if (year4 !== null) return partsOf(year4[1]!, year4[3]!, year4[4]!);
  const whole = basic.exec(text);
  if (whole !== null) return partsOf(whole[1]!, whole[2]!, whole[3]!);
  const day = serial.exec(text);
  if (day !== null) return fromExcel(Number(day[1]));
  const short = numbers.exec(text);
  if (short !== null) {
    const [, first, mark, second, year] = short;
    // Nobody who writes the month first puts dots between.
    if (mark === '.') return partsOf(year!, second!, first!);
    return { undecided: [Number(first), Number(second)], year: fullYear(year!) };
  }
  const named = dayFirst.exec(text);
  if (named !== null) return partsOf(named[3]!, monthNumber(named[2]!), named[1]!);
  const american = monthFirst.exec(text);
  return american === null ? null : partsOf(american[3]!, monthNumber(american[1]!), american[2]!);
};

const partsOf = (year: string, month: string | number | null, day: string): Shape | null =>
  month === null ? null : { parts: { year: fullYear(year), month: Number(month), day: Number(day) } };

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

const fromExcel = (days: number): Shape | null => {
  if (days < excelDays.min || days > excelDays.max) return null;
  const date = new Date(excelDayZero + days * dayMs);
  return {
    parts: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
  };
};

const isoDate = ({ year, month, day }: Parts): string | null => {
  if (year < yearMin || year > yearMax || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (day < 1 || date.getUTCDate() !== day) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));
