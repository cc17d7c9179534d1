import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-set.ts';
import { foldWord } from '../text/words.ts';
import {
  englishHeads,
  headEndings,
  onlyEndingWords,
  romanceEndings,
  romanceHeads,
  wholeHeads,
} from './name-words.ts';

const whole = wordSet(`${englishHeads} ${wholeHeads}`);
const endings = wordSet(headEndings);
const romance = wordSet(romanceHeads);

const onlyEndings = wordSet(onlyEndingWords);
const shortestEnding = 3;
const longestEnding = 18;

const maxKnown = 4_000;

/** True for one folded word that is the head of a title, or ends in one: `engineer`, `projektleiter:in`, `designer/developer`. */
export const isTitleWord = remembered(
  (folded: string) => folded.split(/[\s,/();!?-]+|[.:]+$/).some((part) => part !== '' && isHead(part)),
  maxKnown,
);

function isHead(word: string): boolean {
  // "Verkäuferstelle", "Lageristenstelle"
  if (word.endsWith('stelle')) return word.length > 9 && isHead(word.slice(0, -6).replace(/en$/, ''));
  const bare = word.replace(/[·.]e$/, '').replace(/[:*_]?in(?:nen)?$/, '');
  return whole.has(word) || isRomanceTitle(word) || endsInHead(word) || endsInHead(bare);
}

/** Adjectives that end like a painter: *optimaler*; and a month that ends like a waiter. */
const noTitle = /(?:or|[nt]i|xi|zi)maler$|^oktober$/;

function endsInHead(word: string): boolean {
  if (noTitle.test(word)) return false;
  for (let length = shortestEnding; length <= longestEnding && length <= word.length; length += 1) {
    const ending = word.slice(-length);
    if (!endings.has(ending)) continue;
    if (length < word.length || !onlyEndings.has(ending)) return true;
  }
  return false;
}

/** True when a run of words has the head of a job title in it. */
export function isJobTitle(text: string): boolean {
  for (const word of foldWord(text).replaceAll('(e)', '').split(' ')) if (isTitleWord(word)) return true;
  return false;
}

/** `directrice` of `directeur`, `técnica` of `técnico`: the ending and what it stands for. */
const feminine: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['ere', 'er'],
  ['ienne', 'ien'],
  ['e', ''],
  ['a', 'o'],
  ['a', ''],
];

/** True for the head of a French or Spanish title, folded, whose other words are small: `Technicien de maintenance`. */
export function isRomanceTitle(folded: string): boolean {
  const word = folded.replace(/[·.(/].{1,6}$/, '');
  if (isRomanceHead(word)) return true;
  // `sapeur-pompier`, `guide-conférencière`
  return word.includes('-') && word.split('-').some(isRomanceHead);
}

const romanceEnds = romanceEndings.split(' ');

function isRomanceHead(word: string): boolean {
  if (romance.has(word) || romanceEnds.some((ending) => word.endsWith(ending))) return true;
  return feminine.some(
    ([ending, base]) => word.endsWith(ending) && romance.has(word.slice(0, -ending.length) + base),
  );
}
