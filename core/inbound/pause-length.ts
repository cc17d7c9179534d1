import { defaultPauseDays, parsePause, pauseDaysMax } from '../time/pause.ts';
import { tables } from './reply-grammar.ts';

/** What is missing counts once: "another week". */
const countOf = (word: string): number =>
  tables.find(({ counts }) => Object.hasOwn(counts, word))?.counts[word] ?? 1;

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:d|days?|tagen?|tag)$/, 'days'],
  [/^(?:w|weeks?|wochen?)$/, 'weeks'],
  [/^(?:m|months?|monate?n?)$/, 'months'],
];

/** Between a number and its unit: "two more weeks", *zwei weitere Wochen*, "a couple of weeks". */
const between = new Set(['more', 'of', 'full', 'whole', 'extra', 'ganze', 'volle', 'weitere', 'weiteren']);

/** How many days a pause was asked for. A length that was not understood is the default: the answer says until when. */
export const pauseDays = (words: readonly string[]): number => {
  const isoLength = words.find((word) => /^p\d[\dmwd]*$/.test(word));
  if (isoLength !== undefined) return daysOf(isoLength);
  // "Until further notice", *bis auf weiteres*.
  if (words.includes('notice') || words.includes('weiteres')) return pauseDaysMax;
  if (words.includes('until') || words.includes('till') || words.includes('til') || words.includes('bis'))
    return defaultPauseDays;
  for (const [at, word] of words.entries()) {
    const unit = units.find(([pattern]) => pattern.test(word))?.[1];
    if (unit === undefined) continue;
    const before = words.slice(0, at).findLast((each) => !between.has(each)) ?? '';
    return daysOf(`${/^\d/.test(before) ? before : countOf(before)} ${unit}`);
  }
  const bare = words[words.indexOf('pause') + 1] ?? '';
  return /^\d{1,4}$/.test(bare) ? daysOf(bare) : defaultPauseDays;
};

const daysOf = (length: string): number => {
  const asked = parsePause(length);
  if (asked.type === 'days') return asked.days;
  return asked.reason === 'too-long' ? pauseDaysMax : defaultPauseDays;
};
