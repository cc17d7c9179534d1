import { wordSet } from '../text/word-set.ts';
import {
  asideWords,
  breakingWords,
  deskPattern,
  deskWords,
  houseNameWords,
  kindEndingPattern,
  kindWords,
  stepPattern,
} from './name-words.ts';

const desk = wordSet(deskWords);
const aside = wordSet(asideWords);
const kinds = wordSet(kindWords);
const houses = wordSet(houseNameWords);
const breakers = wordSet(breakingWords);
const kindEndings = new RegExp(kindEndingPattern);

const deskPart = new RegExp(deskPattern);
const step = new RegExp(stepPattern);

/** Who writes for an employer: "Recruiting", `Chefarztsekretariat`. */
export const isDesk = (folded: string): boolean => desk.has(folded) || deskPart.test(folded);
/** What belongs to the desk only beside such a word: "Campus". */
export const isAside = (folded: string): boolean => aside.has(folded);

/** Such a word alone names nobody: "Museum". */
export const isKind = (folded: string): boolean => kinds.has(folded);

/** The same of a name, whatever people apply for besides jobs. */
export const isHouseWord = (folded: string): boolean => kinds.has(folded) || houses.has(folded);

/** `Stadt`, `Hospital`, `Landesamt`: what carries such a word is nobody's surname. */
export function namesKind(foldedWords: readonly string[]): boolean {
  return foldedWords.some((word) => isHouseWord(word) || (word.length > 6 && kindEndings.test(word)));
}

/** A word of the process, which may stand before a title: "Vakanz Leiter Finanzen". */
export const isStep = (folded: string): boolean => step.test(folded);

/** A word that ends any name before it, though written with a capital: "Your", *Vielen*, *Madame*. */
export const isBreaker = (folded: string): boolean =>
  breakers.has(folded) ||
  isStep(folded) ||
  (folded.includes("'") && breakers.has(folded.slice(0, folded.indexOf("'"))));
