import { modifiers } from '../acts.ts';
import { de } from '../languages/de.ts';
import { en } from '../languages/en.ts';
import { es } from '../languages/es.ts';
import { fr } from '../languages/fr.ts';
import { nl } from '../languages/nl.ts';
import type { Act, LanguageTable } from '../languages/table.ts';
import { deTwists } from '../languages/twists/de.ts';
import { enTwists } from '../languages/twists/en.ts';
import { esTwists } from '../languages/twists/es.ts';
import { frTwists } from '../languages/twists/fr.ts';
import { nlTwists } from '../languages/twists/nl.ts';
import type { Twists } from '../languages/twists/twists.ts';
import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-set.ts';
import { foldWord, type Word } from '../text/words.ts';
import { readParts } from './phrase-notation.ts';
import { type Automaton, compilePhrases, type Phrase } from './phrases.ts';

export const languageTables: readonly LanguageTable[] = [en, de, fr, es, nl];

const twists: Readonly<Record<string, Twists>> = {
  en: enTwists,
  de: deTwists,
  fr: frTwists,
  es: esTwists,
  nl: nlTwists,
};

type PartSources = LanguageTable['parts'];

/** A part of the twists' that is named like one of the table's would change what its phrases mean. */
function withoutClash(table: PartSources, twists: PartSources): PartSources {
  const clash = Object.keys(twists).find((name) => Object.hasOwn(table, name));
  if (clash !== undefined) throw new Error(`phrase part <${clash}> has two meanings`);
  return { ...table, ...twists };
}

/** A language's phrases as one automaton, built when the first mail in it comes. */
export const grammar = remembered((language: string): Automaton => {
  const table = languageTables.find((each) => each.language === language);
  if (table === undefined) throw new Error(`no phrases for language ${language}`);
  const { parts, phrases } = twists[language]!;
  return compilePhrases(
    [...phrasesOf(table.phrases, inflected(table.endings ?? [])), ...phrasesOf(phrases)],
    { barriers: new Set(table.barriers), asides: wordSet(foldWord(table.asides)) },
    readParts(withoutClash(table.parts, parts)),
  );
});

const wordsOf = (list: 'readers' | 'silence') =>
  new Map(Object.entries(twists).map(([language, each]) => [language, wordSet(each[list])] as const));
const readers = wordsOf('readers');
const silences = wordsOf('silence');

/** Whether one of the words speaks to the person who reads, in one of the languages. */
export function hasReader(words: readonly Word[], languages: readonly string[]): boolean {
  return words.some(({ text }) => languages.some((language) => readers.get(language)?.has(text) ?? false));
}

/** Whether a word says that something fails to come. */
export function isSilence(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => silences.get(language)?.has(word) ?? false);
}

function phrasesOf(
  phrases: LanguageTable['phrases'],
  formsOf?: (word: string) => readonly string[],
): readonly Phrase[] {
  return Object.entries(phrases).flatMap(([act, patterns]) =>
    patterns.map((pattern) => ({
      act,
      pattern,
      patient: !modifiers.has(act as Act),
      ...(act === 'declined' && formsOf !== undefined ? { formsOf } : {}),
    })),
  );
}

const shortestInflected = 5;
const shortestStem = 4;

/** A word and what it becomes when its ending gives way to another; a pattern's stem is open already. */
function inflected(endings: NonNullable<LanguageTable['endings']>): (word: string) => readonly string[] {
  const both = endings.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  return (word) => {
    if (word.length < shortestInflected || word.includes('*')) return [word];
    const forms = both
      .filter(([ending]) => word.endsWith(ending))
      .map(([ending, other]) => word.slice(0, word.length - ending.length) + other)
      .filter((form) => form.length >= shortestStem);
    return [word, ...forms];
  };
}

const maxCountedWords = 600;
const leastHits = 2;
/** A second language with this share of the first one's small words makes the mail bilingual. */
const bilingualShare = 0.45;

const languageOfWord = ownStopwords();

/** Stopwords that only one of the tables has. */
function ownStopwords(): ReadonlyMap<string, string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const { language, stopwords } of languageTables) {
    for (const word of stopwords.split(' ')) {
      if (owner.has(word) && owner.get(word) !== language) shared.add(word);
      owner.set(word, language);
    }
  }
  for (const word of shared) owner.delete(word);
  return owner;
}

/** The languages a text is written in, the main one first; empty when too few of its small words are known. */
export function languagesOf(words: readonly Word[]): readonly string[] {
  const hits = new Map<string, number>();
  for (const { text } of words.slice(0, maxCountedWords)) {
    const language = languageOfWord.get(text);
    if (language !== undefined) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const ranked = [...hits].sort(([, a], [, b]) => b - a);
  const most = ranked[0]?.[1] ?? 0;
  if (most < leastHits) return [];
  return ranked
    .filter(([, count]) => count >= Math.max(leastHits, most * bilingualShare))
    .map(([language]) => language);
}

export type { Act };
