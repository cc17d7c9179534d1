import type { NameToken } from '../names/name-tokens.ts';
import {
  appliedWords,
  becomingWords,
  determinerWords,
  dutchFrontWords,
  forJobWords,
  frontStopWords,
  meantWords,
  noFrontWords,
  noJobWords,
  ofJobWords,
  openerWords,
  otherJobWords,
  oursWords,
  ownArticleWords,
  pronounWords,
  seekingWords,
  sureBehindWords,
  titleArticles,
  titleLabelWords,
  toldJobWords,
} from '../names/name-words.ts';
import { isConnector } from '../names/names.ts';
import { isBreaker, isStep } from '../names/organisations.ts';
import { isRomanceTitle } from '../names/titles.ts';
import { wordSet } from '../text/word-set.ts';
import {
  beforeHead,
  behind,
  endBehind,
  endsDutch,
  inTitle,
  isSureHead,
  maxTitleTokens,
  toldJobs,
} from './title-end.ts';

/** A title where it stands, and how surely it is the job that was applied for. */
export type TitleRun = {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** A job word stands right behind it: what its commas hold is no place. */
  readonly closed: boolean;
};

const sureBehind = wordSet(sureBehindWords);
const determiners = wordSet(determinerWords);
const frontStops = wordSet(frontStopWords);
/** "position of …", "Stelle als …": a job word before a title. */
const jobWords = wordSet(`${toldJobWords} ${otherJobWords}`);
const ofJob = wordSet(ofJobWords);
const applying = wordSet(appliedWords);
const forJob = wordSet(forJobWords);
/** "Title: …" */
const labels = wordSet(titleLabelWords);
/** A title behind these may be the one that is meant, with nothing else to say so. */
const meant = wordSet(meantWords);
const asJob = wordSet('als as comme como');
const articles = wordSet(titleArticles);

/** Every place in a text where a job's title may stand. */
export function titleRuns(
  tokens: readonly NameToken[],
  inSubject: boolean,
  text: string,
): readonly TitleRun[] {
  const runs: TitleRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (behind.has(token.folded) && token.gap !== 'end' && (!token.capital || sureBehind.has(token.folded))) {
      const from = startBefore(tokens, at);
      if (from < at)
        runs.push({ from, to: at - 1, weight: sureBehind.has(token.folded) ? 4 : 2.5, closed: true });
    }
    const closing = quotedEnd(tokens, at, text);
    if (closing >= 0) {
      const pointed = leftWeight(tokens, at, inSubject);
      // Behind a job word they are its name and nothing else.
      const weight =
        pointed >= 3
          ? pointed + 1
          : pointed > 0
            ? pointed
            : tokens.slice(at, closing + 1).some(isSureHead)
              ? 1.2
              : 0;
      if (weight > 0) runs.push({ from: at, to: closing, weight, closed: false });
      continue;
    }
    // "de functie van sluiswachter is"
    if (!token.head && toldDutch(tokens, at)) runs.push({ from: at, to: at, weight: 3, closed: false });
    const told = isTold(tokens, at);
    if (!told && !mayBegin(tokens, at)) continue;
    const weight = leftWeight(tokens, at, inSubject);
    if (weight > 0) {
      const to = endBehind(tokens, at, told);
      if (to >= at) runs.push({ from: at, to, weight, closed: false });
    } else if (begins(tokens, at, inSubject)) {
      const to = endBehind(tokens, at);
      const plain = isColleague(tokens, at, to) ? -0.5 : inSubject ? 1.5 : 0.8;
      if (to >= at) runs.push({ from: at, to, weight: plain, closed: false });
    }
  }
  return runs;
}

/** What is longer is no title, or one that begins with it. */
const maxQuoted = 9;

/** Most words have a blank before them, and only the others are looked at closely. */
const mayOpen = (text: string, start: number): boolean => text[start - 1] !== ' ' || text[start - 2] === '«';

