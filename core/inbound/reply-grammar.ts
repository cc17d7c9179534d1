import { readParts } from '../classification/phrases/phrase-notation.ts';
import { type Automaton, compilePhrases, type Match } from '../classification/phrases/phrases.ts';
import { readWords } from '../classification/text/words.ts';
import { german } from './phrases/de.ts';
import { english } from './phrases/en.ts';
import type { PhraseAct, PhraseTable, ReplyPatterns } from './phrases/table.ts';

/** People mix: "next bitte". */
export const tables: readonly PhraseTable[] = [english, german];

/** Words of both languages, as they are written there. */
export const wordsOfAll = (listOf: (table: PhraseTable) => string): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => listOf(table).split(' ')));

/** Any of what both languages have. */
export const patternOf = (name: keyof ReplyPatterns): string =>
  `(?:${tables.map(({ patterns }) => patterns[name]).join('|')})`;

export const wordsIn = (text: string): readonly string[] => readWords(text).map((word) => word.text);
const setOf = (lists: readonly string[]): ReadonlySet<string> => new Set(wordsIn(lists.join(' ')));

/** Parts that stand before or behind what is said, and say nothing themselves. */
const frameParts = ['wish', 'ask', 'while'] as const;
type FramePart = (typeof frameParts)[number];
const heads: Readonly<Record<string, FramePart>> = { '+': 'wish', '?': 'ask' };

/** A phrase found in a clause; of a part that only frames others `act` is null. */
export type Found = Pick<Match, 'from' | 'to'> & {
  readonly act: PhraseAct | null;
  readonly frame: FramePart | null;
  readonly before: FramePart | null;
  readonly behind: FramePart | null;
};

export type Grammar = {
  /** All phrases found in the words, language by language. */
  readonly find: (words: readonly string[]) => readonly (readonly Found[])[];
  readonly asides: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
};

const compile = (): Grammar => {
  const asides = setOf(tables.map((table) => table.asides));
  const barriers = setOf(tables.map((table) => table.barriers));
  const languages = tables.map((table) => {
    const entries = [...saidOf(table), ...framesOf(table)];
    const phrases = entries.map(({ act, frame, pattern }) => ({
      act: act ?? frame!,
      pattern,
      patient: true,
    }));
    const automaton: Automaton = compilePhrases(phrases, { barriers, asides }, readParts(table.parts));
    return (words: readonly string[]) =>
      automaton.run(words).map(({ from, to, phrase }) => ({ ...entries[phrase]!, from, to }));
  });
  return {
    find: (words) => languages.map((findIn) => findIn(words)),
    asides,
    requests: setOf(tables.map((table) => table.requests)),
  };
};

type Entry = Omit<Found, 'from' | 'to'> & { readonly pattern: string };

const saidOf = (table: PhraseTable): readonly Entry[] =>
  Object.entries(table.phrases).flatMap(([act, patterns]) =>
    patterns.map((written) => {
      const before = heads[written[0]!] ?? null;
      const behind = written.endsWith(' +') ? 'while' : null;
      const pattern = written.slice(before === null ? 0 : 2, behind === null ? undefined : -2);
      return { act: act as PhraseAct, frame: null, pattern, before, behind };
    }),
  );

/** Apart from what they frame: a copy in each phrase would be most of the states there are. */
const framesOf = (table: PhraseTable): readonly Entry[] =>
  frameParts
    .filter((part) => part in table.parts)
    .map((frame) => ({ act: null, frame, pattern: `<${frame}>`, before: null, behind: null }));

let made: Grammar | undefined;
/** Made when the first reply is read: a mail that is none need not wait for it. */
export const grammar = (): Grammar => {
  made ??= compile();
  return made;
};
