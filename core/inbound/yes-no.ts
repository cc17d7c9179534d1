import type { YesNoWords } from './phrases/table.ts';
import { firstLines, isGreeting, isName, type Sentence, sentencesOf } from './reply-clauses.ts';
import { wordsOfAll } from './reply-grammar.ts';
import { actOf, phraseWords } from './reply-phrases.ts';
import { readReplyWord } from './reply-words.ts';

/** What a person says to "Did they turn you down?"; a claim names the rejection, so that it stands without the question. */
export type YesNo = 'yes' | 'no' | 'claim';

/** An answer is short; what is longer is cut, and then no plain yes any more. */
const lineMax = 80;

/** Reads the first line of a reply; null for anything but a plain yes or no. "Yes! I got the job" is no yes. */
export const readYesNo = (text: string): YesNo | null => {
  const [first, second] = firstLines(text);
  const [line, below] = isGreeting(first) ? [second, ''] : [first, second];
  const said = sentencesOf(line.slice(0, lineMax))
    .map(saidIn)
    .filter((each) => each !== 'nothing');
  const claims = said.includes('claim');
  if (said[0] === 'no') return claims || said.includes('yes') ? null : 'no';
  if (!said.every((each) => each === 'yes' || each === 'claim') || takesBack(below)) return null;
  return claims ? 'claim' : (said[0] ?? null);
};

const takesBack = (line: string): boolean => ['done', 'correction'].includes(readReplyWord(line)?.word ?? '');

const saidIn = ({ clauses, asks }: Sentence): YesNo | 'nothing' | null => {
  if (asks) return null;
  const words = phraseWords(clauses.join(' '));
  const act = actOf(words);
  if (act === 'correction') return 'no';
  const are = (kind: keyof YesNoWords): boolean => words.some((word) => isA(kind, word));
  const refuses = are('refused');
  const known = [...plainKinds, ...(refuses ? (['told'] as const) : [])];
  if (!words.every((word) => known.some((kind) => isA(kind, word))))
    return act === 'manners' || clauses.every(isName) ? 'nothing' : null;
  const names = are('rejection') || (refuses && are('told'));
  if (are('no')) return are('yes') || names || refuses ? null : 'no';
  if (names) return 'claim';
  // "I declined": it was the person who said no.
  if (refuses && (are('self') || !are('yes'))) return null;
  return are('yes') ? 'yes' : 'nothing';
};

const plainKinds = ['yes', 'no', 'rejection', 'refused', 'self', 'around'] as const;
const setOf = (kind: keyof YesNoWords) => [kind, wordsOfAll(({ yesNo }) => yesNo[kind])] as const;
const words = new Map([...plainKinds, 'told' as const].map(setOf));
const isA = (kind: keyof YesNoWords, word: string): boolean => words.get(kind)!.has(word);
