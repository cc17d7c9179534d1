import { leaseEnd } from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';
import { armed, type Decision, type Effect } from './commands.ts';
import { type Due, type Enrollment, hasEnded, stepNumbers, stepOf } from './enrollment.ts';
import { isFed } from './fed.ts';
import { nextStep } from './timing.ts';

/**
 * Closes a decision: the one dueAt follows from the state, the revision from the dueAt, the alarm clocks from both.
 * No command sets dueAt by itself, so no command can forget to.
 */
export const conclude = (
  before: Enrollment,
  changed: Enrollment,
  also: { readonly effects?: readonly Effect[]; readonly asks?: boolean } = {},
): Decision => {
  const asks = also.asks ?? false;
  if (changed === before) return { enrollment: before, effects: also.effects ?? [], asks };
  const { dueAt, due } = currentDue(changed);
  const hasMoved = dueAt !== before.dueAt || due !== before.due;
  // One that is fed no more needs its alarm clock, and the other way round.
  const moved = hasMoved || isFed({ ...changed, due }) !== isFed(before);
  const enrollment = {
    ...changed,
    dueAt,
    due,
    version: before.version + 1,
    rev: before.rev + (moved ? 1 : 0),
  };
  const clocks = moved ? [...disarm(before), ...arm(enrollment)] : [];
  return { enrollment, effects: [...clocks, ...(also.effects ?? [])], asks };
};

/** What has to happen next by itself, and when. */
export const currentDue = (enrollment: Enrollment): { dueAt: Instant | null; due: Due | null } => {
  const claimed = stepNumbers
    .map((step) => stepOf(enrollment, step))
    .find((step) => step.status === 'claimed');
  if (claimed !== undefined) return { dueAt: leaseEnd(claimed), due: 'lease' };
  if (hasEnded(enrollment)) return { dueAt: null, due: null };
  if (enrollment.steps.some((step) => step.status === 'unknown'))
    return { dueAt: enrollment.checkAt, due: 'check' };
  if (enrollment.pause !== null) return { dueAt: enrollment.pause.until, due: pauseDue(enrollment.pause) };
  return { dueAt: enrollment.stepDueAt, due: enrollment.status === 'pending' ? 'start' : 'step' };
};

/** The alarm clock of the present state; empty when the sweep alone looks after it. */
export const arm = (enrollment: Enrollment): readonly Effect[] => {
  const { id, rev, dueAt, due } = enrollment;
  if (dueAt === null || !armed.includes(due!)) return [];
  return isFed(enrollment)
    ? [{ type: 'feed', enrollmentId: id, rev, at: dueAt }]
    : [{ type: 'arm', ...clockOf(enrollment), at: dueAt }];
};

const disarm = (enrollment: Enrollment): readonly Effect[] =>
  enrollment.dueAt !== null && armed.includes(enrollment.due!) && !isFed(enrollment)
    ? [{ type: 'disarm', ...clockOf(enrollment) }]
    : [];

const clockOf = (enrollment: Enrollment) => ({
  enrollmentId: enrollment.id,
  step: nextStep(enrollment) ?? 0,
  rev: enrollment.rev,
});

const pauseDue = (pause: NonNullable<Enrollment['pause']>): Due => {
  if (pause.reason === 'asked') return 'resume';
  return pause.askedAt === null ? 'ask' : 'give-up-asking';
};
