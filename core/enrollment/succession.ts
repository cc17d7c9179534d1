import type { Instant } from '../time/instant.ts';
import type { Command, Decision } from './commands.ts';
import { decide } from './decide.ts';
import { type Enrollment, hasEnded, isRunning } from './enrollment.ts';
import { expectedInstants } from './timing.ts';

/** The series that waited, and what becomes of it. */
export type Succession = {
  readonly before: Enrollment;
  readonly decision: Decision;
  /** It is the person's running one now. */
  readonly takesOver: boolean;
};

/**
 * What a change of a series means for the one that waits behind it. After the last step or an undo its turn has come, on the
 * next working day; whoever stopped, is done or did not answer wants neither. While the first one goes on, the other's first
 * day moves with its last. Null when nothing waits, or nothing moves.
 */
export const succession = (
  before: Enrollment,
  after: Enrollment,
  waiting: Enrollment | null,
  now: Instant,
): Succession | null => {
  if (waiting === null || waiting.id === after.id || !isRunning(before)) return null;
  if (!hasEnded(after)) return moveAlong(after, waiting, now);
  const reason = after.endReason ?? 'asked';
  if (after.status === 'undone' || reason === 'complete')
    return { before: waiting, decision: decide(waiting, { type: 'TakeOver', now }), takesOver: true };
  const command = after.status === 'stopped' ? ('Stop' as const) : ('Finish' as const);
  return {
    before: waiting,
    decision: decide(waiting, { type: command, now, reason }),
    takesOver: false,
  };
};

type Changed = { readonly before: Enrollment; readonly decision: Decision };

/** What a command makes of a series, and of the one that waits behind it where that changes with it. */
export const decideInLine = (
  before: Enrollment,
  command: Command,
  waiting: Enrollment | null,
  now: Instant,
): readonly [Changed, ...Succession[]] => {
  const decision = decide(before, command);
  const next = succession(before, decision.enrollment, waiting, now);
  return [{ before, decision }, ...(next === null ? [] : [next])];
};

const moveAlong = (running: Enrollment, waiting: Enrollment, now: Instant): Succession | null => {
  const busyUntil = expectedInstants(running, now).findLast((instant) => instant !== null) ?? now;
  const decision = decide(waiting, { type: 'Start', now, busyUntil });
  return decision.enrollment.stepDueAt === waiting.stepDueAt
    ? null
    : { before: waiting, decision, takesOver: false };
};
