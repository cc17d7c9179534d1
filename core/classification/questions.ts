import { announcingPattern } from './judging-words.ts';
import { hasReader } from './phrases/grammar.ts';
import { performs, type ReadSentence } from './reading.ts';
import { namesADay } from './text/days.ts';

/** "What happens next?" only announces the answer. */
const announcing = new RegExp(announcingPattern);

/** Whether an answer is waited for. */
export function asksTheReader(sentence: ReadSentence, languages: readonly string[]): boolean {
  const { question, quote, words } = sentence;
  if (!question || words.length <= 2 || performs(sentence, 'feedback-offered')) return false;
  const texts = words.map(({ text }) => text);
  return namesADay(quote) || !announcing.test(texts.join(' ')) || hasReader(words, languages);
}
