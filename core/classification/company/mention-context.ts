import type { NameToken } from '../names/name-tokens.ts';
import {
  afterApplyingWords,
  afterPeopleWords,
  afterPlaceWords,
  afterSpokenWords,
  applyingWords,
  appositionWords,
  articleWords,
  asJobWords,
  choosingWords,
  chosenWords,
  clientWords,
  decidingWords,
  elsewhereWords,
  interestWords,
  jobBehindWords,
  joiningWords,
  peopleWords,
  placeWords,
  spokenWords,
  thankingWords,
} from '../names/name-words.ts';
import { isConnector } from '../names/names.ts';
import { isAside, isBreaker, isDesk, isHouseWord } from '../names/organisations.ts';
import { wordSet } from '../text/word-set.ts';

/** How an employer is spoken of: as the one applied to, talked with, or who decided; surest of all where it chose others. */
export type Anchored = 'applied' | 'spoken' | 'decided' | 'chose' | null;

const articles = wordSet(articleWords);
const afterInterest = wordSet('in am an pour en por a aux voor');
const interest = wordSet(interestWords);
const applying = wordSet(applyingWords);
const afterApplying = wordSet(afterApplyingWords);
/** A job word with `of` or `for` behind it names a job; a team or a greeting names who they are. */
const people = wordSet(peopleWords);
const afterPeople = wordSet(afterPeopleWords);
const places = wordSet(placeWords);
const afterPlaces = wordSet(afterPlaceWords);
const afterFarPlaces = wordSet('at within bei beim chez en bij');
const joining = wordSet(joiningWords);
const spoken = wordSet(spokenWords);
const afterSpoken = wordSet(afterSpokenWords);
const bare = wordSet('at bei beim chez bij');
const passedBy = wordSet('through via using on ueber');
const asJob = wordSet(asJobWords);
const elsewhere = wordSet(elsewhereWords);
const decides = wordSet(decidingWords);
const chooses = wordSet(choosingWords);
const chosen = wordSet(chosenWords);
const thanks = wordSet(thankingWords);

const nearWords = 3;
/** How far back a job word is looked for: "the position of Head of Music at". */
const maxBack = 6;

const appositions = wordSet(appositionWords);

/** "our company Tarnwick", *unsere Firma*: the name follows. */
export function isApposition(folded: string): boolean {
  return appositions.has(folded);
}

export type Context = { readonly weight: number; readonly anchored: Anchored };
/** A name that nothing points to. */
export const plain: Context = { weight: 0.3, anchored: null };
const unanchored = (weight: number): Context => ({ weight, anchored: null });
const team: Context = { weight: 3, anchored: 'decided' };
const strong: Context = { weight: 3, anchored: 'applied' };

const clients = wordSet(clientWords);

