import type { Original } from '../mail/mail.ts';
import { blankForwardPrefix } from '../mail/subject-prefix.ts';
import { decisionActs, modifiers, type Performed } from './acts.ts';
import { type Circumstance, type DropReason, dropping } from './dropping.ts';
import type { Act } from './languages/table.ts';
import { grammar, isSilence, languagesOf, languageTables } from './phrases/grammar.ts';
import type { Match } from './phrases/phrases.ts';
import { blankQuoted } from './text/older-mails.ts';
import { type Quotation, quotationsIn } from './text/quotations.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { readWords, type Word } from './text/words.ts';

export type Field = 'sender' | 'subject' | 'text';

export type Dropped = Performed & { readonly why: DropReason };

export type ReadSentence = {
  readonly field: Field;
  /** Verbatim. */
  readonly quote: string;
  readonly start: number;
  readonly words: readonly Word[];
  readonly question: boolean;
  readonly acts: readonly Performed[];
  readonly dropped: readonly Dropped[];
};

/** What a mail says, sentence by sentence. */
export type Reading = {
  readonly original: Original;
  /** The languages it is written in, the main one first; empty when unknown. */
  readonly languages: readonly string[];
  readonly sentences: readonly ReadSentence[];
};

export function performs({ acts }: ReadSentence, wanted: Act): boolean {
  return acts.some(({ act }) => act === wanted);
}

/** Whether it refuses. */
export function decides({ acts }: ReadSentence): boolean {
  return acts.some(({ act }) => decisionActs.has(act));
}

const maxSubjectCharacters = 500;

const everyLanguage = languageTables.map(({ language }) => language);

/** Reads sender, subject and text; quoted older mails are left out. */
export function readOriginal(original: Original): Reading {
  const subject = original.subject.slice(0, maxSubjectCharacters);
  const text = blankQuoted(original.text);
  const words = readWords(text);
  const readSubject = blankForwardPrefix(subject);
  const subjectWords = readWords(readSubject);
  const languages = languagesOf([...words, ...subjectWords]);
  const read = languages.length === 0 ? everyLanguage : languages;
  const sender = senderWords(original);
  return {
    original,
    languages,
    sentences: [
      ...readField({ field: 'sender', verbatim: sender, read: sender }, readWords(sender), read),
      ...readField({ field: 'subject', verbatim: subject, read: readSubject }, subjectWords, read),
      ...readField({ field: 'text', verbatim: original.text, read: text }, words, read),
    ],
  };
}

/** `Careers <grants@foundation.example>` tells what a mail is about; the punctuation of the address only hides it. */
function senderWords({ from }: Original): string {
  if (from === null) return '';
  const address = from.address.slice(0, maxSubjectCharacters).replace(/[@._+-]+/g, ' ');
  return `${from.name.slice(0, maxSubjectCharacters)}\n\n${address}`;
}

type Source = { readonly field: Field; readonly verbatim: string; readonly read: string };

function readField(
  source: Source,
  words: readonly Word[],
  languages: readonly string[],
): readonly ReadSentence[] {
  if (words.length === 0) return [];
  const sentences = splitSentences(source.read, words);
  const quotations = quotationsIn(source.read);
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1];
    const answers = before !== undefined && asksForSilence(words, before, languages);
    return readSentence(source, words, { sentence, answers, quotations }, languages);
  });
}

const maxFragmentWords = 6;
const consequence = /^(?:then|dann|alors|entonces|dan)$/;

/** "No call by Friday?" begins a condition that the next sentence ends; a longer question, where that one begins with "then". */
function asksForSilence(
  words: readonly Word[],
  { question, from, to }: Sentence,
  languages: readonly string[],
): boolean {
  if (!question) return false;
  if (to - from > maxFragmentWords && !consequence.test(words[to]?.text ?? '')) return false;
  return words.slice(from, to).some(({ text }) => isSilence(text, languages));
}

/** `answers`: the sentence before asked whether something fails to happen; `quotations` are the whole text's. */
type SentenceInContext = {
  readonly sentence: Sentence;
  readonly answers: boolean;
  readonly quotations: readonly Quotation[];
};

function readSentence(
  { field, verbatim }: Source,
  all: readonly Word[],
  { sentence, answers, quotations }: SentenceInContext,
  languages: readonly string[],
): ReadSentence {
  const words = all.slice(sentence.from, sentence.to);
  const texts = words.map((word) => word.text);
  const matches = onePerBeginning(languages.flatMap((language) => grammar(language).run(texts)));
  const { start, end, question } = sentence;
  return {
    field,
    quote: verbatim.slice(start, end),
    start,
    words,
    question,
    ...weigh(words, matches, { inSubject: field === 'subject', question, answers, quotations, languages }),
  };
}

/** What a sentence does, and what it only seems to do. Most do nothing, and of those nobody asks what surrounds them. */
function weigh(
  words: readonly Word[],
  matches: readonly Performed[],
  circumstance: Circumstance,
): Pick<ReadSentence, 'acts' | 'dropped'> {
  const acts: Performed[] = [];
  const dropped: Dropped[] = [];
  const seeming = matches.filter(({ act }) => !modifiers.has(act));
  if (seeming.length === 0) return { acts, dropped };
  const whyDropped = dropping(words, matches, circumstance);
  for (const match of seeming) {
    const why = whyDropped(match);
    if (why === null) acts.push(match);
    else dropped.push({ ...match, why });
  }
  return { acts, dropped };
}

/** One match an act and beginning: the first end is enough, longer ones only say the same again. What takes force takes it as far as it says. */
function onePerBeginning(matches: readonly Match[]): readonly Performed[] {
  const found = new Map<string, Performed>();
  for (const match of matches) {
    const act = match.act as Act;
    const key = `${act} ${match.from}`;
    if (!found.has(key) || modifiers.has(act)) found.set(key, { act, from: match.from, to: match.to });
  }
  return [...found.values()];
}
