import { patternOf } from './reply-grammar.ts';

/** One sentence of a reply and its clauses, as written. */
export type Sentence = { readonly clauses: readonly string[]; readonly asks: boolean };

/** What mail programs write behind a reply where the line break was lost. */
const deviceTail =
  /\s(?:sent (?:from|via)|get outlook for|von meine[mr]? [\p{L}\p{N}]+ gesendet|gesendet (?:von|mit)) .*$/iu;

/** A sentence ends at its mark, but not in "Jan. 3", at a bracket or a dash: "Next - thanks", "Pause (two weeks)". */
export const sentencesOf = (line: string): readonly Sentence[] => {
  const parts = line
    .replace(deviceTail, '')
    .split(
      /((?:(?<!\d|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)(?=\.\s\d))\.|:(?!\s\d)|[!?…;–—(])+)(?=\s|$)|\s-\s/i,
    );
  const sentences: Sentence[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const clauses = (parts[at] ?? '').split(/,(?=\s|$)/).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
    if (clauses.length > 0) sentences.push({ clauses, asks: parts[at + 1]?.includes('?') ?? false });
  }
  return sentences;
};

/** "Sam", "Sam Doe": what stands behind the last comma of a word. */
export const isName = (clause: string): boolean =>
  /^\p{Lu}[\p{L}'’-]{0,20}(?:\s\p{Lu}[\p{L}'’-]{0,20})?\.?$/u.test(clause.trim());

/** A greeting of its own line: the word people were told to write on the first line then stands on the next. */
const greeting = new RegExp(`^${patternOf('greeting')}(?![\\p{L}\\p{N}])[^.?]{0,40}$`, 'iu');

export const isGreeting = (line: string): boolean => greeting.test(line);

/** The first two lines with anything on them. */
export const firstLines = (text: string): readonly [string, string] => {
  const [first = '', second = ''] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [first, second];
};
