import {
  claim,
  hold,
  isOpen,
  isOver,
  lose,
  type Recorded,
  reconsider,
  record,
  settle,
} from '../sending/mail-item.ts';
import { stepApplies } from '../series/series.ts';
import { seriesOf } from '../series/versions.ts';
import type { Instant } from '../time/instant.ts';
import type { StepNumber } from '../words/mail-content.ts';
import type { Command, Decision } from './commands.ts';
import { conclude } from './due.ts';
import { type Enrollment, hasEnded, stepNumbers, stepOf, withStep } from './enrollment.ts';
import { dayOf, dueByPlan, inWindow, nextStep, nextWindowAt, tomorrowsWindowAt } from './timing.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** True when the next step may be claimed at this instant. */
export const isClaimable = (enrollment: Enrollment, now: Instant): boolean =>
  enrollment.status === 'active' &&
  enrollment.due === 'step' &&
  enrollment.dueAt !== null &&
  enrollment.dueAt <= now &&
  mayGoNow(enrollment, now);

export const claimStep = (enrollment: Enrollment, { now }: CommandOf<'Claim'>): Decision => {
  const step = nextStep(enrollment);
  if (step === null || !isClaimable(enrollment, now)) return conclude(enrollment, enrollment);
  const claimed = { ...stepOf(enrollment, step), ...claim(stepOf(enrollment, step), now) };
  return conclude(enrollment, { ...withStep(enrollment, step, claimed), sendNow: false });
};

/** A late step outside the person's hours waits for the next window; the days after it move along. */
export const waitForWindow = (enrollment: Enrollment, now: Instant): Decision =>
  mayGoNow(enrollment, now)
    ? conclude(enrollment, enrollment)
    : conclude(enrollment, { ...enrollment, stepDueAt: nextWindowAt(enrollment, now) });

/** The day's one coaching mail is used up, or its batch rests: the step goes to the next window after today. */
export const putOff = (enrollment: Enrollment, { now }: CommandOf<'PutOff'>): Decision =>
  enrollment.status === 'active' && enrollment.due === 'step'
    ? conclude(enrollment, { ...enrollment, sendNow: false, stepDueAt: tomorrowsWindowAt(enrollment, now) })
    : conclude(enrollment, enrollment);

/** A lease ran out: whoever held the claim is gone, and nobody knows whether SES was called. */
export const expireLease = (enrollment: Enrollment, now: Instant): Decision => {
  const step = stepNumbers.find((each) => stepOf(enrollment, each).status === 'claimed');
  return step === undefined
    ? conclude(enrollment, enrollment)
    : apply(enrollment, step, lose(stepOf(enrollment, step)), now);
};

export const reconsiderUnknown = (
  enrollment: Enrollment,
  now: Instant,
  proofAt: Instant | null,
): Decision => {
  const step = stepNumbers.find((each) => stepOf(enrollment, each).status === 'unknown');
  return step === undefined
    ? conclude(enrollment, enrollment)
    : apply(enrollment, step, reconsider(stepOf(enrollment, step), now, proofAt), now);
};

/** SES answered the attempt. An answer to an attempt that is no longer open changes nothing, unless it proves the mail left. */
export const recordResult = (enrollment: Enrollment, command: CommandOf<'Record'>): Decision => {
  const item = stepOf(enrollment, command.step);
  if (command.result.type === 'accepted' && item.status !== 'sent')
    return settleStep(enrollment, {
      type: 'Settle',
      step: command.step,
      sentAt: command.now,
      sesMessageId: command.result.sesMessageId,
    });
  if (item.status !== 'claimed' || item.attempt !== command.attempt) return conclude(enrollment, enrollment);
  return apply(enrollment, command.step, record(item, command.result, command.now), command.now);
};

