import { rejectionSeries } from '../series/rejection.ts';
import type { Delay, Series } from '../series/series.ts';
import { addDays, type PlainDate } from './plain-date.ts';
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
  const { zone, holidays, sentDays, shiftDays } = input;
  const dates: PlainDate[] = [];
  // Moved from where they stood, not from day 0: a date that had rolled to a Monday would else fall into the pause.
  for (const [index, planned] of undisturbed(input).entries()) {
    const moved = index === 0 ? planned : rollToWorkingDay(addDays(planned, shiftDays), zone, holidays);
    dates.push(sentDays[index] ?? after(dates.at(-1), moved, zone, holidays));
  }
  return dates;
};

/** The plan as it stands on day 0: nothing late, no pause. */
const undisturbed = ({
  dayZero,
  zone,
  holidays,
  pace,
  series = rejectionSeries,
}: PlanInput): readonly PlainDate[] => {
  const dates: PlainDate[] = [];
  for (const { delay } of series.steps)
    dates.push(after(dates.at(-1), wanted(delay, dayZero, pace, zone, holidays), zone, holidays));
  return dates;
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
  zone: string,
  holidays: Holidays,
): PlainDate => (before === undefined || date > before ? date : nextWorkingDay(before, zone, holidays));
