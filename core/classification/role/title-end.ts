import { type Gap, isWrittenWith, type NameToken } from '../names/name-tokens.ts';
import {
  behindTitleWords,
  bothTongueWords,
  clausalPattern,
  clauseStartWords,
  clauseWordList,
  dutchAdverbs,
  dutchEndWords,
  formalWords,
  germanOnly,
  houseArticleWords,
  inTitleWords,
  learningPattern,
  levelWords,
  objectWords,
  pairPattern,
  participlePattern,
  romanceStops,
  toldJobWords,
  unsureHeadWords,
} from '../names/name-words.ts';
import { isBreaker, isKind } from '../names/organisations.ts';
import { isArea } from '../names/role-title.ts';
import { isRomanceTitle } from '../names/titles.ts';
import { wordSet } from '../text/word-set.ts';

const learning = new RegExp(learningPattern);

/** "the … position": a job word behind a title. */
export const behind = wordSet(behindTitleWords);
/** Small words inside titles. */
export const inTitle = wordSet(inTitleWords);
const stops = wordSet(romanceStops);
const afterRomance = (word: string) => stops.has(word) || isBreaker(word);
export const maxTitleTokens = 12;
/** Words in small letters that say something. */
const maxLowerWords = 4;
/** A title with so many capitals is written in them to its end. */
const maxCapitals = 3;

/** Heads that English has too go on in small words only behind `de`. */
const bothTongues = wordSet(bothTongueWords);

/** "poste de", "plaza de": a title follows. */
export const toldJobs = wordSet(toldJobWords);
const ofTitle = wordSet('de des d du del en');

