import { seriesOf } from '../series/versions.ts';
import type { StepNumber } from '../words/mail-content.ts';
import { dueInstant, spreadSeconds } from './due.ts';
import { nationalHolidays } from './holidays.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import { type Pace, planDates } from './plan.ts';
import { nextWindow, windowFrom } from './window.ts';
import type { Holidays } from './working-day.ts';
import { localDate } from './zone.ts';

/** What the dates of an enrollment follow from; an Enrollment is one. */
export type EnrollmentTiming = {
  readonly id: string;
  /** Whose delays count; absent: the newest. */
  readonly seriesVersion?: number;
  readonly zone: string;
  readonly hour: string;
  readonly pace: Pace;
  readonly shiftDays: number;
  /** Null before step 1 was sent: then today, as if it were sent now. */
  readonly dayZero: PlainDate | null;
  /** Per step the local date it was sent or ended on. */
  readonly steps: readonly { readonly day: PlainDate | null }[];
};

/**
 * The instant a step is due, never before `now`. One whose day has passed is late: it goes in the next open window.
 * Step 1 is at once. Neither looks at a pause: ask again when it ends.
 */
export const nextDueAt = (
  timing: EnrollmentTiming,
  step: StepNumber,
  now: Instant,
  holidays: Holidays = nationalHolidays,
): Instant => {
  if (step === 1) return now;
  const seconds = spreadSeconds(timing.id);
  const date = plannedDay(timing, step, now, holidays);
  const due = dueInstant(date, timing.zone, timing.hour, seconds);
  return due >= now ? due : nextWindow(now, timing.zone, windowFrom(timing.hour), holidays, seconds);
};

/** The day the plan has a step on, past or not. */
export const plannedDay = (
  timing: EnrollmentTiming,
  step: StepNumber,
  now: Instant,
  holidays: Holidays = nationalHolidays,
): PlainDate => datesOf(timing, now, holidays)[step - 1]!;

/** For every step the instant it is due if all goes well from here; null for those sent or ended. */
export const plannedInstants = (
  timing: EnrollmentTiming,
  now: Instant,
  holidays: Holidays = nationalHolidays,
): readonly (Instant | null)[] => {
  const days = timing.steps.map((step) => step.day);
  return timing.steps.map((step, index) => {
    if (step.day !== null) return null;
    const soFar = {
      ...timing,
      dayZero: timing.dayZero ?? days[0] ?? null,
      steps: days.map((day) => ({ day })),
    };
    const due = nextDueAt(soFar, (index + 1) as StepNumber, now, holidays);
    days[index] = localDate(due, timing.zone);
    return due;
  });
};

const datesOf = (timing: EnrollmentTiming, now: Instant, holidays: Holidays): readonly PlainDate[] =>
  planDates({
    dayZero: timing.dayZero ?? localDate(now, timing.zone),
    zone: timing.zone,
    holidays,
    sentDays: timing.steps.map((step) => step.day),
    shiftDays: timing.shiftDays,
    pace: timing.pace,
    ...(timing.seriesVersion === undefined ? {} : { series: seriesOf(timing.seriesVersion) }),
  });
