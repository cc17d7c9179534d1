import { isVendorName } from '../names/ats.ts';
import { isEmployerName, isGeneric, smallKind, stripDesk } from '../names/name-strip.ts';
import type { NameToken } from '../names/name-tokens.ts';
import { holderWords, noActionPattern, officeWordPattern } from '../names/name-words.ts';
import { isConnector, isLegalForm } from '../names/names.ts';
import { isAside, isBreaker, isDesk, namesKind } from '../names/organisations.ts';
import { wordSet } from '../text/word-set.ts';
import {
  type Anchored,
  isApposition,
  leftWeight,
  plain,
  rightContext,
  rightWords,
} from './mention-context.ts';

const offices = new RegExp(officeWordPattern);

/** A name where it stands in subject or text, and how surely an employer is meant there. */
export type Mention = {
  readonly name: string;
  readonly weight: number;
  readonly quote: string;
  /** Its ends are certain: nothing had to be cut off. */
  readonly whole: boolean;
  /** Spoken of as the one who was applied to, talked with, or who decided. */
  readonly anchored: Anchored;
};

/** The weight of a run that a job word follows: "the Digital Forensics position". */
export const notAnEmployer = -5;

/** German *Man* at the head of a sentence, and not Man Group. */
const isPronoun = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]!.text === 'Man' && tokens[at + 1]?.capital !== true;

/** Every run of capitals in a text that may be an employer, with what the words around it say. */
export function mentionsIn(
  tokens: readonly NameToken[],
  text: string,
  inSubject: boolean,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let titleEnd = -9;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!token.capital || isBreaker(token.folded) || isPronoun(tokens, at) || isHandle(text, token.start))
      continue;
    const last = endOfRun(tokens, at);
    const mention = mentionOf(tokens, startOfRun(tokens, at, last), last, text, inSubject);
    if (mention !== null && titleEnd >= at - 3 && isOffice(tokens, at, last)) {
      mentions.push({ ...mention, weight: mention.weight + 2, anchored: 'applied' });
      at = last;
      continue;
    }
    // "Staff Nurse, Acute Medical Unit", "Lecturer in Applied Linguistics"
    if (
      mention !== null &&
      !(
        titleEnd >= at - 2 &&
        (token.gap === 'comma' || /^(?:in|im|of|fuer)$/.test(tokens[at - 1]?.folded ?? ''))
      )
    )
      mentions.push(mention);
    if (isTitle(tokens, at, last)) titleEnd = last;
    at = last;
  }
  return mentions;
}

/** "Policy Adviser, Ministry of Transport": the office whose post it is. */
function isOffice(tokens: readonly NameToken[], first: number, last: number): boolean {
  const { folded, gap } = tokens[first]!;
  return (
    last > first &&
    (gap === 'comma' || gap === 'dash' || gap === 'close') &&
    (offices.test(folded) || (folded === 'department' && tokens[first + 1]!.folded === 'for'))
  );
}

/** `@acme`, `#4711` */
function isHandle(text: string, start: number): boolean {
  return text[start - 1] === '@' || text[start - 1] === '#';
}

function isTitle(tokens: readonly NameToken[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (tokens[at]!.head) return true;
  return false;
}

const maxRunTokens = 9;

/** A run goes on in capitals, in small words before a capital, and in a legal form behind a comma. */
function endOfRun(tokens: readonly NameToken[], first: number): number {
  let last = first;
  while (last - first < maxRunTokens) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    // "Tarnwick Ltd. Registered in England"
    if (last > first && isLegalForm(tokens[last]!.text) && next.capital && !isLegalForm(next.text)) break;
    if (next.gap === 'comma' && isLegalForm(next.text)) last += 1;
    else if (next.gap !== 'space') break;
    // "AI in Medicine Group"
    else if (next.folded === 'in' && tokens[last + 3]?.folded === 'group') last += 3;
    else if (next.capital && (!isBreaker(next.folded) || isInnerArticle(tokens, last + 1))) last += 1;
    else {
      const beyond = beyondConnectors(tokens, last + 1);
      if (beyond < 0) break;
      last = beyond;
    }
  }
  return last;
}

/** "Eetcafé De Gouden Leeuw" */
function isInnerArticle(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:de|het|den)$/.test(tokens[at]!.folded) &&
    next?.gap === 'space' &&
    next.capital &&
    !isBreaker(next.folded)
  );
}

const holders = wordSet(holderWords);

/** "Vorstand der Brennecke SE", "the Bursar of St Mary's": one word and a small one in front of the name itself. */
function startOfRun(tokens: readonly NameToken[], first: number, last: number): number {
  if (/^(?:herrn?|frau|mr|mrs|ms|dr|mme|prof)$/.test(tokens[first]!.folded)) {
    for (let at = last - 1; at > first; at -= 1) if (!tokens[at]!.capital) return at + 1;
    return first;
  }
  // "au collège Louise-Brune"
  if (tokens[first]!.gap === 'space' && smallKind.test(tokens[first - 1]?.text ?? '')) return first - 1;
  const small = tokens[first + 1];
  // "our Company Tarnwick", but "Company X": a house that is not to be named.
  if (
    last > first &&
    isApposition(tokens[first]!.folded) &&
    !(last === first + 1 && small!.text.length === 1)
  )
    return first + 1;
  if (last - first < 2 || small === undefined || small.capital) return first;
  const word = tokens[first]!.folded;
  // A title goes on in its field: "Planerin im Bereich Deichbau".
  const german = /^(?:der|des|von|vom|im)$/.test(small.folded) && !namesKind([word]) && !tokens[first]!.head;
  return german || (small.folded === 'of' && holders.has(word)) ? first + 2 : first;
}

