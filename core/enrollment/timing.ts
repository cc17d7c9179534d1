import { isOver } from '../sending/mail-item.ts';
import { dueInstant, spreadSeconds } from '../time/due.ts';
import { nationalHolidays } from '../time/holidays.ts';
import type { Instant } from '../time/instant.ts';
import { nextDueAt, plannedInstants } from '../time/next-due.ts';
import { daysBetween } from '../time/plain-date.ts';
import { nextWindow, windowFrom, withinWindow } from '../time/window.ts';
import { nextWorkingDay } from '../time/working-day.ts';
import { localDate } from '../time/zone.ts';
import type { StepNumber } from '../words/mail-content.ts';
import { type Enrollment, hasEnded, type Pause, stepNumbers, stepOf } from './enrollment.ts';

/** The first step nothing is decided about yet; null when all six are over. */
export const nextStep = (enrollment: Enrollment): StepNumber | null =>
  stepNumbers.find((step) => !isOver(stepOf(enrollment, step))) ?? null;

/** When `step` is due by the rules of the series; a date already past becomes the next open window. */
export const dueByPlan = (enrollment: Enrollment, step: StepNumber, now: Instant): Instant =>
  nextDueAt(enrollment, step, now);

/**
 * Per step the instant it will come if nothing changes; null once sent or never to be sent. While the series rests,
 * as if it went on at the end of the rest.
 */
export const expectedInstants = (enrollment: Enrollment, now: Instant): readonly (Instant | null)[] => {
  const next = nextStep(enrollment);
  if (next === null || hasEnded(enrollment)) return stepNumbers.map(() => null);
  const pause = enrollment.pause;
  const timing =
    pause === null
      ? enrollment
      : { ...enrollment, shiftDays: enrollment.shiftDays + pausedDays(enrollment, pause, pause.until) };
  const from = pause?.until ?? enrollment.stepDueAt ?? now;
  const steps = timing.steps.map((step, index) => {
    if (pause === null && index === next - 1) return { day: localDate(from, timing.zone) };
    return { day: isOver(step) ? (step.day ?? localDate(from, timing.zone)) : null };
  });
  const dayZero = timing.dayZero ?? localDate(from, timing.zone);
  const planned = plannedInstants({ ...timing, steps, dayZero }, from);
  return planned.map((instant, index) => (pause === null && index === next - 1 ? from : instant));
};

export const inWindow = (enrollment: Enrollment, now: Instant): boolean =>
  withinWindow(now, enrollment.zone, windowFrom(enrollment.hour), nationalHolidays);

/** The next instant a late mail may go out. */
export const nextWindowAt = (enrollment: Enrollment, now: Instant): Instant =>
  nextWindow(
    now,
    enrollment.zone,
    windowFrom(enrollment.hour),
    nationalHolidays,
    spreadSeconds(enrollment.id),
  );

/** The start of the window on the first working day after today. */
export const tomorrowsWindowAt = (enrollment: Enrollment, now: Instant): Instant => {
  const day = nextWorkingDay(localDate(now, enrollment.zone), enrollment.zone, nationalHolidays);
  return dueInstant(day, enrollment.zone, enrollment.hour, spreadSeconds(enrollment.id));
};

/** Days of a pause that move the dates. Before step 1 there are none to move: they will count from its day. */
export const pausedDays = ({ dayZero, zone }: Enrollment, pause: Pause, end: Instant): number =>
  dayZero === null ? 0 : Math.max(0, daysBetween(localDate(pause.since, zone), localDate(end, zone)));

export const dayOf = (enrollment: Enrollment, instant: Instant): string =>
  localDate(instant, enrollment.zone);

/** The day a waiting series starts on, at the person's hour in the person's zone. */
export const sameDayAt = (enrollment: Enrollment): Instant =>
  dueInstant(
    localDate(enrollment.stepDueAt ?? enrollment.createdAt, enrollment.zone),
    enrollment.zone,
    enrollment.hour,
    spreadSeconds(enrollment.id),
  );
