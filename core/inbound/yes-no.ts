import type { YesNoWords } from './phrases/table.ts';
import { firstLines, isGreeting, sentencesOf } from './reply-clauses.ts';
import { tables } from './reply-grammar.ts';
import { actOf, phraseWords } from './reply-phrases.ts';

/** What a person says to "Did they turn you down?"; a claim names the rejection, so that it stands without the question. */
export type YesNo = 'yes' | 'no' | 'claim';

/** An answer is short; what is longer is cut, and then no plain yes any more. */
const lineMax = 80;

/** Reads the first line of a reply; null for anything but a plain yes or no. */
export const readYesNo = (text: string): YesNo | null => {
  const [first, second] = firstLines(text);
  const [sentence] = sentencesOf((isGreeting(first) ? second : first).slice(0, lineMax));
  if (sentence === undefined || sentence.asks) return null;
  const words = phraseWords(sentence.clauses.join(' '));
  if (actOf(words) === 'correction') return 'no';
  const are = words.map(kindOf);
  if (are.includes(null) || (are.includes('no') && (are.includes('yes') || are.includes('rejected'))))
    return null;
  if (are.includes('rejected')) return 'claim';
  return are.find((kind) => kind === 'yes' || kind === 'no') ?? null;
};

const kindOf = (word: string): keyof YesNoWords | null =>
  kinds.find((kind) => tables.some(({ yesNo }) => yesNo[kind].split(' ').includes(word))) ?? null;
const kinds = ['yes', 'no', 'rejected', 'around'] as const;