/** "Our client, Tallow Insurance,", "Unser Mandant, die Föhr Pumpen GmbH,": whom an agency speaks for. */
function isClient(tokens: readonly NameToken[], first: number): boolean {
  const at = articles.has(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
  return tokens[at]?.gap === 'comma' && clients.has(tokens[at - 1]?.folded ?? '');
}

/** 'proceso "Técnico de faros" de Minera Ombría' */
function isBehindQuoted(tokens: readonly NameToken[], small: number): boolean {
  const word = tokens[small];
  return (
    word?.gap === 'quote' &&
    /^(?:de|del|von|van|of|en)$/.test(word.folded) &&
    tokens.slice(Math.max(0, small - maxQuoted), small).some(({ head }) => head)
  );
}

/** "your application to", "interest in", "spoken to", "at": what stands before a name. */
export function leftWeight(tokens: readonly NameToken[], first: number, inSubject: boolean): Context {
  if (isBehindQuoted(tokens, first - 1) || isClient(tokens, first)) return strong;
  let at = first;
  const before = (): NameToken | undefined => {
    const here = tokens[at];
    if (here === undefined || (here.gap !== 'space' && here.gap !== 'quote')) return undefined;
    at -= 1;
    return tokens[at];
  };
  let word = before();
  while (word !== undefined && articles.has(word.folded)) {
    const earlier = at;
    const further = before();
    // French and Spanish articles are prepositions too.
    if (further === undefined || (further.capital && !isBreaker(further.folded))) {
      at = earlier;
      break;
    }
    if (afterInterest.has(word.folded) && (interest.has(further.folded) || applying.has(further.folded)))
      return strong;
    if (afterPlaces.has(word.folded) && places.has(further.folded))
      // "en poste à": where somebody is.
      return tokens[at - 1]?.folded === 'en' ? plain : strong;
    if (afterPeople.has(word.folded) && people.has(further.folded)) return team;
    word = further;
  }
  const aside: Context = inSubject ? { weight: 1.2, anchored: null } : plain;
  if (word === undefined) return aside;
  const preposition = word.folded;
  const wanted = asJob.has(preposition) && !interest.has(tokens[at - 1]?.folded ?? '');
  if (wanted || (inSubject && applying.has(preposition) && preposition !== 'applying'))
    return { weight: 0.1, anchored: null };
  // "Group Moor: passed" at the head of a line is none of ours.
  if (joining.has(preposition) || (isApposition(preposition) && !(word.capital && word.gap === 'end')))
    return strong;
  if (preposition === 'namens') return { weight: 2.5, anchored: 'spoken' };
  if (passedBy.has(preposition)) return { weight: -1, anchored: null };
  let key = before();
  for (let back = 0; key !== undefined && back < maxBack; back += 1) {
    const told = back < nearWords ? nearKey(key, preposition, back) : null;
    if (told !== null) return told;
    if (places.has(key.folded) && (back < nearWords ? afterPlaces : afterFarPlaces).has(preposition))
      // "puesto de guardia en Marisma": a place as well as a house.
      return back > 0 && preposition === 'en' && !goesOn.test(tokens[first + 1]?.text ?? '') ? team : strong;
    // "Software Engineer I-211299 with Tarnwick Motors"
    if (back === 0 && !inSubject && /^(?:mit|with)$/.test(preposition) && !/\d/.test(key.folded))
      return plain;
    key = before();
  }
  if (bare.has(preposition))
    return { weight: inSubject ? 3 : 1.8, anchored: inSubject ? 'applied' : 'decided' };
  if (inSubject && /^(?:to|with|from|by|von|en|de|van)$/.test(preposition))
    return { weight: 2.5, anchored: 'decided' };
  return preposition === 'your' || preposition === 'votre' || preposition === 'ihre'
    ? { weight: 0.5, anchored: null }
    : aside;
}

/** How many words of what was quoted are looked at. */
const maxQuoted = 5;
const goesOn = /^\p{Lu}|^del?$/u;

/** What a word close before the preposition says: "interest in", "spoken to", "Kiln Operator at". */
function nearKey({ folded: key, head }: NameToken, preposition: string, back: number): Context | null {
  if (elsewhere.has(key)) return { weight: -1, anchored: null };
  // "interesse in Afwashulp bij"
  if (interest.has(key) && (afterInterest.has(preposition) || bare.has(preposition))) return strong;
  if ((applying.has(key) && afterApplying.has(preposition)) || (key === 'office' && preposition === 'of'))
    return strong;
  if (people.has(key) && afterPeople.has(preposition)) return team;
  if (preposition === 'with' && key.startsWith('interview')) return { weight: 1.5, anchored: 'decided' };
  if (spoken.has(key) && afterSpoken.has(preposition)) return { weight: 2.5, anchored: 'spoken' };
  const named = head && (bare.has(preposition) ? back < 3 : back < 2 && preposition === 'with');
  return named ? strong : null;
}

const jobBehind = wordSet(jobBehindWords);
export const rightWords: ReadonlySet<string> = new Set([...decides, ...chooses, ...jobBehind]);
const anArticle = /^(?:the|die|der|das|le|la|el|het|de)$/i;

/** "Acme has decided", "Acme Hiring Team", "your Acme application": what stands behind a name. */
export function rightContext(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  whole: boolean,
  bare: boolean,
): Context {
  const next = tokens[last + 1];
  if (!whole) return unanchored(1.5);
  if (next === undefined || next.gap !== 'space') return unanchored(0);
  // "the Tarnwick office of Moor & Fen" names a place
  const place = next.folded === 'office' && tokens[last + 2]?.folded === 'of';
  if (place || (jobBehind.has(next.folded) && !next.capital)) return unanchored(-1);
  const chose =
    chooses.has(next.folded) ||
    // "hat Bäckerei Brandt sich für andere entschieden"
    (next.folded === 'sich' && tokens[first - 1]?.folded === 'hat') ||
    (/^(?:a|ha|has|hat|heeft)$/.test(next.folded) && chosen.has(tokens[last + 2]?.folded ?? ''));
  // "Consultora Ombría le agradece", "la Ville de Brume vous remercie"
  const thanking =
    /^(?:le|les|te|vous|je|u)$/.test(next.folded) && thanks.has(tokens[last + 2]?.folded ?? '');
  if (chose || thanking || decides.has(next.folded)) {
    // A sentence gives any first word a capital, German any noun: "Die Kommission hat".
    const article = articles.has(tokens[first - 1]?.folded ?? '') || anArticle.test(tokens[first]!.text);
    const german = /^(?:hat|haben|ist)$/.test(next.folded);
    const noun = bare
      ? german || tokens[first]!.gap === 'end' || article
      : german && !isHouseWord(tokens[first]!.folded);
    if (noun) return unanchored(0.8);
    return chose ? { weight: 2.2, anchored: 'chose' } : { weight: 2, anchored: 'decided' };
  }
  if (isDesk(next.folded) && !/^jobs?$/.test(next.folded)) return unanchored(1.5);
  return unanchored(isAside(next.folded) && !isConnector(next.folded) ? 0.5 : 0);
}
