import { remembered } from '../text/remembered.ts';
import { type Parts, parsePhrase, readParts, sentenceEnd, sentenceStart } from './phrase-notation.ts';
import { addPhrase, createJunctions, createNeeds, type State } from './phrase-states.ts';
import { createVocabulary } from './phrase-vocabulary.ts';

/**
 * A pattern, in the notation of `phrase-notation.ts`, and what a sentence does in which it stands. A patient one lets asides pass between
 * any two of its words, and its gaps do not count them. `formsOf` gives the forms in which a word of it is taken, itself among them.
 */
export type Phrase = {
  readonly act: string;
  readonly pattern: string;
  readonly patient?: boolean;
  readonly formsOf?: (word: string) => readonly string[];
};

/** Words from `from` up to but not including `to`, by index; the marks of a sentence's ends count for none. */
export type Match = {
  readonly act: string;
  readonly from: number;
  readonly to: number;
  readonly phrase: number;
};

export type Automaton = { readonly run: (words: readonly string[]) => readonly Match[] };

const maxStep = 0x7fffffff;

/** Mails use few different words. */
const maxKnownWords = 20_000;

/** `barriers`: words no gap may step over, and the only ones: negations, conditions, modals. `asides`: adverbs that change nothing. */
export type StepRules = { readonly barriers: ReadonlySet<string>; readonly asides: ReadonlySet<string> };