/** On from a title's first word to its last. */
export function endBehind(tokens: readonly NameToken[], first: number, told = false): number {
  const opening = tokens[first]!;
  let romance =
    told ||
    (isRomanceTitle(opening.folded) &&
      (!bothTongues.has(opening.folded) ||
        ofTitle.has(tokens[first + 1]?.folded ?? '') ||
        (/^de?$/.test(tokens[first - 1]?.folded ?? '') &&
          (toldJobs.has(tokens[first - 2]?.folded ?? '') ||
            /^(?:candidatur|(?:l')?offre$|qualite$)/.test(tokens[first - 2]?.folded ?? '')))));
  const head = opening.capital ? first : beforeHead(tokens, first, true);
  if (head < 0 && !romance && !opening.head) {
    // "als wissenschaftliche Mitarbeiterin", "en tant que second de cuisine"
    const next = tokens[first + 1];
    if (next === undefined || next.gap !== 'space' || !next.head) return first - 1;
  }
  let last = Math.max(first, head);
  let lower = opening.capital ? 0 : 1;
  let capitals = opening.capital ? 1 : 0;
  while (last - first < maxTitleTokens) {
    const next = tokens[last + 1];
    if (next === undefined || next.gap === 'end' || next.gap === 'quote' || next.gap === 'bar') break;
    if (behind.has(next.folded) && next.gap === 'space' && !next.capital) break;
    if (next.gap === 'close' && isKind(next.folded)) break;
    if (next.gap === 'comma') {
      const to = commaPart(tokens, last + 1);
      if (to < 0) break;
      last = to;
    } else if (next.capital && formal.has(next.folded)) break;
    else if (next.capital) last += 1;
    else if (
      next.gap !== 'space' &&
      next.gap !== 'slash' &&
      next.gap !== 'open' &&
      next.gap !== 'close' &&
      next.gap !== 'dash'
    )
      break;
    else if (isLevel(next, tokens[last + 2])) last += 2;
    else if (next.gap === 'open' || (next.head && !(next.folded === 'staff' && tokens[last]!.head)))
      last += 1;
    else {
      const goesOn =
        romance &&
        lower < maxLowerWords &&
        capitals < maxCapitals &&
        // "Technicien CVC confirmé", but not "Responsable QHSE plafonne à"
        (last === first || !tokens[last]!.capital || !objects.has(tokens[last + 2]?.folded ?? ''));
      const to = smallWords(tokens, last + 1, goesOn);
      if (to < 0) break;
      for (; last < to; last += 1) if (!inTitle.has(tokens[last + 1]!.folded)) lower += 1;
    }
    if (tokens[last]!.capital && last > first) capitals += 1;
    // "Convocatoria educadora social": the title begins behind another word.
    romance ||=
      !tokens[last]!.capital &&
      isRomanceTitle(tokens[last]!.folded) &&
      !bothTongues.has(tokens[last]!.folded);
  }
  return last;
}

const objects = wordSet(objectWords);
const levels = wordSet(levelWords);

const isLevel = (word: NameToken, number: NameToken | undefined): boolean =>
  levels.has(word.folded) && word.gap === 'space' && number?.gap === 'space' && /^\d{1,2}$/.test(number.text);

/** Small words go on where a capital follows, and words in small letters up to a title's head; French and Spanish titles go on by themselves. */
function smallWords(tokens: readonly NameToken[], at: number, romance: boolean): number {
  const word = tokens[at]!;
  const head = beforeHead(tokens, at);
  if (head > 0) return head;
  if (word.apart && (tokens[at + 1]?.capital || houseArticles.has(tokens[at + 1]?.folded ?? ''))) return -1;
  // "aide à domicile"
  if (word.folded === 'a' && /^(?:aide|ayuda)$/.test(tokens[at - 1]!.folded)) return at;
  // "Softwareentwickler mit Schwerpunkt Server"
  if (word.folded === 'mit' && tokens[at + 1]?.folded === 'schwerpunkt') return at + 1;
  let to = at;
  while (
    to - at < 3 &&
    tokens[to] !== undefined &&
    tokens[to]!.gap === 'space' &&
    inTitle.has(tokens[to]!.folded)
  )
    to += 1;
  const next = tokens[to];
  const follows = to > at && next !== undefined && next.gap === 'space';
  if (follows && next.capital && mayJoin(tokens, at, to)) return to;
  if (!romance && germanRest(tokens, at)) return at + 1;
  // In German what stands in small letters behind a title is no noun: "Produktionsplaner offeriert".
  if (!romance) return isWrittenWith(germanWords, tokens) ? -1 : dutchRest(tokens, at);
  // "agent d'accueil et d'état civil"
  if (
    follows &&
    to > at + 1 &&
    /^(?:et|y|e)$/.test(word.folded) &&
    /^(?:de|des|d|du)$/.test(tokens[at + 1]!.folded)
  )
    return to;
  // "encargada de turno"
  if (
    follows &&
    (!afterRomance(next.folded) || /^(?:encargad.|oficial|mariner.)$/.test(tokens[at - 1]!.folded))
  )
    return /^(?:de|des|d|du|en)$/.test(word.folded) || (to === at + 1 && pairs(word, next)) ? to : -1;
  return to === at &&
    word.gap === 'space' &&
    !afterRomance(word.folded) &&
    !conjugated.test(word.text) &&
    /^(?![cjmst]['’]).*\p{Ll}{3}/u.test(word.text)
    ? at
    : -1;
}

/** "enfermero de quirófano en el Hospital": where it is. */
const houseArticles = wordSet(houseArticleWords);

/** Verbs that speak of us or of others: "auxiliar veterinaria vamos a". */
const conjugated = /(?:[aeiá]mos|aient|[ae]ron|ó)$/;

const paired = new RegExp(pairPattern);
/** `directeur administratif et financier` */
const pairs = (word: NameToken, next: NameToken) =>
  /^(?:et|y|e)$/.test(word.folded) && paired.test(next.folded);

/** `Ruby on Rails` but not "Director on Medea", `Lecturer in History` but not "Teacher in the North", `Ausbildung zum Kaufmann`. */
function mayJoin(tokens: readonly NameToken[], at: number, to: number): boolean {
  const small = tokens[at]!.folded;
  const before = tokens[at - 1]!;
  // "responsable des achats le 2 mai"
  if (/^(?:la|le|les)$/.test(small) || formal.has(tokens[to]!.folded)) return false;
  // "als Lehrling und der Platz"
  if (small === 'und' || small === 'and') return to === at + 1;
  if (small === 'on') return to === at + 1 && !before.head;
  // "Praktikum in der Redaktion"
  if (small === 'in') return to === at + 1 || /^(?:praktikum|volontariat|ausbildung)$/.test(before.folded);
  if (small === 'zum' || small === 'zur') return learning.test(before.folded);
  return small !== 'for' || to === at + 1;
}

/** "als Bauleiter und Ihr Interesse": whoever is written to gets a capital and is no part of a title. */
const formal = wordSet(formalWords);

/** In small letters these are mostly something else. */
const unsureHeads = wordSet(unsureHeadWords);

export function isSureHead({ folded, capital, head }: NameToken): boolean {
  return head && (capital || !unsureHeads.has(folded));
}

const clauseWords = wordSet(clauseWordList);

/** `Social media marketeer`, `Software Engineer intern`: up to two words in small letters before a head. */
export function beforeHead(tokens: readonly NameToken[], at: number, any = false): number {
  for (let to = at; to - at < 3; to += 1) {
    const word = tokens[to];
    if (word === undefined || word.capital || word.gap !== 'space' || clauseWords.has(word.folded)) return -1;
    if (
      isSureHead(word) ||
      (any && word.head) ||
      (to === at && word.folded === 'intern' && tokens[at - 1]!.head)
    )
      return to;
  }
  return -1;
}

/** How verbs and other nouns end: "Serviceberater bearbeitet". */
const clausal = new RegExp(clausalPattern, 'u');
const dutchAdjective = /^\p{Ll}{4,}(?:nd|[^dtn])e$/u;

/** Where a Dutch title of several words ends: at the end of its clause, or before a word that goes on with it. */
const endsClause = (after: NameToken | undefined, word: NameToken): boolean =>
  !adverbs.has(word.folded) &&
  !clausal.test(word.text) &&
  (after === undefined || endsRest.has(after.gap) || goesOn(after));

/** "de functie van schadebehandelaar is": a Dutch word behind which its clause ends or goes on. */
export const endsDutch = (word: NameToken, after: NameToken | undefined): boolean =>
  /^\p{Ll}{6,}$/u.test(word.text) &&
  !adverbs.has(word.folded) &&
  (after === undefined || after.gap !== 'space' || goesOn(after));

const goesOn = ({ folded }: NameToken): boolean => dutchEnd.has(folded) || clauseStarts.has(folded);

const adverbs = wordSet(dutchAdverbs);
const endsRest: ReadonlySet<Gap> = new Set<Gap>(['end', 'open', 'close', 'dash', 'bar']);
const clauseStarts = wordSet(clauseStartWords);
const dutchEnd = wordSet(dutchEndWords);

/** No German adverb: *gesetzlich*. */
const noun = /^\p{Ll}{5,}(?<!ig|ich|nichts)$/u;
const participle = new RegExp(participlePattern, 'u');

/** `Projectleider natuurherstel`: one word in small letters behind a Dutch title. */
function dutchRest(tokens: readonly NameToken[], at: number): number {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  if (word.gap !== 'space' || !/^\p{Ll}[\p{L}-]{3,}$/u.test(word.text) || !tokens[at - 1]!.head) return -1;
  if (adverbs.has(word.folded)) return -1;
  // A full stop, or in a subject what else it says: "werkstudent finance (JR-1048)".
  if (next === undefined || endsRest.has(next.gap))
    return clausal.test(word.text) && !word.text.endsWith('ingen') ? -1 : at;
  if (next.gap !== 'space') return -1;
  // "verpleegkundige spoedeisende hulp"
  if (dutchAdjective.test(word.text) && /^\p{Ll}{4,}$/u.test(next.text) && endsClause(tokens[at + 2], next))
    return at + 1;
  if (dutchEnd.has(next.folded)) return at;
  // "promovendus hydrologie afgerond."
  return !clausal.test(word.text) &&
    (clauseStarts.has(next.folded) ||
      (noun.test(word.text) && participle.test(next.text) && endsRest.has(tokens[at + 2]?.gap ?? 'end')))
    ? at
    : -1;
}

const germanWords = wordSet(germanOnly);

const germanAdjective = /^\p{Ll}+(?:isch|lich|[tnr]al|ell|iv)e[rn]?$/u;

/** `Werkstudent technische Dokumentation`: an adjective behind a German title and its noun. */
const germanRest = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at - 1]!.head &&
  germanAdjective.test(tokens[at]!.text) &&
  tokens[at + 1]?.gap === 'space' &&
  tokens[at + 1]!.capital;

/** `Software Engineer, Backend role` goes on behind its comma; a place or a new clause doesn't. */
function commaPart(tokens: readonly NameToken[], first: number): number {
  if (!tokens[first]!.capital) return -1;
  let last = first;
  while (last - first < 4) {
    const next = tokens[last + 1];
    if (next === undefined || next.gap !== 'space') break;
    if (next.capital) last += 1;
    else {
      const to = smallWords(tokens, last + 1, false);
      if (to < 0) break;
      last = to;
    }
  }
  const next = tokens[last + 1];
  if (next !== undefined && next.gap === 'space' && behind.has(next.folded)) return last;
  // "Policy Adviser, Ministry of Transport"
  if (isKind(tokens[first]!.folded)) return -1;
  const part = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return isArea(part) ? last : -1;
}
