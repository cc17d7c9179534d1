import { subjectPrefix } from '../mail/subject-prefix.ts';
import { type Ballot, inHiring } from './ballot.ts';
import { findFeedback } from './facts/feedback.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { namesADay } from './text/days.ts';
import type { heaviest } from './weigh-kinds.ts';

/**
 * Feedback that need not call itself so: it names what was missing, or answers the reader's own request, and then it is "other"
 * where it only puts them off. `found` is what the mail sounds like otherwise. Null where it is no matter of feedback.
 */
export function judgeFeedback(
  reading: Reading,
  ballot: Ballot,
  found: ReturnType<typeof heaviest>,
): { readonly kind: 'feedback' | 'other'; readonly deciding: readonly ReadSentence[] } | null {
  const answers = answersTheReader(ballot) && found?.kind !== 'offer';
  // No sentence shows what else it is.
  const isUnsaid = found?.kind === 'other' || (found?.weight.sentence ?? null) === null;
  if (!answers && !(isUnsaid && speaksOfIt(ballot))) return null;
  const { feedback, sentences } = findFeedback(reading);
  if (feedback === 'given') return { kind: 'feedback', deciding: sentences.slice(0, 1) };
  if (!answers) return null;
  const deciding = reading.sentences.filter(putsOff);
  return { kind: deciding.length > 0 ? 'other' : 'feedback', deciding };
}

/** "Re: Feedback on my application", as ours is answered, and no good news in it. */
const answersTheReader = ({ subject, positives }: Ballot): boolean =>
  positives.length === 0 && /feedback (?:on|zu)/i.test(subject) && subjectPrefix(subject) === 'reply';

/** Of feedback itself, or of how the reader did when they met. */
const speaksOfIt = (ballot: Ballot): boolean =>
  inHiring(ballot) &&
  (ballot.has('feedback-offered') || (ballot.has('feedback-given') && ballot.has('stage-interview')));

const promises = /^(?:feedback-|scheduling|pending|received)/;

/** A no, a promise, a day or a question: how a request is answered by whoever gives no feedback, or not yet. */
const putsOff = ({ field, quote, question, acts }: ReadSentence): boolean =>
  field === 'text' && (question || namesADay(quote) || acts.some(({ act }) => promises.test(act)));
