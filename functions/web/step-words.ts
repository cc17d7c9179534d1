import { type Enrollment, isAsked, type Step } from '#core/enrollment/enrollment.ts';
import { formatWhen } from '#core/time/format.ts';

/** Why something ended, by the reason that is kept with it; to complete "because …". */
const because: Readonly<Record<string, string>> = {
  asked: 'you stopped the plan',
  stop: 'you stopped the plan',
  'got-a-job': 'you told us that you are done',
  'no-answer': 'we did not hear from you',
  'not-a-rejection': 'you told us that it was not a rejection',
  'taken-back': 'the agency took it back',
  'one-click': 'you stopped everything',
  'stop-everything': 'you stopped everything',
  'stop-all': 'you stopped everything',
  complaint: 'a mail of ours was marked as spam',
  'hard-bounce': 'your address did not take our mail',
};

export const reasonInWords = (reason: string | null): string | null =>
  reason !== null && Object.hasOwn(because, reason) ? because[reason]! : null;

/** What became of one of the six mails, or when it comes. `expected` is null for one that never will. */
export const stepWords = (step: Step, expected: string | null, enrollment: Enrollment): string => {
  const { zone } = enrollment;
  switch (step.status) {
    case 'sent':
      return step.sentAt === null ? 'sent' : `sent ${formatWhen(step.sentAt, zone)}`;
    case 'skipped':
      return step.reason === 'asked' ? 'left out, as you asked' : 'left out: it does not fit your case';
    case 'held': {
      const reason = reasonInWords(step.reason);
      return reason === null ? 'not sent' : `not sent, because ${reason}`;
    }
    case 'failed':
      return 'could not be sent';
    case 'unresolved':
      return 'may or may not have reached you; we never send one twice';
    case 'claimed':
      return 'on its way';
    case 'unknown':
      return 'on its way, it seems; we are making sure';
    case 'planned':
    case 'ready':
      if (expected === null) return 'not planned';
      return isAsked(enrollment) ? 'comes when you go on' : formatWhen(expected, zone);
    default:
      return step.status satisfies never;
  }
};
