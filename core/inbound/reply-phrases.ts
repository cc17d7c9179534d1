import type { OutcomeAct, PhraseAct } from './phrases/table.ts';
import { type Found, grammar, wordsIn } from './reply-grammar.ts';

/** The words of a clause as phrases are made of them. */
export const phraseWords = (clause: string): readonly string[] =>
  wordsIn(clause.replace(/\bthank you\b/gi, 'thanks').replace(/\b(\d{1,4})(?=[a-z])/gi, '$1 '));

export type Spoken = Exclude<PhraseAct, OutcomeAct>;

/** What a clause says as a whole, manners within and around it aside; null when it says anything more. */
export const actOf = (words: readonly string[]): Spoken | null =>
  mostOf(actsOf(words).filter((act) => act !== 'fell-through' && act !== 'landed'));

/** The same, where what became of good news is in question. */
export const outcomeOf = (words: readonly string[]): PhraseAct | null => mostOf(actsOf(words));

/** "Hallo weiter" greets nobody called Weiter. */
const mostOf = <Act>(acts: readonly Act[]): Act | null =>
  acts.find((act) => act !== 'manners') ?? acts[0] ?? null;

const actsOf = (words: readonly string[]): readonly PhraseAct[] => {
  const { asides, find } = grammar();
  const aside = words.map((word) => asides.has(word));
  const areAsides = (from: number, to: number): boolean => aside.slice(from, to).every((each) => each);
  if (areAsides(0, words.length)) return ['manners'];
  const isWhole = (found: Found, all: readonly Found[]): boolean =>
    framing(all, found.before, 0).some(
      (each) => areAsides(0, each.from) && each.to <= found.from && areAsides(each.to, found.from),
    ) &&
    framing(all, found.behind, words.length).some(
      (each) => each.from >= found.to && areAsides(found.to, each.from) && areAsides(each.to, words.length),
    );
  return find(words.map(asKnown)).flatMap((all) =>
    all.flatMap((found) => (found.act !== null && isWhole(found, all) ? [found.act] : [])),
  );
};

/** Nothing at the edge of the clause, or a part that may stand there. */
const framing = (
  all: readonly Found[],
  frame: Found['frame'],
  edge: number,
): readonly Pick<Found, 'from' | 'to'>[] => [
  { from: edge, to: edge },
  ...(frame === null ? [] : all.filter((found) => found.frame === frame)),
];

/** Any number is `#`, and so is a duration: P2W. */
const asKnown = (word: string): string =>
  word === '1' ? 'one' : /^(?:\d{1,4}|p(?:\d{1,3}[mwd])+)$/.test(word) ? '#' : word;

/** Whether a question asks us to do something: "can I have the next one?" */
export const isRequest = (words: readonly string[]): boolean =>
  words.some((word) => grammar().requests.has(word));

const begging = new Set(['please', 'pls', 'plz', 'bitte']);

export const isBegged = (words: readonly string[]): boolean => words.some((word) => begging.has(word));
