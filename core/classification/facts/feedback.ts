import { decisionActs } from '../acts.ts';
import type { Act } from '../languages/table.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Feedback } from '../verdict.ts';
import { tellsFact } from './fact-acts.ts';

export type FeedbackFound = { readonly feedback: Feedback; readonly sentences: readonly ReadSentence[] };

/** Whether the employer gives, offers or refuses feedback. Refusing wins over offering, "we cannot offer feedback", and so does naming what is missing. */
export function findFeedback(reading: Reading): FeedbackFound {
  const holding = (act: Act) =>
    reading.sentences.filter((sentence) => sentence.field === 'text' && tellsFact(sentence, act));
  const given = withParagraphs(reading, holding('feedback-given'));
  if (given.length > 0) return { feedback: 'given', sentences: given };
  const refused = holding('feedback-refused');
  if (refused.length > 0) return { feedback: 'refused', sentences: refused };
  const shortfall = reading.sentences.filter(
    (sentence) => sentence.field === 'text' && (tellsFact(sentence, 'feedback-shortfall') || hints(sentence)),
  );
  if (shortfall.length > 0) return { feedback: 'given', sentences: shortfall };
  const offered = holding('feedback-offered');
  if (offered.length > 0) return { feedback: 'offered', sentences: offered };
  return { feedback: 'none', sentences: [] };
}

/** "Your cover letter is good, but we have chosen …": what stands before a decision so close leads to it. */
const nextWords = 6;

/** "You have not led one" tells something; "you have not been selected" is the decision. */
function hints({ acts, dropped }: ReadSentence): boolean {
  // "However, we will keep your file": what is to come says nothing of what was.
  if (acts.some(({ act }) => act === 'door-open')) return false;
  const decided = [...acts, ...dropped].filter(({ act }) => act === 'regret' || decisionActs.has(act));
  const outside = acts.filter(
    ({ act, from, to }) =>
      act !== 'feedback-hint' || !decided.some((each) => from < each.to && each.from < to + nextWords),
  );
  return tellsFact({ acts: outside }, 'feedback-hint');
}

/** "What the panel noted:" says nothing without the paragraph below it. */
function withParagraphs(
  { original, sentences }: Reading,
  found: readonly ReadSentence[],
): readonly ReadSentence[] {
  let told = false;
  let headed = false;
  let end = 0;
  return sentences.filter((each) => {
    const between = original.text.slice(end, each.start);
    end = each.start + each.quote.length;
    headed = told && (between.trim().startsWith(':') || (headed && !/\n\s*\n/.test(between)));
    told = headed || found.includes(each);
    return told;
  });
}

/** The employer's own words of feedback, verbatim sentences joined by a space; null when none is given. */
export function feedbackText(reading: Reading): string | null {
  const { feedback, sentences } = findFeedback(reading);
  return feedback === 'given' ? sentences.map(({ quote }) => quote).join(' ') : null;
}