function beyondConnectors(tokens: readonly NameToken[], from: number): number {
  let at = from;
  // "Office wallon des Archives"
  if (
    namesKind([tokens[from - 1]!.folded]) &&
    /^\p{Ll}{4}/u.test(tokens[from]?.text ?? '') &&
    /^(?:de|des|du|del|d)$/.test(tokens[from + 1]?.folded ?? '')
  )
    at += 1;
  const joint = /^(?:and|und|et|y|en|&)$/.test(tokens[from]?.folded ?? '');
  while (
    at - from < (joint ? 1 : 4) &&
    tokens[at] !== undefined &&
    tokens[at]!.gap === 'space' &&
    !tokens[at]!.apart &&
    isConnector(tokens[at]!.folded)
  )
    at += 1;
  const next = tokens[at];
  return at > from && next !== undefined && next.gap === 'space' && next.capital && !isBreaker(next.folded)
    ? at
    : -1;
}

function mentionOf(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  text: string,
  inSubject: boolean,
): Mention | null {
  const left = leftWeight(tokens, first, inSubject);
  const { anchored } = left;
  const raw = textOf(tokens, first, last, text);
  if (first === last && left === plain && isLoneWord(tokens, first))
    return { name: raw, weight: plain.weight, quote: raw, whole: true, anchored };
  // A vendor is the employer only where somebody applied to it.
  if (left.weight >= 3 && isVendorName(raw))
    return { name: raw, weight: left.weight, quote: raw, whole: true, anchored };
  const stripped = stripDesk(raw);
  if (stripped === null || !isEmployerName(stripped.name, anchored === 'applied')) return null;
  const { name, whole } = stripped;
  if (left.weight < 1.5 && initials.test(name)) return null;
  const bare = first === last && !innerMark.test(raw);
  // German writes every noun with a capital.
  const noun =
    bare && anchored !== null && left.weight === 3 && germanSmall.test(tokens[first - 1]?.folded ?? '');
  const right = rightContext(tokens, first, last, whole, bare);
  if (bare && isAction(tokens, first)) return null;
  // "Tarnwick's internship" is the employer's.
  const isJob = (right.weight < 0 && !/['’]s$/u.test(raw)) || (whole && isJobAt(tokens, first, last));
  if (isJob || left.weight < 0)
    return { name, weight: isJob ? notAnEmployer : -1, quote: name, whole, anchored: null };
  const weight = noun ? 1.2 : left.weight;
  return {
    name,
    weight:
      Math.max(weight, right.weight, inSubject && isSegment(tokens, first, last) ? 2 : 0) +
      Math.min(weight, right.weight, 1) +
      shapeWeight(tokens, first, last),
    quote: name,
    whole,
    anchored:
      right.anchored === 'chose' && !bare
        ? 'chose'
        : anchored !== null && weight >= 1.5
          ? anchored
          : right.anchored !== null && (!bare || inSubject)
            ? 'decided'
            : null,
  };
}

/** "R. Stieglitz" */
const initials = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u;

const atHouse = /^(?:at|beim?|bij|chez)$/;

/** "interest in Afwashulp bij Eetcafé Noord": what one is at a house is a job. */
function isJobAt(tokens: readonly NameToken[], first: number, last: number): boolean {
  const isAt = (at: number) => atHouse.test(tokens[at]?.folded ?? '');
  const house = tokens[last + 2];
  return (
    isAt(last + 1) &&
    tokens[last + 1]!.gap === 'space' &&
    house?.gap === 'space' &&
    house.capital &&
    !isAt(first - 1) &&
    !isAt(first - 2) &&
    !namesKind(tokens.slice(first, last + 1).map(({ folded }) => folded))
  );
}

/** "Interesse an der Stellvertretung": what is done. */
const isAction = (tokens: readonly NameToken[], at: number): boolean =>
  /^(?:an|in)$/.test(tokens[at - 2]?.folded ?? '') &&
  /^(?:de[rm]|die)$/.test(tokens[at - 1]?.folded ?? '') &&
  /\p{Ll}(?:ung|keit|schaft)$/u.test(tokens[at]!.text) &&
  !noAction.test(tokens[at]!.text);

const noAction = new RegExp(noActionPattern, 'i');
const innerMark = /\p{L}[\p{Lu}\d.]/u;
const germanSmall = /^(?:an|im|von|vom|mit)$/;

function textOf(tokens: readonly NameToken[], first: number, last: number, text: string): string {
  if (first === last) return tokens[first]!.text;
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}

/** One word that nothing points to; it can only add to a name known from elsewhere. */
function isLoneWord(tokens: readonly NameToken[], at: number): boolean {
  const { folded, text, head } = tokens[at]!;
  const next = tokens[at + 1];
  if (next !== undefined && next.gap === 'space' && rightWords.has(next.folded)) return false;
  return (
    /^[A-Za-z]{2,}$/.test(text) &&
    !head &&
    !isDesk(folded) &&
    !isAside(folded) &&
    !namesKind([folded]) &&
    !isGeneric(folded)
  );
}

/** The whole of a subject's part: "Milk Pop — an update". */
function isSegment(tokens: readonly NameToken[], first: number, last: number): boolean {
  const edges = /^(?:end|bar|dash|colon)$/;
  return last > first && edges.test(tokens[first]!.gap) && edges.test(tokens[last + 1]?.gap ?? 'end');
}

/** A legal form, or a word like `Hospital`, makes a run an organisation. */
function shapeWeight(tokens: readonly NameToken[], first: number, last: number): number {
  let legal = false;
  let kind = false;
  for (let at = first; at <= last; at += 1) {
    legal ||= at > first && isLegalForm(tokens[at]!.text);
    kind ||= namesKind([tokens[at]!.folded]);
  }
  return (legal ? 1.5 : 0) + (kind ? 0.8 : 0);
}