/** It left: by SES's answer, or by a Send event whenever that comes. */
export const settleStep = (
  enrollment: Enrollment,
  { step, sentAt, sesMessageId }: CommandOf<'Settle'>,
): Decision => {
  const item = stepOf(enrollment, step);
  if (item.status === 'sent' || item.attempt === 0) return conclude(enrollment, enrollment);
  const wasOver = isOver(item);
  const day = dayOf(enrollment, sentAt);
  const sent = withStep(enrollment, step, { ...settle(item, sentAt, sesMessageId), day });
  const dated = step === 1 ? { ...sent, dayZero: day } : sent;
  return conclude(enrollment, wasOver ? dated : advance(dated, sentAt));
};

export const holdStep = (enrollment: Enrollment, command: CommandOf<'Hold'>): Decision => {
  const item = stepOf(enrollment, command.step);
  if (item.status !== 'claimed' || item.attempt !== command.attempt) return conclude(enrollment, enrollment);
  return conclude(enrollment, withStep(enrollment, command.step, { ...item, ...hold(item, command.reason) }));
};

export const releaseStep = (enrollment: Enrollment, command: CommandOf<'Release'>): Decision => {
  const item = stepOf(enrollment, command.step);
  if (item.status !== 'claimed' || item.attempt !== command.attempt) return conclude(enrollment, enrollment);
  const released = { ...item, status: 'ready' as const, attempt: item.attempt - 1, claimedAt: null };
  return conclude(enrollment, heldIfEnded(withStep(enrollment, command.step, released), command.step));
};

/** Moves on after a step is over: the next one is due by plan, or the series is complete. */
export const advance = (moving: Enrollment, now: Instant): Enrollment => {
  if (hasEnded(moving)) return moving;
  const enrollment = passOver(moving, now);
  const step = nextStep(enrollment);
  if (step === null) return { ...enrollment, status: 'finished', endReason: 'complete', pause: null };
  // A receipt that failed or was skipped has its day all the same, or the dates promised would slide along with today.
  const dated = { ...enrollment, dayZero: enrollment.dayZero ?? stepOf(enrollment, 1).day };
  return { ...dated, sendNow: false, checkAt: null, stepDueAt: dueByPlan(dated, step, now) };
};

/** Steps that are not for what this rejection says are left out when their turn comes. */
const passOver = (enrollment: Enrollment, now: Instant): Enrollment => {
  const step = nextStep(enrollment);
  const [rejection] = enrollment.rejections;
  if (step === null || rejection === undefined) return enrollment;
  const { steps } = seriesOf(enrollment.seriesVersion);
  if (stepApplies(steps[step - 1]!, rejection)) return enrollment;
  const skipped = {
    status: 'skipped' as const,
    reason: 'not-for-this-rejection',
    day: dayOf(enrollment, now),
  };
  return passOver(withStep(enrollment, step, { ...stepOf(enrollment, step), ...skipped }), now);
};

const mayGoNow = (enrollment: Enrollment, now: Instant): boolean =>
  enrollment.sendNow || isReceipt(enrollment) || inWindow(enrollment, now);

const isReceipt = (enrollment: Enrollment): boolean => enrollment.startsAtOnce && nextStep(enrollment) === 1;

const apply = (enrollment: Enrollment, step: StepNumber, recorded: Recorded, now: Instant): Decision => {
  const { item, againAt, alarm } = recorded;
  const effects = alarm === null ? [] : [{ type: 'alarm' as const, name: alarm, id: enrollment.id }];
  const over = isOver(item);
  const changed = withStep(enrollment, step, {
    ...stepOf(enrollment, step),
    ...item,
    day: over ? dayOf(enrollment, now) : null,
  });
  if (over) return conclude(enrollment, advance(changed, now), { effects });
  return isOpen(item)
    ? conclude(enrollment, { ...changed, checkAt: againAt }, { effects })
    : conclude(enrollment, { ...heldIfEnded(changed, step), stepDueAt: againAt, checkAt: null }, { effects });
};

/** Given back to a series that ended meanwhile, a step is never sent. */
const heldIfEnded = (enrollment: Enrollment, step: StepNumber): Enrollment =>
  hasEnded(enrollment)
    ? withStep(enrollment, step, {
        ...stepOf(enrollment, step),
        ...hold(stepOf(enrollment, step), enrollment.endReason ?? 'ended'),
      })
    : enrollment;