/** All phrases of a table as one automaton, which runs over a sentence in a single pass without backtracking. */
export function compilePhrases(
  phrases: readonly Phrase[],
  { barriers, asides }: StepRules,
  parts: Parts = readParts({}),
): Automaton {
  const vocabulary = createVocabulary();
  const states: State[] = [];
  // A part is read once and stands in many phrases, and so do its words.
  const itemOf = remembered(vocabulary.itemOf);
  const entries = phrases.map(({ pattern, patient = false, formsOf }, phrase) => {
    const itemOfForms = (options: readonly string[]): number =>
      vocabulary.itemOf([...new Set(options.flatMap(formsOf!))]);
    const tree = parsePhrase(pattern, parts);
    return addPhrase(states, { tree, phrase, patient }, formsOf === undefined ? itemOf : itemOfForms);
  });
  const junction = createJunctions(states);
  const needs = createNeeds(states);
  /** By item, where the phrases that begin with it go on. */
  const starts: number[][] = Array.from({ length: vocabulary.itemCount() }, () => []);
  for (const [index, entry] of entries.entries()) {
    const { items, targets, gaps, accepts } = junction(entry);
    if (gaps.length > 0 || accepts.length > 0)
      throw new Error(`phrase begins with a gap: ${phrases[index]!.pattern}`);
    for (const [each, item] of items.entries()) starts[item]!.push(targets[each]!);
  }
  /** An item that is always ahead. */
  const always = vocabulary.itemCount();
  const awaitedBy = (target: number): readonly number[] => {
    const { items, accepts } = junction(target);
    if (accepts.length > 0) return [always];
    const [needed] = needs(target);
    return needed === undefined ? items : [needed];
  };
  const look = remembered((word: string): Known => {
    const items = vocabulary.itemsOf(word);
    const targets = new Set(items.flatMap((item) => starts[item]!));
    const begins = [...targets].flatMap((target) => awaitedBy(target).map((item) => [item, target] as const));
    return {
      items: Int32Array.from(items),
      awaited: Int32Array.from(begins, ([item]) => item),
      targets: Int32Array.from(begins, ([, target]) => target),
      aside: asides.has(word),
      barrier: barriers.has(word),
    };
  }, maxKnownWords);
  // Buffers for all runs: fresh ones per sentence would cost more than the matching.
  const buffer = () => new Int32Array(states.length);
  const seen = buffer();
  const entered = buffer();
  const left = buffer();
  const gapStart = buffer();
  /** Of each item, the last step of the sentence that reads it, and whether this step or the next one does. */
  const lastRead = new Int32Array(always + 1);
  let readNow = new Int32Array(vocabulary.itemCount());
  let readNext = new Int32Array(vocabulary.itemCount());
  let following: Known | undefined;
  /** What reads the next word is marked once something waits for it. */
  let isMarked = false;
  let step = 0;
  let now: Front = { states: buffer(), begun: buffer(), count: 0, gaps: buffer(), gapCount: 0 };
  let next: Front = { states: buffer(), begun: buffer(), count: 0, gaps: buffer(), gapCount: 0 };

  function run(sentence: readonly string[]): readonly Match[] {
    const matches: Match[] = [];
    const known = [sentenceStart, ...sentence, sentenceEnd].map(look);
    makeRoom(known.length);
    lastRead[always] = maxStep;
    for (let at = 0; at < known.length; at += 1) mark(lastRead, known[at]!.items, step + 1 + at);
    now.count = 0;
    now.gapCount = 0;
    for (let at = 0; at < known.length; at += 1) {
      step += 1;
      next.count = 0;
      next.gapCount = 0;
      const { aside, barrier } = known[at]!;
      [readNow, readNext] = [readNext, readNow];
      following = known[at + 1];
      isMarked = false;
      if (now.gapCount > 0 && !barrier) passGaps(at, { aside, matches });
      for (let index = 0; index < now.count; index += 1) {
        const { items: wanted, targets } = junction(now.states[index]!);
        for (let each = 0; each < wanted.length; each += 1)
          if (readNow[wanted[each]!] === step) enter(targets[each]!, now.begun[index]!, at, matches);
        if (aside && states[now.states[index]!]!.patient) stay(now.states[index]!, now.begun[index]!);
      }
      beginPhrases(known[at]!, at, matches);
      [now, next] = [next, now];
    }
    return matches.map((match) => ({
      ...match,
      from: Math.max(match.from - 1, 0),
      to: Math.min(match.to - 1, sentence.length),
    }));
  }

  /** There are many to begin and few that can end, which one flat list tells soonest. */
  function beginPhrases({ awaited, targets }: Known, at: number, matches: Match[]): void {
    for (let each = 0; each < awaited.length; each += 1)
      if (lastRead[awaited[each]!]! > step && canEnd(targets[each]!)) enter(targets[each]!, at, at, matches);
  }

  /** Most phrases that a sentence begins lack one of their words in the rest of it. */
  function canEnd(target: number): boolean {
    for (const item of needs(target)) if (lastRead[item]! <= step) return false;
    return true;
  }

  function makeRoom(steps: number): void {
    if (step <= maxStep - steps) return;
    for (const each of [seen, entered, lastRead, readNow, readNext]) each.fill(0);
    step = 0;
  }

  /** A gap entered twice is kept once, with the later entry: it reaches all that the earlier one would. */
  function passGaps(
    at: number,
    { aside, matches }: { readonly aside: boolean; readonly matches: Match[] },
  ): void {
    for (let index = 0; index < now.gapCount; index += 1) {
      const gap = now.gaps[index]!;
      const start = gapStart[gap]!;
      if (seen[gap] !== step) {
        seen[gap] = step;
        if (!aside || !states[gap]!.patient) left[gap]! -= 1;
        if (left[gap]! > 0) next.gaps[next.gapCount++] = gap;
      }
      enter(states[gap]!.next, start, at, matches);
    }
  }

  function enter(target: number, start: number, at: number, matches: Match[]): void {
    const { accepts, items: wanted, gaps: opened } = junction(target);
    const alive = canGoOn(wanted);
    if (!alive && accepts.length === 0) return;
    if (alive) {
      for (const gap of opened) {
        if (seen[gap] !== step || left[gap] === 0) next.gaps[next.gapCount++] = gap;
        seen[gap] = step;
        left[gap] = states[gap]!.most;
        gapStart[gap] = start;
      }
    }
    if (entered[target] === step) return;
    entered[target] = step;
    for (const phrase of accepts)
      matches.push({ act: phrases[phrase]!.act, from: start, to: at + 1, phrase });
    if (alive) wait(target, start);
  }

  function stay(state: number, start: number): void {
    if (entered[state] === step || !canGoOn(junction(state).items)) return;
    entered[state] = step;
    wait(state, start);
  }

  /** A state waits for the next word alone: one that neither is read nor may pass ends it at once. */
  function wait(state: number, start: number): void {
    if (following === undefined) return;
    if (!isMarked) mark(readNext, following.items, step + 1);
    isMarked = true;
    if (!(following.aside && states[state]!.patient) && !readsNext(junction(state).items)) return;
    next.states[next.count] = state;
    next.begun[next.count++] = start;
  }

  function readsNext(wanted: readonly number[]): boolean {
    for (let each = 0; each < wanted.length; each += 1) if (readNext[wanted[each]!] === step + 1) return true;
    return false;
  }

  /** One whose next word is not in the rest of the sentence ends at once. */
  function canGoOn(wanted: readonly number[]): boolean {
    for (let each = 0; each < wanted.length; each += 1) if (lastRead[wanted[each]!]! > step) return true;
    return false;
  }

  return { run };
}

/** Where the phrases under way stand between two words: states with the word they began at, and open gaps. Each once. */
type Front = {
  readonly states: Int32Array;
  readonly begun: Int32Array;
  count: number;
  readonly gaps: Int32Array;
  gapCount: number;
};

function mark(steps: Int32Array, items: Int32Array, step: number): void {
  for (let each = 0; each < items.length; each += 1) steps[items[each]!] = step;
}

/**
 * The items that take a word, and the phrases that begin with it: by place, a state it brings one to, and an item that some
 * word behind it has to satisfy.
 */
type Known = {
  readonly items: Int32Array;
  readonly awaited: Int32Array;
  readonly targets: Int32Array;
  readonly aside: boolean;
  readonly barrier: boolean;
};
