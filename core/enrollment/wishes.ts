import { isOpen } from '../sending/mail-item.ts';
import type { Command, Decision } from './commands.ts';
import { conclude } from './due.ts';
import { type Enrollment, hasEnded, isRunning, type Rejection, stepOf, withStep } from './enrollment.ts';
import { resume, undo } from './lifecycle.ts';
import { advance } from './sending.ts';
import { dayOf, dueByPlan, nextStep, sameDayAt, tomorrowsWindowAt } from './timing.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** More rejections than anybody gets in a week; each is some 600 bytes of the enrollment's item. */
export const rejectionsMax = 50;

/** NEXT: the next mail now, if the day's one has not gone out yet. A paused series goes on with it. */
export const sendNow = (enrollment: Enrollment, { now, coachedToday }: CommandOf<'SendNow'>): Decision => {
  if (!isRunning(enrollment)) return conclude(enrollment, enrollment);
  const { enrollment: awake } = resume(enrollment, { type: 'Resume', now });
  const stepDueAt = coachedToday ? tomorrowsWindowAt(awake, now) : now;
  return conclude(enrollment, { ...awake, sendNow: !coachedToday, stepDueAt });
};

export const skip = (enrollment: Enrollment, { now }: CommandOf<'Skip'>): Decision => {
  const step = nextStep(enrollment);
  if (!isRunning(enrollment) || step === null || isOpen(stepOf(enrollment, step)))
    return conclude(enrollment, enrollment);
  const skipped = {
    ...stepOf(enrollment, step),
    status: 'skipped' as const,
    reason: 'asked',
    day: dayOf(enrollment, now),
  };
  return conclude(enrollment, advance(withStep(enrollment, step, skipped), now));
};

export const changePace = (enrollment: Enrollment, { now, pace }: CommandOf<'ChangePace'>): Decision =>
  isRunning(enrollment)
    ? conclude(enrollment, replan({ ...enrollment, pace }, now))
    : conclude(enrollment, enrollment);

export const changeTimes = (
  enrollment: Enrollment,
  { now, zone, hour }: CommandOf<'ChangeTimes'>,
): Decision =>
  isRunning(enrollment) || enrollment.status === 'pending'
    ? conclude(enrollment, replan({ ...enrollment, zone, hour }, now))
    : conclude(enrollment, enrollment);

export const join = (enrollment: Enrollment, { rejection }: CommandOf<'Join'>): Decision =>
  !hasEnded(enrollment) && enrollment.rejections.length < rejectionsMax
    ? conclude(enrollment, { ...enrollment, rejections: [...enrollment.rejections, rejection] })
    : conclude(enrollment, enrollment);

export const disown = (enrollment: Enrollment, { inboundId, job = null }: CommandOf<'Disown'>): Decision => {
  const rejections = enrollment.rejections.filter(
    (rejection) =>
      (inboundId !== null && rejection.inboundId !== inboundId) ||
      (job !== null && (rejection.company !== job.company || rejection.role !== job.role)),
  );
  if (hasEnded(enrollment) || rejections.length === enrollment.rejections.length)
    return conclude(enrollment, enrollment);
  return rejections.length === 0 ? undo(enrollment) : conclude(enrollment, { ...enrollment, rejections });
};

/** Also one that came to its end keeps it: employers answer late. */
export const takeFeedback = (
  enrollment: Enrollment,
  { text, job = 0 }: CommandOf<'TakeFeedback'>,
): Decision => {
  const { rejections, status } = enrollment;
  if (status === 'stopped' || status === 'undone' || job >= rejections.length)
    return conclude(enrollment, enrollment);
  const informed = rejections.map(
    (rejection, index): Rejection =>
      index === job ? { ...rejection, feedback: 'given', feedbackText: text } : rejection,
  );
  return conclude(enrollment, { ...enrollment, rejections: informed });
};

/** The next date under changed rules; a date that would be past becomes the next window. */
const replan = (enrollment: Enrollment, now: string): Enrollment => {
  const step = nextStep(enrollment);
  if (enrollment.status === 'pending') return { ...enrollment, stepDueAt: sameDayAt(enrollment) };
  if (step === null || step === 1 || enrollment.sendNow) return enrollment;
  return { ...enrollment, stepDueAt: dueByPlan(enrollment, step, now) };
};
