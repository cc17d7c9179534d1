import type { Command, Decision } from './commands.ts';
import { conclude } from './due.ts';
import type { Enrollment } from './enrollment.ts';
import { remember } from './history.ts';
import { ask, finish, pause, resume, start, stop, takeOver, undo } from './lifecycle.ts';
import { noteTrouble, reenroll, takeBack } from './of-a-batch.ts';
import {
  claimStep,
  expireLease,
  holdStep,
  putOff,
  reconsiderUnknown,
  recordResult,
  releaseStep,
  settleStep,
  waitForWindow,
} from './sending.ts';
import { changePace, changeTimes, disown, join, sendNow, skip, takeFeedback } from './wishes.ts';

/**
 * What a command makes of an enrollment, and what is to be done about it. Pure: the same in, the same out.
 * A command that does not apply any more returns the enrollment as it was, with no effects.
 */
export const decide = (enrollment: Enrollment, command: Command): Decision => {
  const decision = apply(enrollment, command);
  return decision.enrollment === enrollment ? decision : remember(enrollment, decision, command);
};

const apply = (enrollment: Enrollment, command: Command): Decision => {
  switch (command.type) {
    case 'Wake':
      return wake(enrollment, command);
    case 'Claim':
      return claimStep(enrollment, command);
    case 'PutOff':
      return putOff(enrollment, command);
    case 'Record':
      return recordResult(enrollment, command);
    case 'Hold':
      return holdStep(enrollment, command);
    case 'Release':
      return releaseStep(enrollment, command);
    case 'Settle':
      return settleStep(enrollment, command);
    case 'Start':
      return start(enrollment, command);
    case 'TakeOver':
      return takeOver(enrollment, command);
    case 'Stop':
      return stop(enrollment, command);
    case 'Undo':
      return undo(enrollment);
    case 'Finish':
      return finish(enrollment, command);
    case 'TakeBack':
      return takeBack(enrollment, command);
    case 'Reenroll':
      return reenroll(enrollment, command);
    case 'NoteTrouble':
      return noteTrouble(enrollment, command);
    case 'Pause':
      return pause(enrollment, command);
    case 'Resume':
      return resume(enrollment, command);
    case 'SendNow':
      return sendNow(enrollment, command);
    case 'Skip':
      return skip(enrollment, command);
    case 'ChangePace':
      return changePace(enrollment, command);
    case 'ChangeTimes':
      return changeTimes(enrollment, command);
    case 'Join':
      return join(enrollment, command);
    case 'Disown':
      return disown(enrollment, command);
    case 'TakeFeedback':
      return takeFeedback(enrollment, command);
    default:
      return command satisfies never;
  }
};

/** The alarm clock rang or the sweep came by: do what is due, if it is still this revision's and due now. */
const wake = (enrollment: Enrollment, command: Extract<Command, { type: 'Wake' }>): Decision => {
  const { now, rev, proofAt } = command;
  if (rev !== enrollment.rev || enrollment.dueAt === null || enrollment.dueAt > now)
    return conclude(enrollment, enrollment);
  switch (enrollment.due) {
    case 'lease':
      return expireLease(enrollment, now);
    case 'check':
      return reconsiderUnknown(enrollment, now, proofAt);
    case 'resume':
      return resume(enrollment, { type: 'Resume', now });
    case 'ask':
      return ask(enrollment, now);
    case 'give-up-asking':
      return finish(enrollment, { type: 'Finish', now, reason: 'no-answer' });
    case 'step':
      return waitForWindow(enrollment, now);
    // A waiting series needs to know about the person's other one: the shell brings that with Start.
    case 'start':
    case null:
      return conclude(enrollment, enrollment);
    default:
      return enrollment.due satisfies never;
  }
};
