import type { Command, Decision } from './commands.ts';
import { type Enrollment, type Happening, historyMax, stepNumbers, stepOf } from './enrollment.ts';

/** Adds what just happened to the enrollment's history, in the same write. */
export const remember = (before: Enrollment, decision: Decision, command: Command): Decision => {
  const happening: Happening = {
    at: 'now' in command ? command.now : command.sentAt,
    command: command.type === 'Wake' ? wokenFor(before) : command.type,
    step: changedStep(before, decision.enrollment),
    rule: ruleOf(command, before, decision.enrollment),
  };
  const history = [...before.history, happening].slice(-historyMax);
  return { ...decision, enrollment: { ...decision.enrollment, history } };
};

/** A woken enrollment did what was due: that says more than that it woke. */
const wokenFor = ({ due }: Enrollment): string => {
  switch (due) {
    case 'lease':
      return 'LeaseExpired';
    case 'check':
      return 'UnknownReconsidered';
    case 'resume':
      return 'Resume';
    case 'ask':
      return 'Ask';
    case 'give-up-asking':
      return 'Finish';
    case 'step':
      return 'WaitForWindow';
    case 'start':
    case null:
      return 'Wake';
    default:
      return due satisfies never;
  }
};

const changedStep = (before: Enrollment, after: Enrollment): Happening['step'] =>
  stepNumbers.find((step) => stepOf(before, step).status !== stepOf(after, step).status) ?? null;

const ruleOf = (command: Command, before: Enrollment, after: Enrollment): string | null => {
  if (command.type === 'Record') return command.result.type;
  if ('reason' in command) return command.reason;
  if (command.type === 'ChangePace') return command.pace;
  if (command.type === 'NoteTrouble') return command.trouble;
  const step = changedStep(before, after);
  return step === null ? null : stepOf(after, step).reason;
};
