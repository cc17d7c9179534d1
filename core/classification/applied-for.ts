import type { Performed } from './acts.ts';
import type { Act } from './languages/table.ts';
import {
  asWords,
  houseLinkWords,
  houseWords,
  namelessWords,
  objectEndWords,
  objectPartWords,
  onlyPlaceWords,
  sharedWords,
  wayWords,
  workingWords,
} from './names/name-words.ts';
import { isKind } from './names/organisations.ts';
import { isTitleWord } from './names/titles.ts';
import type { ReadSentence } from './reading.ts';
import { wordSet } from './text/word-set.ts';
import { mark } from './text/words.ts';

/** What a mail's application was for; `unclear` when it is named and nobody knows it, `house` when only whose it would be is named. */
export type AppliedFor = 'job' | 'matter' | 'unclear' | 'house';

const naming: ReadonlySet<Act> = new Set<Act>(['applied', 'applied-within', 'interested']);
const maxObjectWords = 8;
const ends =
  mark.comma |
  mark.stop |
  mark.semicolon |
  mark.colon |
  mark.dash |
  mark.question |
  mark.paragraph |
  mark.bullet |
  mark.bracket;
const behind = wordSet(objectEndWords);
const links = wordSet(objectPartWords);
const nameless = wordSet(namelessWords);
const houses = wordSet(houseWords);
const houseLinks = wordSet(houseLinkWords);
const placeOnly = wordSet(onlyPlaceWords);
const asLinks = wordSet(asWords);
const ways = wordSet(wayWords);
const working = wordSet(workingWords);
const shared = wordSet(sharedWords);

/** What a sentence says was applied for; a job before all else. */
export function appliedFor(sentence: ReadSentence, languages: readonly string[]): AppliedFor | null {
  const found = sentence.acts
    .filter(({ act }) => naming.has(act))
    .map(({ act, from, to }) => {
      // "postulación – Analista de …": a gap of the phrase holds the title.
      if (sentence.words.slice(from, to).some(({ text }) => isTitleWord(text))) return 'job';
      const [first, end] = act === 'applied-within' ? [from + 1, to - 1] : [to, to + maxObjectWords];
      return objectOf(sentence, { first, end, loose: act === 'interested' }, languages[0] ?? 'en');
    });
  return firstOf(found);
}

/** A job anywhere makes it one. */
export const firstOf = (found: readonly (AppliedFor | null)[]): AppliedFor | null =>
  (['job', 'matter', 'unclear', 'house'] as const).find((each) => found.includes(each)) ?? null;

/** Whether a sentence has a word that only hiring has. */
export const speaksOfHiring = ({ acts, words }: ReadSentence): boolean =>
  acts.some(({ act, from }) => act === 'hiring' && !shared.has(words[from]!.text));

type Place = { readonly first: number; readonly end: number; readonly loose: boolean };

/**
 * What the words from `first` on name, to the end of their clause. In English the last word tells ("gallery assistant"), elsewhere
 * the first. `loose`: people thank for an interest in a house too, and in what it does.
 */
function objectOf(sentence: ReadSentence, { first, end, loose }: Place, language: string): AppliedFor | null {
  const { words, quote, start } = sentence;
  if (first >= words.length) return null;
  const written = (at: number): string => quote.slice(words[at]!.start - start, words[at]!.end - start);
  const link = words[first - 1]!.text;
  if (houseLinks.has(link)) return 'house';
  // "votre candidature a été …", "n'a pas …"
  if (language === 'fr' && link === 'a' && !/^[àÀA]$/.test(written(first - 1))) return null;
  // "Your application to Fresco Magazine"
  const ofAName = loose || (link === 'to' && /^\p{Lu}/u.test(written(first)));
  let found: AppliedFor | null = null;
  let unknown = false;
  let place = false;
  let house = false;
  for (let at = first; at < Math.min(words.length, end); at += 1) {
    const { text, before } = words[at]!;
    // "… the Exhibitions and Events Assistant position"
    const joins = text === 'and' && at + 1 < words.length && /^\p{Lu}/u.test(written(at + 1));
    if (at > first && ((before & ends) !== 0 || (behind.has(text) && !joins))) break;
    if (joins || joinsATitle(sentence, at)) continue;
    if (at > first && links.has(text) && (found !== null || unknown)) break;
    const named = language !== 'de' && /^\p{Lu}/u.test(written(at));
    const told = toldBy(sentence, at);
    if (isKind(text)) house = true;
    if (told === 'house') return found ?? 'house';
    if (told === 'place') place = true;
    else if (told === 'job') {
      if (shared.has(text)) return found;
      if (found === null || language === 'en') found = 'job';
    } else if (told === 'matter') {
      if ((named && ofAName) || (isKind(text) && (named || loose))) continue;
      if (language === 'en' ? found === null || !ways.has(text) : found === null && !unknown)
        found = 'matter';
    } else if (told === 'unclear' && named) house = true;
    else if (told === 'unclear') unknown = true;
  }
  // Who applies as something applies for work, but for a few who are told above.
  if (found !== null) return found;
  if ((unknown || place) && !loose && !asLinks.has(link)) return 'unclear';
  return house || asLinks.has(link) ? 'house' : null;
}

/** "Podcast-Producer": the word behind the hyphen tells. */
const joinsATitle = ({ words, quote, start }: ReadSentence, at: number): boolean =>
  at + 1 < words.length &&
  isTitleWord(words[at + 1]!.text) &&
  quote.slice(words[at]!.end - start, words[at + 1]!.start - start) === '-';

/** What one word tells; null for one that tells nothing. */
function toldBy({ words, acts }: ReadSentence, at: number): AppliedFor | 'place' | null {
  const { text } = words[at]!;
  if (placeOnly.has(text)) return 'place';
  // A "surgical residency" is a job, any other is none: the longer name counts.
  const isWithinAJob = (inner: Performed): boolean =>
    acts.some(
      ({ act, from, to }) =>
        act === 'hiring' && from <= inner.from && inner.to <= to && inner.to - inner.from < to - from,
    );
  const covered = (wanted: Act): boolean =>
    acts.some((each) => each.act === wanted && each.from <= at && at < each.to && !isWithinAJob(each));
  if (covered('matter') || (covered('elsewhere') && !isTitleWord(text))) return 'matter';
  if (links.has(text) || nameless.has(text)) return null;
  const isHouse = houses.has(text);
  // A *stage* is a traineeship in French and Dutch.
  if (isHouse && text !== 'stage') return 'house';
  if (covered('hiring') || isTitleWord(text) || working.has(text)) return 'job';
  if (isHouse) return 'house';
  return isKind(text) || !/^\p{L}/u.test(text) ? null : 'unclear';
}
