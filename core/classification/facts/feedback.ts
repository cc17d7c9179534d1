import { decisionActs } from '../acts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Feedback } from '../verdict.ts';
import { tellsFact } from './fact-acts.ts';
import { rowPattern } from './stage-words.ts';

export type FeedbackFound = { readonly feedback: Feedback; readonly sentences: readonly ReadSentence[] };

const row = new RegExp(rowPattern, 'i');

/** Refusing wins over offering, "we cannot offer feedback", and so does naming what is missing. */
const order: readonly (readonly [Feedback, (sentence: ReadSentence, text: string) => boolean])[] = [
  [
    'given',
    (sentence, text) => tellsFact(sentence, 'feedback-given') || row.test(text.slice(sentence.start)),
  ],
  ['refused', (sentence) => tellsFact(sentence, 'feedback-refused')],
  ['given', (sentence) => tellsFact(sentence, 'feedback-shortfall') || hints(sentence)],
  ['offered', (sentence) => tellsFact(sentence, 'feedback-offered')],
];

/** Whether the employer gives, offers or refuses feedback. */
export function findFeedback(reading: Reading): FeedbackFound {
  for (const [feedback, tells] of order) {
    const sentences = reading.sentences.filter(
      (sentence) => sentence.field === 'text' && tells(sentence, reading.original.text),
    );
    if (sentences.length > 0)
      return { feedback, sentences: feedback === 'given' ? withParagraphs(reading, sentences) : sentences };
  }
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

/** "What the panel noted:", "Why", say nothing without the paragraph below it. */
function withParagraphs(
  { original, sentences }: Reading,
  found: readonly ReadSentence[],
): readonly ReadSentence[] {
  let told = false;
  let headed = false;
  let lone = false;
  let end = 0;
  return sentences.filter((each) => {
    const between = original.text.slice(end, each.start);
    end = each.start + each.quote.length;
    headed = told && (between.trim().startsWith(':') || lone || (headed && !/\n\s*\n/.test(between)));
    told = headed || found.includes(each);
    lone = each.words.length === 1;
    return told;
  });
}

/** The employer's own words of feedback, verbatim sentences joined by a space; null when none is given. */
export function feedbackText(reading: Reading): string | null {
  const { feedback, sentences } = findFeedback(reading);
  return feedback === 'given' ? sentences.map(({ quote }) => quote).join(' ') : null;
}
