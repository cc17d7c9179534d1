import { wordSet } from '../text/word-set.ts';
import { foldWord } from '../text/words.ts';
import { connectorWords, courtesyPattern, legalPattern, personPattern, tradeWords } from './name-words.ts';

const personal = new RegExp(personPattern, 'u');

const courtesy = new RegExp(courtesyPattern, 'i');

/** From where the blanks begin: a run of many would be tried from each of them. */
const legalForms = new RegExp(`(?<![,\\s])[,\\s]+(?:${legalPattern})\\.?(?=[\\s,&]|$)`, 'giu');
const legalEnd = new RegExp(`^(?:${legalPattern})\\.?$`, 'iu');

/** `GmbH`, `Ltd`, `S.A.`: only a company ends so. */
export function isLegalForm(word: string): boolean {
  return legalEnd.test(word);
}

/** A name's key: legal form, case, accents and punctuation gone, `&` as `and`. */
export function squashName(name: string): string {
  return foldWord(
    name
      .replace(legalForms, '')
      .replace(/&/g, 'and')
      .replace(/^the\s+/i, ''),
  ).replace(/[^\p{L}\p{N}]/gu, '');
}

const connectors = wordSet(connectorWords);

/** Small words that stand inside names: `Bank of Ireland`, `Office wallon des Archives`. */
export function isConnector(word: string): boolean {
  return connectors.has(word);
}

const loneWord = /^[A-Za-z]{2,8}$/;

/** As `squashName`, and the endings of long words gone too: `Stadtwerken Altenbrück` is `Stadtwerke Altenbrück`. */
export function nameKey(name: string): string {
  if (loneWord.test(name)) return name.toLowerCase();
  return squashName(
    name
      .split(/\s+/)
      .map((word) => (word.length > 8 ? word.replace(/(?<=e)[nsm]$/u, '') : word))
      .join(' '),
  );
}

/** A name's words by which it is compared, legal form and small words gone. */
export function nameWords(name: string): readonly string[] {
  if (loneWord.test(name)) return [name.toLowerCase()];
  return foldWord(name.replace(legalForms, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !connectors.has(word))
    .map((word) => (word.length > 8 ? word.replace(/(?<=e)[nsm]$/, '') : word));
}

/** True when every word of the shorter name stands in the longer one, in its order. */
export function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** `European Agency for Inland Waters` is `eaiw`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !connectors.has(word.toLowerCase()));
  return foldWord(words.map((word) => word.charAt(0)).join(''));
}

/** `rwv` of `rijksdienst`, `waterveiligheid`: its letters in their order, each word's first among them. */
export function abbreviates(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 7 || words.length < 2 || letters.length < words.length)
    return false;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (letters[at] !== word[0]) return false;
    at += 1;
    const next = words[index + 1]?.[0];
    for (let inner = 1; at < letters.length && letters[at] !== next; at += 1) {
      inner = word.indexOf(letters[at]!, inner) + 1;
      if (inner === 0) return false;
    }
  }
  return at === letters.length;
}

const leastCompound = 12;

/** `brw` of `bundesrheinwerk`: its letters in their order in one long word, the first at its head. */
export function isCompound(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) at = at < 0 ? at : word.indexOf(letter, at) + 1 || -1;
  return at > 0 && letters.length > 2 && word.length >= leastCompound && word[0] === letters[0];
}

/** `Jane Smith`, `J. R. Smith`, `Mrs J Abernethy`, `Zdenek Vondrak ml.`; a company may look the same. */
export function looksLikePerson(name: string): boolean {
  if (/^(?:\p{Lu}\. ?)+\p{Lu}[\p{L}'’-]+$/u.test(name)) return true;
  if (courtesy.test(name)) return true;
  return (
    personal.test(name) &&
    !isTrade(name.slice(0, name.indexOf(' '))) &&
    !isTrade(name.slice(name.lastIndexOf(' ') + 1))
  );
}

const trades = wordSet(tradeWords);
const isTrade = (word: string): boolean => trades.has(foldWord(word));
