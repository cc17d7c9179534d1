import { languageTables } from './grammar.ts';
import type { Reading } from './reading.ts';

const maxCounted = 400;
const leastHits = 2;

const stopwords = languageTables.map(({ language, stopwords: words }) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** The language most of the small words belong to; null when too few are known. */
export function findLanguage(reading: Reading): string | null {
  const words = reading.sentences
    .flatMap((sentence) => sentence.words.map(({ text }) => text))
    .slice(0, maxCounted);
  let best: { language: string; hits: number } | null = null;
  for (const { language, words: small } of stopwords) {
    const hits = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (hits >= leastHits && (best === null || hits > best.hits)) best = { language, hits };
  }
  return best?.language ?? null;
}
