import { asideWords, breakingWords, deskWords, kindWords } from './name-words.ts';
import { wordSet } from './word-set.ts';

const desk = wordSet(deskWords);
const aside = wordSet(asideWords);
const kinds = wordSet(kindWords);
const breakers = wordSet(breakingWords);
const kindEndings =
  /(?:universitaet|klinik|klinikum|krankenhaus|praxis|kanzlei|stiftung|verband|werke|ministerium|anstalt|behoerde|gesellschaft|gruppe|bank|verlag|schule|ziekenhuis|groep)$/;

/** Who writes for an employer: "Recruiting". */
export const isDesk = (folded: string): boolean => desk.has(folded);
/** What belongs to the desk only beside such a word: "Campus". */
export const isAside = (folded: string): boolean => aside.has(folded);

/** `Stadt`, `Hospital`, `Landesamt`: what carries such a word is nobody's surname. */
export function namesKind(foldedWords: readonly string[]): boolean {
  return foldedWords.some((word) => kinds.has(word) || (word.length > 6 && kindEndings.test(word)));
}

/** `Hospital`: alone it is no name. */
export const isKind = (folded: string): boolean => kinds.has(folded);

/** A word that ends any name before it, though written with a capital: "Your", *Vielen*, *Madame*. */
export const isBreaker = (folded: string): boolean =>
  breakers.has(folded) || (folded.includes("'") && breakers.has(folded.slice(0, folded.indexOf("'"))));
