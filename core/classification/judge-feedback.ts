import { subjectPrefix } from '../mail/subject-prefix.ts';
import { type Ballot, inHiring } from './ballot.ts';
import { findFeedback } from './facts/feedback.ts';
import { askedForFeedbackPattern } from './judging-words.ts';
import type { Act } from './languages/table.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { namesADay } from './text/days.ts';
import type { heaviest } from './weigh-kinds.ts';

/** Whether the reader is told how they did, and the sentence that shows it, where one does. */
export type FeedbackMail = { readonly given: boolean; readonly sentence: ReadSentence | null };

const askedForFeedback = new RegExp(askedForFeedbackPattern, 'i');
const promising: ReadonlySet<Act> = new Set<Act>([
  'feedback-refused',
  'feedback-offered',
  'scheduling',
  'pending',
  'received',
]);

/**
 * Feedback that need not call itself so: it names what was missing, or answers the reader's own request. `found` is what the mail
 * sounds like otherwise. Null where it is no matter of feedback.
 */
export function judgeFeedback(
  reading: Reading,
  ballot: Ballot,
  found: ReturnType<typeof heaviest>,
): FeedbackMail | null {
  const { feedback, sentences } = findFeedback(reading);
  const answers = answersTheReader(ballot) && found?.kind !== 'offer';
  if (feedback === 'given')
    return answers || (isUnsaid(found) && speaksOfIt(ballot))
      ? { given: true, sentence: sentences[0]! }
      : null;
  if (!answers) return null;
  const sentence = reading.sentences.find(putsOff) ?? null;
  return { given: sentence === null, sentence };
}

/** "Re: Feedback on my application", and no good news in it. */
const answersTheReader = ({ subject, positives }: Ballot): boolean =>
  positives.length === 0 && askedForFeedback.test(subject) && subjectPrefix(subject) === 'reply';

/** No sentence shows what else it is. */
const isUnsaid = (found: ReturnType<typeof heaviest>): boolean =>
  found === null || found.kind === 'other' || found.weight.sentence === null;

/** Of feedback itself, or of how the reader did when they met. */
const speaksOfIt = (ballot: Ballot): boolean =>
  inHiring(ballot) &&
  (ballot.has('feedback-offered') || (ballot.has('feedback-given') && ballot.has('stage-interview')));

/** A no, a promise, a day or a question: how a request is answered by whoever gives no feedback, or not yet. */
const putsOff = ({ field, quote, question, acts }: ReadSentence): boolean =>
  field === 'text' && (question || namesADay(quote) || acts.some(({ act }) => promising.has(act)));
