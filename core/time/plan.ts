import { rejectionSeries } from '../series/rejection.ts';
import type { Delay, Series } from '../series/series.ts';
import { addDays, daysBetween, type PlainDate } from './plain-date.ts';
import { type Holidays, nextWorkingDay, rollToWorkingDay } from './working-day.ts';

export type Pace = 'slower' | 'normal' | 'faster';

/** What calendar-day delays are multiplied by; the next working day stays the next working day. */
export const paceFactor: Readonly<Record<Pace, number>> = { slower: 1.5, normal: 1, faster: 0.5 };

export type PlanInput = {
  /** Local date of step 1's sending. */
  readonly dayZero: PlainDate;
  /** Names the country whose holidays count. */
  readonly zone: string;
  readonly holidays: Holidays;
  /** Per step the local date it was sent (or ended) on; null while it is to come. */
  readonly sentDays: readonly (PlainDate | null)[];
  /** Days all dates are moved by, from pauses. */
  readonly shiftDays: number;
  readonly pace: Pace;
  readonly series?: Series;
};

/**
 * The local date of every step: the day it was sent, or the day it is planned for.
 * Steps to come are strictly later than the one before and on working days.
 */
export const planDates = (input: PlanInput): readonly PlainDate[] => {
  const { sentDays } = input;
  const dates: PlainDate[] = [];
  for (const [index, date] of onTime(input).entries())
    dates.push(sentDays[index] ?? after(dates.at(-1), date, 1, input));
  return dates;
};

/** The plan with its pauses, and nothing early or late. */
const onTime = (input: PlanInput): readonly PlainDate[] => {
  const { zone, holidays, shiftDays } = input;
  // Moved from where they stood, not from day 0: a date that had rolled to a Monday would else fall into the pause.
  const moved = undisturbed(input).map((planned, index) =>
    index === 0 ? planned : rollToWorkingDay(addDays(planned, shiftDays), zone, holidays),
  );
  return keptApart(moved, input);
};

/** The plan as it stands on day 0: nothing late, no pause. */
const undisturbed = (input: PlanInput): readonly PlainDate[] => {
  const { dayZero, pace, zone, holidays, series = rejectionSeries } = input;
  const dates: PlainDate[] = [];
  for (const { delay } of series.steps)
    dates.push(after(dates.at(-1), wanted(delay, dayZero, pace, zone, holidays), 1, input));
  return keptApart(dates, { ...input, shiftDays: 0 });
};

/**
 * Slower never brings two mails closer together than they were: a stretched date that rolls over a weekend would else meet the
 * next one there.
 */
const keptApart = (dates: readonly PlainDate[], input: PlanInput): readonly PlainDate[] => {
  if (input.pace !== 'slower') return dates;
  const gaps = usualGaps(input);
  const kept: PlainDate[] = [];
  for (const [index, date] of dates.entries()) kept.push(after(kept.at(-1), date, gaps[index]!, input));
  return kept;
};

/** Days from the step before to each, at the usual pace and with nothing early or late. */
export const usualGaps = (input: PlanInput): readonly number[] => {
  const usual = planDates({ ...input, pace: 'normal', sentDays: [] });
  return usual.map((date, index) => daysBetween(usual[index - 1] ?? date, date));
};

const wanted = (
  delay: Delay,
  dayZero: PlainDate,
  pace: Pace,
  zone: string,
  holidays: Holidays,
): PlainDate => {
  switch (delay.type) {
    case 'at-once':
      return dayZero;
    case 'next-working-day':
      return nextWorkingDay(dayZero, zone, holidays);
    case 'calendar-days':
      return rollToWorkingDay(addDays(dayZero, Math.ceil(delay.days * paceFactor[pace])), zone, holidays);
    default:
      return delay satisfies never;
  }
};

const after = (
  before: PlainDate | undefined,
  date: PlainDate,
  gap: number,
  { zone, holidays }: PlanInput,
): PlainDate => {
  if (before === undefined) return date;
  const earliest = addDays(before, gap);
  return date >= earliest ? date : rollToWorkingDay(earliest, zone, holidays);
};
