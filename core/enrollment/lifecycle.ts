import { hold, isOpen, isOver } from '../sending/mail-item.ts';
import { type Instant, latest, plusMs } from '../time/instant.ts';
import type { Command, Decision } from './commands.ts';
import { conclude } from './due.ts';
import { type Enrollment, hasEnded } from './enrollment.ts';
import { dueByPlan, nextStep, nextWindowAt, pausedDays, tomorrowsWindowAt } from './timing.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

const dayMs = 86_400_000;
/** After good news the series rests this long, then one mail asks whether to go on. */
export const goodNewsPauseMs = 28 * dayMs;
/** No answer to that question for this long ends the series. */
export const answerWithinMs = 14 * dayMs;
export const answerBy = (askedAt: Instant): Instant => plusMs(askedAt, answerWithinMs);

export const start = (enrollment: Enrollment, { now, busyUntil }: CommandOf<'Start'>): Decision => {
  if (enrollment.status !== 'pending') return conclude(enrollment, enrollment);
  if (busyUntil !== null)
    return conclude(enrollment, { ...enrollment, stepDueAt: tomorrowsWindowAt(enrollment, busyUntil) });
  return conclude(enrollment, { ...enrollment, status: 'active', stepDueAt: now });
};

export const takeOver = (enrollment: Enrollment, { now }: CommandOf<'TakeOver'>): Decision =>
  enrollment.status === 'pending'
    ? conclude(enrollment, {
        ...enrollment,
        status: 'active',
        stepDueAt: tomorrowsWindowAt(enrollment, now),
      })
    : conclude(enrollment, enrollment);

/** One that was taken back may be begun again by its agency; a stop from the person makes it one that may not. */
export const stop = (enrollment: Enrollment, { reason }: CommandOf<'Stop'>): Decision =>
  enrollment.status === 'undone' && enrollment.origin.type === 'batch'
    ? conclude(enrollment, { ...enrollment, status: 'stopped', endReason: reason })
    : end(enrollment, 'stopped', reason);

/** We misread the mail. What an agency began was never read by us: there the same word means stop. */
export const undo = (enrollment: Enrollment): Decision =>
  enrollment.origin.type === 'batch'
    ? end(enrollment, 'stopped', 'asked')
    : end(enrollment, 'undone', 'not-a-rejection');

export const finish = (enrollment: Enrollment, { reason }: CommandOf<'Finish'>): Decision =>
  end(enrollment, 'finished', reason);

export const pause = (
  enrollment: Enrollment,
  { now, reason, until, askedAt = null }: CommandOf<'Pause'>,
): Decision => {
  if (enrollment.status !== 'active' && enrollment.status !== 'paused')
    return conclude(enrollment, enrollment);
  const since = enrollment.pause?.since ?? now;
  return conclude(enrollment, {
    ...enrollment,
    status: 'paused',
    pause: { since, reason, until, askedAt },
  });
};

/** All dates move by the days paused, so that nothing piles up; a date that is still past goes to the next window. */
export const resume = (enrollment: Enrollment, { now }: CommandOf<'Resume'>): Decision => {
  if (enrollment.status !== 'paused' || enrollment.pause === null) return conclude(enrollment, enrollment);
  const shiftDays = enrollment.shiftDays + pausedDays(enrollment, enrollment.pause, now);
  const moved: Enrollment = { ...enrollment, status: 'active', pause: null, shiftDays };
  const step = nextStep(moved);
  const stepDueAt =
    step === null || step === 1
      ? latest(moved.stepDueAt ?? now, nextWindowAt(moved, now))
      : dueByPlan(moved, step, now);
  return conclude(enrollment, { ...moved, stepDueAt });
};

/** The rest after good news is over: one mail asks, and the answer is waited for. */
export const ask = (enrollment: Enrollment, now: string): Decision => {
  if (enrollment.pause === null) return conclude(enrollment, enrollment);
  const asked = { ...enrollment.pause, askedAt: now, until: answerBy(now) };
  return conclude(enrollment, { ...enrollment, pause: asked }, { asks: true });
};

/** Nothing more is sent of it. */
export const end = (enrollment: Enrollment, status: Enrollment['status'], endReason: string): Decision => {
  if (hasEnded(enrollment)) return conclude(enrollment, enrollment);
  // A claimed or unknown mail stays as it is: whether it left is a fact that a stop does not change.
  const steps = enrollment.steps.map((step) =>
    isOver(step) || isOpen(step) ? step : { ...step, ...hold(step, endReason) },
  );
  return conclude(enrollment, { ...enrollment, status, endReason, steps, pause: null, sendNow: false });
};