/** The last word of what stands in quotation marks from here, or -1: a title ends with them and not before. */
function quotedEnd(tokens: readonly NameToken[], first: number, text: string): number {
  const { start } = tokens[first]!;
  if (!mayOpen(text, start)) return -1;
  const opens = /(?:^|[^\p{L}])(?:(["“„»]|« ?)|['‘])$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (opens === null) return -1;
  const closes = opens[1] === undefined ? /^['’]/ : /^[^.\n]{0,9}["”“»«]/;
  for (let to = first; to - first < maxQuoted; to += 1) {
    const { end } = tokens[to]!;
    const next = tokens[to + 1];
    if (closes.test(text.slice(end, Math.min(end + 10, next?.start ?? end + 10)))) return to;
    if (next === undefined || next.gap === 'end') return -1;
  }
  return -1;
}

const noJobs = wordSet(noJobWords);
const ofTold = wordSet('de d');

/** "poste de surveillant", "plazas de guarda forestal": a title that nobody has to know. */
function isTold(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]!;
  return (
    !token.capital &&
    token.gap === 'space' &&
    ofTold.has(tokens[at - 1]?.folded ?? '') &&
    toldJobs.has(jobWordOf(tokens[at - 2])) &&
    // "en fonction de nos besoins"
    tokens[at - 3]?.folded !== 'en' &&
    !noJobs.has(token.folded)
  );
}

/** "L'offre d'acheteur" */
const jobWordOf = (token: NameToken | undefined): string => token?.folded.replace(/^l'/, '') ?? '';

const dutchJobs = wordSet('functie positie rol vacature');

const toldDutch = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]!.gap === 'space' &&
  dutchJobs.has(tokens[at - 2]?.folded ?? '') &&
  /^(?:als|van|voor)$/.test(tokens[at - 1]!.folded) &&
  endsDutch(tokens[at]!, tokens[at + 1]);

const openers = wordSet(openerWords);

/** Most words are none of a title, and nothing before them has to be looked at. */
function mayBegin(tokens: readonly NameToken[], at: number): boolean {
  const { capital, head, folded } = tokens[at]!;
  if (isNumber.test(folded)) return false;
  if (capital) return head || !(isStep(folded) || pronouns.has(folded));
  const next = tokens[at + 1];
  if (articles.has(folded) || inTitle.has(folded) || folded === 'comme' || noFront.has(folded)) return false;
  // "als wissenschaftliche Mitarbeiterin"
  if (head || (next !== undefined && next.gap === 'space' && next.head)) return true;
  // "functie van customer success manager"
  return dutchFront.has(tokens[at - 1]?.folded ?? '') && beforeHead(tokens, at, true) > 0;
}

/** `88213`, `2026-114` */
const isNumber = /^\d[\d/.-]*$/;

const noFront = wordSet(noFrontWords);
const pronouns = wordSet(pronounWords);
const dutchFront = wordSet(dutchFrontWords);
const ours = wordSet(oursWords);
const acting = wordSet('hat haben heeft hebben');

/** "mit unserem Vertriebsleiter", "Der CEO hat": somebody who works there already. */
function isColleague(tokens: readonly NameToken[], from: number, to: number): boolean {
  return (
    ours.has(tokens[from - 1]?.folded ?? '') ||
    // "I'd like to show our editor"
    (!tokens[from]!.capital && /^(?:my|our)$/.test(tokens[from - 1]?.folded ?? '')) ||
    // "Our accountant was in"
    (ownArticles.has(tokens[from]!.folded) && from < to) ||
    acting.has(tokens[to + 1]?.folded ?? '') ||
    // "rappelé par un conseiller"
    tokens[from - 2]?.folded === 'par' ||
    tokens[from - 2]?.folded === 'monsieur'
  );
}

/** A capital after something that is none of a name, or the head of a title in small letters. */
function begins(tokens: readonly NameToken[], at: number, inSubject: boolean): boolean {
  const token = tokens[at]!;
  const earlier = tokens[at - 1];
  if (!token.capital)
    return (
      (isRomanceTitle(token.folded) &&
        token.folded !== 'aide' &&
        inTitle.has(tokens[at + 1]?.folded ?? '')) ||
      (inSubject && !noJobs.has(token.folded) && isWholePart(tokens, at))
    );
  if (openers.has(token.folded) && !tokens[at + 1]?.capital) return false;
  if (earlier === undefined || token.gap !== 'space' || isNumber.test(earlier.folded)) return true;
  if (isConnector(earlier.folded) && earlier.gap === 'space' && (tokens[at - 2]?.capital ?? false))
    return inSubject;
  return !earlier.capital || isStep(earlier.folded);
}

const maxPart = 4;

/** A subject, or what stands between its dashes, that is nothing but a title: "sous chef", "Your application – optical engineer". */
function isWholePart(tokens: readonly NameToken[], first: number): boolean {
  const { gap } = tokens[first]!;
  if (first > 0 && gap !== 'dash' && gap !== 'colon' && gap !== 'close' && gap !== 'bar') return false;
  let headed = false;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (at > first && (token.gap !== 'space' || behind.has(token.folded))) break;
    if (at - first === maxPart || isBreaker(token.folded)) return false;
    headed ||= token.head;
  }
  return headed;
}

/** Back from "position" to the article or the preposition in front of the title. */
function startBefore(tokens: readonly NameToken[], noun: number): number {
  let from = noun;
  let capitals = 0;
  let lower = 0;
  let gap = tokens[noun]!.gap;
  while (noun - from < maxTitleTokens) {
    if (gap === 'end' || gap === 'bar' || gap === 'quote') break;
    const earlier = tokens[from - 1];
    if (earlier === undefined || isFront(earlier)) break;
    if (earlier.capital) capitals += 1;
    else if (isConnector(earlier.folded) || earlier.folded === 'in' || earlier.folded === 'on') {
      const further = tokens[from - 2];
      // "the AI, Digital, and Audit position"
      const listed = earlier.gap === 'comma' && /^(?:and|und|or|oder)$/.test(earlier.folded);
      if (further === undefined || !further.capital || (earlier.gap !== 'space' && !listed)) break;
    } else {
      lower += 1;
      if (lower > 3 || capitals > 1) {
        lower = 9;
        break;
      }
    }
    from -= 1;
    gap = earlier.gap;
  }
  if (from === noun || lower > 3) return noun;
  const article = tokens[from - 1];
  const first = tokens[from]!;
  // Small letters make a title only between an article and a job word: "the sous chef job".
  if (!first.capital) {
    if (article === undefined || !isFront(article)) return noun;
    return tokens.slice(from, noun).some(isSureHead) ? from : noun;
  }
  return from;
}

/** What stands before a title and is no part of it; written with a capital it may be one: "Train To Hire". */
function isFront({ folded, capital }: NameToken): boolean {
  return !capital && (determiners.has(folded) || frontStops.has(folded));
}

const becoming = wordSet('be become becoming');
/** "quisieron ser nuestra community manager", "nous avons choisi notre apprentie pâtissière" */
const ownArticles = wordSet(ownArticleWords);
const seeking = wordSet(seekingWords);
const choosing = wordSet(becomingWords);

function leftWeight(tokens: readonly NameToken[], at: number, inSubject: boolean): number {
  let place = at;
  const token = tokens[place]!;
  if (token.gap !== 'space' && token.gap !== 'quote' && token.gap !== 'colon' && token.gap !== 'dash')
    return 0;
  // "Oferta 88213 Operario", "Offre : 2026-114 - Conseiller"
  while (place > 1 && isNumber.test(tokens[place - 1]!.folded)) place -= 1;
  let word = tokens[place - 1];
  if (word === undefined) return 0;
  // "Sollicitatie: hovenier", "Auswahltag Fahrdienstleiter"
  const step = (isSureHead(token) || inSubject) && isStep(word.folded) ? 2.4 : 0;
  if (jobWords.has(word.folded))
    return token.gap === 'space'
      ? token.capital || isSureHead(token) || beforeHead(tokens, at, true) > at
        ? 3
        : step
      : token.gap === 'dash'
        ? 1
        : 4;
  if (step > 0 && token.gap !== 'quote') return step;
  if (token.gap === 'colon') return labels.has(word.folded) ? 4 : 0;
  if (token.gap === 'dash') return 0;
  if (ownArticles.has(word.folded) && choosing.has(tokens[place - 2]?.folded ?? '')) return 2.5;
  place -= 1;
  for (
    let skipped = 0;
    skipped < 3 && (articles.has(word.folded) || noFront.has(word.folded)) && tokens[place]!.gap === 'space';
    skipped += 1
  ) {
    const key = tokens[place - 1];
    if (key === undefined) return 0;
    if (ofJob.has(word.folded) && jobWords.has(jobWordOf(key))) return 4;
    if (word.folded === 'de' && applying.has(key.folded)) return 3;
    if (becoming.has(word.folded)) return 2.5;
    // "Buscábamos un soldador"
    if (seeking.has(key.folded) || (key.folded === 'hire' && tokens[place - 2]?.folded === 'to')) return 1;
    place -= 1;
    word = key;
  }
  if (tokens[place]!.gap !== 'space' && tokens[place]!.gap !== 'quote')
    return asJob.has(word.folded) ? 2 : meant.has(word.folded) ? 1 : 0;
  const key = tokens[place - 1];
  if (key !== undefined && ofJob.has(word.folded) && jobWords.has(jobWordOf(key))) return 4;
  // "we encourage you to monitor our site"
  const told = word.folded === 'to' && key?.folded === 'you';
  if (key !== undefined && !told && forJob.has(word.folded) && applying.has(key.folded)) return 3;
  if (asJob.has(word.folded)) return 2;
  // "the Tarnwick office of Baker & Moor"
  return meant.has(word.folded) && key?.folded !== 'office' ? 1 : 0;
}
