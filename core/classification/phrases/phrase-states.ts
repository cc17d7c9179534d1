import type { PhraseNode } from './phrase-notation.ts';

/**
 * One state of the automaton: it reads a word that satisfies `item` and goes on to `next`; or it is a gap, which passes at
 * once to `next` or after each of up to `most` words; or it accepts a phrase; or it only leads on by `epsilon`, to ways that meet
 * again at `next`.
 */
export type State = {
  readonly item: number;
  readonly next: number;
  readonly accept: number;
  readonly most: number;
  readonly epsilon: readonly number[];
  /** Lets asides pass. */
  readonly patient: boolean;
};
const nothing = -1;
const nowhere: readonly number[] = [];

/** Adds the states of a phrase to `states`, from its end to its beginning; returns the one it begins with. */
export function addPhrase(
  states: State[],
  { tree, phrase, patient }: Pick<State, 'patient'> & { readonly tree: PhraseNode; readonly phrase: number },
  itemOf: (options: readonly string[]) => number,
): number {
  const add = (item: number, next: number, accept: number, most: number, epsilon: readonly number[]) =>
    states.push({ item, next, accept, most, epsilon, patient }) - 1;
  const build = (node: PhraseNode, next: number): number => {
    switch (node.kind) {
      case 'word':
        return add(itemOf(node.options), next, nothing, 0, nowhere);
      case 'gap':
        return add(nothing, next, nothing, node.most, [next]);
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice': {
        const ways = node.parts.map((part) => build(part, next));
        return add(nothing, next, nothing, 0, node.optional ? [...ways, next] : ways);
      }
      default:
        return node satisfies never;
    }
  };
  return build(tree, add(nothing, nothing, phrase, 0, nowhere));
}

/** What can be done from a state once nothing more can be done without reading a word: `items[i]` leads to `targets[i]`. */
export type Junction = {
  readonly items: readonly number[];
  readonly targets: readonly number[];
  /** Gap states that open here. */
  readonly gaps: readonly number[];
  /** Phrases that end here. */
  readonly accepts: readonly number[];
};

/** Most states are never reached by a mail: junctions are worked out when one is. */
export function createJunctions(states: readonly State[]): (index: number) => Junction {
  const known: (Junction | undefined)[] = [];
  return (index) => {
    known[index] ??= junctionOf(states, index);
    return known[index];
  };
}

/** By state, the items that are read on the way from it to an end, whichever of its choices is made. */
export function createNeeds(states: readonly State[]): (index: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  function needs(index: number): readonly number[] {
    const { item, next } = states[index]!;
    if (next === nothing) return nowhere;
    known[index] ??= item === nothing ? needs(next) : [item, ...needs(next)];
    return known[index];
  }
  return needs;
}

function junctionOf(states: readonly State[], from: number): Junction {
  const reached = closureOf(states, from);
  const worded = reached.map((index) => states[index]!).filter(({ item }) => item !== nothing);
  return {
    items: worded.map(({ item }) => item),
    targets: worded.map(({ next }) => next),
    gaps: reached.filter((index) => states[index]!.most > 0),
    accepts: reached.map((index) => states[index]!.accept).filter((accept) => accept !== nothing),
  };
}

/** The states that read a word, pass words or accept, reached from one state without reading. */
function closureOf(states: readonly State[], from: number): readonly number[] {
  if (states[from]!.epsilon.length === 0) return [from];
  const found: number[] = [];
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    const index = open.pop()!;
    if (seen.has(index)) continue;
    seen.add(index);
    const { item, accept, most, epsilon } = states[index]!;
    if (item !== nothing || accept !== nothing || most > 0) found.push(index);
    open.push(...epsilon);
  }
  return found;
}
