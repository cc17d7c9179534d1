import { hasEnded } from '#core/enrollment/enrollment.ts';
import { mayReenroll } from '#core/enrollment/of-a-batch.ts';
import { expectedInstants, nextStep } from '#core/enrollment/timing.ts';
import { formatWhen, zoneLabel } from '#core/time/format.ts';
import type { PlanView } from './plan-page.ts';
import { reasonInWords } from './step-words.ts';

/** How things stand, in a sentence or two. */
export const stateInWords = (view: Pick<PlanView, 'enrollment' | 'suppression' | 'now'>): string => {
  const { enrollment, suppression, now } = view;
  if (suppression !== null)
    return suppression.reason === 'one-click' || suppression.reason === 'stop-everything'
      ? 'You stopped everything, and nothing is sent to you. To come back, forward a rejection and press the button in our one reply.'
      : `Nothing is ever sent to you again, because ${reasonInWords(suppression.reason)}.`;
  if (hasEnded(enrollment)) return ended(view);
  const { zone, pause } = enrollment;
  if (pause !== null)
    return pause.reason === 'good-news'
      ? `You had good news, so this plan rests. ${pause.askedAt === null ? `On ${formatWhen(pause.until, zone)} we ask whether to go on.` : 'We asked whether to go on. Without an answer it ends by itself.'}`
      : `This plan rests until ${formatWhen(pause.until, zone)}. All dates move along.`;
  if (enrollment.status === 'pending')
    return `This plan waits until the one that runs now has ended. It starts on ${formatWhen(enrollment.stepDueAt ?? now, zone)}.`;
  const next = nextStep(enrollment);
  const at = next === null ? null : (expectedInstants(enrollment, now)[next - 1] ?? null);
  if (at === null) return 'All mails have been sent.';
  return at <= now
    ? 'The next mail is on its way.'
    : `The next mail comes on ${formatWhen(at, zone)}. Times are in ${zoneLabel(zone)}.`;
};

const ended = ({ enrollment }: Pick<PlanView, 'enrollment'>): string => {
  if (mayReenroll(enrollment))
    return 'The agency that started this plan took it back. Nothing more of it is sent, unless they start it again.';
  if (enrollment.endReason === 'complete') return 'All six steps are done. We wish you well.';
  const reason = reasonInWords(enrollment.endReason);
  return `This plan has ended${reason === null ? '' : `, because ${reason}`}. Nothing more of it is sent. Forward another rejection whenever you like.`;
};
