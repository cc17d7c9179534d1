import { type Instant, latest } from '../time/instant.ts';
import { plannedDay } from '../time/next-due.ts';
import { daysBetween } from '../time/plain-date.ts';
import type { Command, Decision } from './commands.ts';
import { conclude } from './due.ts';
import { type Enrollment, hasEnded, type Step } from './enrollment.ts';
import { end } from './lifecycle.ts';
import { dayOf, nextStep, tomorrowsWindowAt } from './timing.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Why a series ended whose batch was undone. */
export const takenBack = 'taken-back';

/** The agency's share goes. A series that the person's own mails joined is theirs from then on; else nothing is left of it. */
export const takeBack = (enrollment: Enrollment, command: CommandOf<'TakeBack'>): Decision => {
  const { origin } = enrollment;
  const isMeant =
    origin.type === 'batch' &&
    origin.batchId === command.batchId &&
    (command.run === undefined || origin.run <= command.run);
  if (!isMeant || hasEnded(enrollment)) return conclude(enrollment, enrollment);
  const rejections = enrollment.rejections.filter(({ inboundId }) => inboundId !== null);
  const inboundId = rejections[0]?.inboundId ?? null;
  // A rest the person asked for holds, should the batch come back: that is all `stepDueAt` says of what has ended.
  return inboundId === null
    ? end({ ...enrollment, stepDueAt: enrollment.pause?.until ?? null }, 'undone', takenBack)
    : conclude(enrollment, {
        ...enrollment,
        rejections,
        origin: { type: 'forward', inboundId, messageId: null },
      });
};

/** What was sent stays sent; what the undo held is to be sent again, and the dates after it keep their distance. */
export const reenroll = (enrollment: Enrollment, command: CommandOf<'Reenroll'>): Decision => {
  if (!mayReenroll(enrollment)) return conclude(enrollment, enrollment);
  const { origin, waits, now } = command;
  const steps = enrollment.steps.map(released);
  const dayZero = enrollment.dayZero ?? steps[0]?.day ?? null;
  const revived: Enrollment = { ...enrollment, steps, origin, dayZero, endReason: null };
  // A mail that was on its way at the undo was the last one.
  if (nextStep(revived) === null)
    return conclude(enrollment, { ...revived, status: 'finished', endReason: 'complete' });
  const startsAt = afterLastMail(revived, latest(command.startsAt, enrollment.stepDueAt ?? command.startsAt));
  return conclude(enrollment, {
    ...revived,
    status: waits ? 'pending' : 'active',
    stepDueAt: startsAt,
    // A mail nobody knows about is looked at again first, but not so early that its second attempt came before the start.
    checkAt: revived.checkAt === null ? null : latest(revived.checkAt, startsAt),
    shiftDays: revived.shiftDays + daysLate(revived, startsAt, now),
  });
};

/** Only what the agency itself took back; whoever said stop is not asked again. */
export const mayReenroll = ({ status, endReason, origin }: Enrollment): boolean =>
  origin.type === 'batch' && status === 'undone' && endReason === takenBack;

const released = (step: Step, index: number): Step => {
  if (step.status !== 'held' || step.reason !== takenBack) return step;
  const tried = index === 0 || step.attempt > 0 || step.refusals > 0;
  return { ...step, status: tried ? 'ready' : 'planned', reason: null, day: null };
};

/** A mail a day at most: after one that went out on the very day of the new start, the next working day. */
const afterLastMail = (enrollment: Enrollment, startsAt: Instant): Instant => {
  const lastAt = enrollment.steps.findLast(({ sentAt }) => sentAt !== null)?.sentAt ?? null;
  const sameDay = lastAt !== null && dayOf(enrollment, lastAt) >= dayOf(enrollment, startsAt);
  return sameDay ? tomorrowsWindowAt(enrollment, lastAt) : startsAt;
};

/** How many days later than planned the next step comes: so many the ones after it move. Before step 1 there is no plan. */
const daysLate = (enrollment: Enrollment, startsAt: Instant, now: Instant): number => {
  const step = nextStep(enrollment);
  if (step === null || enrollment.dayZero === null) return 0;
  return Math.max(0, daysBetween(plannedDay(enrollment, step, now), dayOf(enrollment, startsAt)));
};

/** Bounces and complaints are counted by people, so the first one is enough. */
export const noteTrouble = (enrollment: Enrollment, { trouble }: CommandOf<'NoteTrouble'>): Decision =>
  conclude(enrollment, enrollment.trouble === null ? { ...enrollment, trouble } : enrollment);
