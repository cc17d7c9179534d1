import { remembered } from '../classification/text/remembered.ts';
import { type AskedDay, daysOfDuration, defaultPauseDays, pauseDaysMax } from '../time/pause.ts';
import { tables, wordsIn } from './reply-grammar.ts';

/** What a pause was asked for: `days`, or where `until` is known, until then. */
export type PauseLength = { readonly days: number; readonly until?: AskedDay };

const mapOf = <Value>(entriesOf: (table: (typeof tables)[number]) => Readonly<Record<string, Value>>) =>
  new Map(tables.flatMap((table) => Object.entries(entriesOf(table))));

const counts = mapOf((table) => table.counts);
const units = mapOf((table) => table.units);
const days = mapOf((table) => table.days);

const namesOf = remembered((part: string) => wordsIn(tables.map(({ parts }) => parts[part]).join(' ')));

/** Its number among the names of a part, which begin anew every so many; 0 where none is said. */
const numberIn = (part: string, said: readonly string[], every = 99): number =>
  (namesOf(part).findIndex((name) => said.includes(name)) % every) + 1;

/** How long a pause was asked for. A length that was not understood is the default: the answer says until when. */
export const pauseLength = (words: readonly string[]): PauseLength => {
  const iso = words.map(daysOfDuration).find((each) => each !== null);
  if (iso !== undefined) return lasting(iso);
  // "Until further notice", *bis auf weiteres*.
  if (numberIn('notice', words) > 0) return lasting(pauseDaysMax);
  let uncounted: number | undefined;
  for (const [at, word] of words.entries()) {
    const unit = units.get(word);
    if (unit === undefined) continue;
    // "Two more weeks", *zwei weitere Wochen*, "a couple of weeks".
    const before = words.slice(0, at).findLast((each) => numberIn('more', [each]) === 0) ?? '';
    const count = counts.get(before) ?? Number.parseInt(before, 10);
    if (count >= 0) return lasting(count * unit);
    uncounted ??= unit;
  }
  const lead = words.findIndex((word) => numberIn('lead', [word]) > 0);
  const until = lead < 0 ? null : askedFor(words.slice(lead), numberIn('after', words) > 0);
  if (until !== null || (lead >= 0 && uncounted === undefined))
    return { days: defaultPauseDays, until: until ?? never };
  // "This week".
  return lasting(uncounted ?? Number.parseInt(words[words.indexOf('pause') + 1] ?? '', 10));
};

const lasting = (asked: number): PauseLength => ({
  days: Math.min(asked || defaultPauseDays, pauseDaysMax),
});

/** What lies in the middle of what begins with such a day: a Wednesday, the 15th, July. */
const middleOf: Readonly<Record<string, string>> = { ' 1': ' 3', '-1 ': '-15 ', '-1-1 ': '-7-1 ' };

/** Of "3 January", *bis zum 12.*, "the end of next month"; null for what no calendar tells: "summer". */
const askedFor = (said: readonly string[], after: boolean): AskedDay | null => {
  const numbers = said.map(Number).filter((number) => number > 0);
  // 2027-01-03
  if (numbers[0]! > 31) numbers.reverse();
  const year = numbers.find((number) => number > 31) ?? '';
  const [first, ...rest] = numbers.filter((number) => number !== year);
  const month = numberIn('month', said, 12);
  const isLate = numberIn('end', said) > 0;
  const isMiddle = numberIn('middle', said) > 0;
  // "After May" is June, which is not to be over as well; the end of a year is the next one's first day.
  if (month > 0 && first === undefined) {
    const begins = isLate && month === 12 && year !== '' ? year + 1 : year;
    return on(`${begins}-${isLate ? (month % 12) + 1 : month}-${isMiddle ? 15 : 1} `);
  }
  const [second, third = year] = month > 0 ? [month, ...rest] : rest;
  // The day first, unless that makes no month.
  if (second !== undefined)
    return { ...on(`${third}-${second > 12 ? `${first}-${second}` : `${second}-${first}`} `), after };
  if (first !== undefined) return { ...on(`-${first} `), after };
  const isNext = numberIn('next', said) > 0;
  const weekday = numberIn('weekday', said, 7);
  // "Next Friday" may be the one after this week's.
  if (weekday > 0) return { ...on(...(isNext ? [' 7'] : []), ` ${weekday}`), after };
  const part = said.map((word) => days.get(word)).find((each) => each !== undefined);
  if (part === undefined) return null;
  if (isMiddle) return on(...(isNext ? [part] : []), middleOf[part] ?? part);
  return isNext && isLate ? on(part, part) : { ...on(part), after };
};

/** What no calendar tells: "until summer". */
const never: AskedDay = { parts: ['never'], after: false };

const on = (...parts: readonly string[]): AskedDay => ({ parts, after: false });
