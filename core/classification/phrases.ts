import { foldWord } from './words.ts';

/**
 * Phrase patterns, compiled once into one automaton and run over a sentence in a single pass without backtracking.
 *
 * The notation: `word` (folded like the text, so `für` and `fuer` are one) · `stem*` and `*tail` · `a|b` one of these words ·
 * `(a b|c)` one of these sequences · `[a b]` optional · `~4` up to four words of any kind, except those that turn the
 * meaning round (see `barriers`) · `<name>` a named part from the table's `parts`.
 */
export type Phrase = { readonly act: string; readonly pattern: string };

/** Words from `from` up to but not including `to`, by index. */
export type Match = {
  readonly act: string;
  readonly from: number;
  readonly to: number;
  readonly phrase: number;
};

export type Automaton = { readonly run: (words: readonly string[]) => readonly Match[] };

type Node =
  | { readonly kind: 'word'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[]; readonly optional: boolean };

const maxPartDepth = 8;

/** Replaces `<name>` by its parenthesised meaning; parts may use parts. */
export function expandParts(pattern: string, parts: Readonly<Record<string, string>>, depth = 0): string {
  if (depth > maxPartDepth) throw new Error(`phrase parts nest too deep: ${pattern}`);
  return pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const meaning = parts[name];
    if (meaning === undefined) throw new Error(`no phrase part called ${name} in ${pattern}`);
    return `(${expandParts(meaning, parts, depth + 1)})`;
  });
}

/** Named parts, each read once however many phrases name it. */
export type Parts = (name: string) => Node;

/** Parts may use parts, to a depth of eight. */
export function readParts(sources: Readonly<Record<string, string>>): Parts {
  const known = new Map<string, Node>();
  const read = (name: string, depth: number): Node => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const source = sources[name];
    if (source === undefined || depth > maxPartDepth)
      throw new Error(`no phrase part called ${name}, or one within itself`);
    const made = parsePhrase(`(${source})`, (inner) => read(inner, depth + 1));
    known.set(name, made);
    return made;
  };
  return (name) => read(name, 0);
}

/** Reads the notation above; throws on a pattern that cannot be read, which a test over every table would show. */
export function parsePhrase(pattern: string, parts: Parts): Node {
  const tokens = pattern.match(/~\d+|[()[\]|]|<[a-z-]+>|[^\s()[\]|<>]+|\s+/g) ?? [];
  let at = 0;
  const sequence = (closing: string | null): Node => {
    const alternatives: Node[][] = [[]];
    while (at < tokens.length) {
      const token = tokens[at]!;
      if (token === ')' || token === ']') {
        if (token !== closing) throw new Error(`unbalanced ${token} in ${pattern}`);
        break;
      }
      at += 1;
      const current = alternatives[alternatives.length - 1]!;
      if (/^\s/.test(token)) continue;
      if (token === '|') {
        if (closing !== null) alternatives.push([]);
        else current.push(choiceWith(current.pop(), item()));
      } else {
        at -= 1;
        current.push(item());
      }
    }
    if (closing !== null && tokens[at] !== closing) throw new Error(`missing ${closing} in ${pattern}`);
    const parts = alternatives.map(
      (list): Node => (list.length === 1 ? list[0]! : { kind: 'sequence', parts: list }),
    );
    return parts.length === 1 ? parts[0]! : mergeWords(parts);
  };
  const item = (): Node => {
    const token = tokens[at]!;
    at += 1;
    if (token === '(' || token === '[') {
      const inner = sequence(token === '(' ? ')' : ']');
      at += 1;
      return token === '(' ? inner : { kind: 'choice', parts: [inner], optional: true };
    }
    if (token.startsWith('<')) return parts(token.slice(1, -1));
    if (token.startsWith('~')) return { kind: 'gap', most: Number(token.slice(1)) };
    return { kind: 'word', options: [foldWord(token)] };
  };
  const tree = sequence(null);
  if (at < tokens.length) throw new Error(`unbalanced ${tokens[at]} in ${pattern}`);
  return tree;
}

function choiceWith(left: Node | undefined, right: Node): Node {
  if (left === undefined) throw new Error('nothing before |');
  return mergeWords([left, right]);
}

/** Alternatives that are single words become one word with options: fewer states to walk. */
function mergeWords(parts: readonly Node[]): Node {
  const options = parts.flatMap((part) => (part.kind === 'word' ? part.options : []));
  const rest = parts.filter((part) => part.kind !== 'word');
  if (options.length === 0) return { kind: 'choice', parts: rest, optional: false };
  const words: Node = { kind: 'word', options };
  return rest.length === 0 ? words : { kind: 'choice', parts: [words, ...rest], optional: false };
}

/** `most` above 0 makes it a gap: it passes at once to `next`, or after each of so many words. */
type State = { item: number; next: number; accept: number; most: number; epsilon: number[] };
const noItem = -1;
const maxStep = 0x7fffffff;

/** `barriers` are words no gap may step over, and the only ones: negations, conditions, modals. */
export function compilePhrases(
  phrases: readonly Phrase[],
  barriers: ReadonlySet<string>,
  parts: Parts = readParts({}),
): Automaton {
  const states: State[] = [];
  const items = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const addTo = (map: Map<string, number[]>, key: string, id: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  };
  const itemsByNode = new Map<Node, number>();
  const itemOf = (node: Extract<Node, { kind: 'word' }>): number => {
    const remembered = itemsByNode.get(node);
    if (remembered !== undefined) return remembered;
    const { options } = node;
    const key = [...options].sort().join('|');
    const id = items.get(key) ?? addItem(key, options);
    itemsByNode.set(node, id);
    return id;
  };
  const addItem = (key: string, options: readonly string[]): number => {
    const id = items.size;
    items.set(key, id);
    for (const option of options) {
      if (option.endsWith('*')) addTo(stems, option.slice(0, -1), id);
      else if (option.startsWith('*')) addTo(endings, option.slice(1), id);
      else addTo(exact, option, id);
    }
    return id;
  };
  const state = (fields: Partial<State>): number =>
    states.push({ item: noItem, next: -1, accept: -1, most: 0, epsilon: [], ...fields }) - 1;
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'word':
        return state({ item: itemOf(node), next });
      case 'gap':
        return state({ most: node.most, next, epsilon: [next] });
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice':
        return state({
          epsilon: [...node.parts.map((part) => build(part, next)), ...(node.optional ? [next] : [])],
        });
      default:
        return node satisfies never;
    }
  };
  const entries = phrases.map((phrase, index) =>
    build(parsePhrase(phrase.pattern, parts), state({ accept: index })),
  );
  // Most states are never reached by a mail: junctions are worked out when one is.
  const nodes: (Junction | undefined)[] = [];
  const junction = (index: number): Junction => {
    nodes[index] ??= junctionOf(states, index);
    return nodes[index];
  };
  const starts: (number[] | undefined)[] = Array.from({ length: items.size });
  for (const [index, entry] of entries.entries()) {
    const { items: firsts, targets, gaps, accepts } = junction(entry);
    if (gaps.length > 0 || accepts.length > 0)
      throw new Error(`phrase begins with a gap: ${phrases[index]!.pattern}`);
    for (const [each, item] of firsts.entries()) {
      const list = starts[item];
      if (list === undefined) starts[item] = [targets[each]!];
      else if (!list.includes(targets[each]!)) list.push(targets[each]!);
    }
  }
  const longest = (map: Map<string, unknown>) =>
    [...map.keys()].reduce((most, key) => Math.max(most, key.length), 0);
  const look = createLookup({
    exact,
    stems,
    endings,
    longestStem: longest(stems),
    longestEnding: longest(endings),
    beginsOf: (items) => {
      const targets = new Set(items.flatMap((item) => starts[item] ?? []));
      return [...targets].flatMap((target) => {
        const { items: wanted, accepts } = junction(target);
        return accepts.length > 0 ? [target, 0] : [target, wanted.length, ...wanted];
      });
    },
  });
  // Buffers for all runs: fresh ones per sentence would cost more than the matching.
  const buffer = () => new Int32Array(states.length);
  const seen = buffer();
  const entered = buffer();
  const left = buffer();
  const gapStart = buffer();
  /** Of each item, the step that reads it; while a sentence is read, the last one that will. */
  const lastRead = new Int32Array(items.size);
  const readNow = new Int32Array(items.size);
  let step = 0;
  let now: Front = { states: buffer(), begun: buffer(), count: 0, gaps: buffer(), gapCount: 0 };
  let next: Front = { states: buffer(), begun: buffer(), count: 0, gaps: buffer(), gapCount: 0 };

  function run(words: readonly string[]): readonly Match[] {
    const matches: Match[] = [];
    const known = words.map(look);
    makeRoom(words.length);
    for (let at = 0; at < known.length; at += 1) mark(lastRead, known[at]!.items, step + 1 + at);
    now.count = 0;
    now.gapCount = 0;
    for (let at = 0; at < known.length; at += 1) {
      step += 1;
      next.count = 0;
      next.gapCount = 0;
      const { items, begins } = known[at]!;
      if (now.count > 0) mark(readNow, items, step);
      if (now.gapCount > 0 && !barriers.has(words[at]!)) passGaps(at, matches);
      for (let index = 0; index < now.count; index += 1) {
        const { items: wanted, targets } = junction(now.states[index]!);
        for (let each = 0; each < wanted.length; each += 1)
          if (readNow[wanted[each]!] === step) enter(targets[each]!, now.begun[index]!, at, matches);
      }
      beginPhrases(begins, at, matches);
      [now, next] = [next, now];
    }
    return matches;
  }

  /** The check of `enter`, made over one flat list: there are many to begin and few that can go on. */
  function beginPhrases(begins: readonly number[], at: number, matches: Match[]): void {
    for (let each = 0; each < begins.length; ) {
      const target = begins[each]!;
      const first = each + 2;
      each = first + begins[each + 1]!;
      let alive = first === each;
      for (let wanted = first; wanted < each && !alive; wanted += 1)
        alive = lastRead[begins[wanted]!]! > step;
      if (alive) enter(target, at, at, matches);
    }
  }

  function makeRoom(steps: number): void {
    if (step <= maxStep - steps) return;
    for (const each of [seen, entered, lastRead, readNow]) each.fill(0);
    step = 0;
  }

  /** A gap entered twice is kept once, with the later entry: it reaches all that the earlier one would. */
  function passGaps(at: number, matches: Match[]): void {
    for (let index = 0; index < now.gapCount; index += 1) {
      const gap = now.gaps[index]!;
      const start = gapStart[gap]!;
      if (seen[gap] !== step) {
        seen[gap] = step;
        left[gap]! -= 1;
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
    if (!alive) return;
    next.states[next.count] = target;
    next.begun[next.count++] = start;
  }

  /** Most phrases that a sentence begins lack their next word in the rest of it, so they end at once. */
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

function mark(steps: Int32Array, items: readonly number[], step: number): void {
  for (let each = 0; each < items.length; each += 1) steps[items[each]!] = step;
}

/** What can be done from a state once nothing more can be done without reading a word: `items[i]` leads to `targets[i]`. */
type Junction = {
  readonly items: readonly number[];
  readonly targets: readonly number[];
  /** Gap states that open here. */
  readonly gaps: readonly number[];
  readonly accepts: readonly number[];
};

function junctionOf(states: readonly State[], from: number): Junction {
  const reached = closureOf(states, from);
  const worded = reached.map((index) => states[index]!).filter(({ item }) => item >= 0);
  return {
    items: worded.map(({ item }) => item),
    targets: worded.map(({ next }) => next),
    gaps: reached.filter((index) => states[index]!.most > 0),
    accepts: reached.map((index) => states[index]!.accept).filter((accept) => accept >= 0),
  };
}

/** The states that read a word, pass words or accept, reached from one state without reading. */
function closureOf(states: readonly State[], from: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    const index = open.pop()!;
    if (seen.has(index)) continue;
    seen.add(index);
    const current = states[index]!;
    if (current.item !== noItem || current.accept >= 0 || current.most > 0) found.push(index);
    open.push(...current.epsilon);
  }
  return found;
}

type Vocabulary = {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  readonly longestStem: number;
  readonly longestEnding: number;
  /** What `Known.begins` is for a word that satisfies these items. */
  readonly beginsOf: (items: readonly number[]) => readonly number[];
};

/**
 * The items a word satisfies, and the states it brings phrases to that begin with it: each state, how many items it waits
 * for, and those; none where a phrase ends there.
 */
type Known = { readonly items: readonly number[]; readonly begins: readonly number[] };

const maxKnownWords = 20_000;

/** What a word means to the phrases; remembered, since mails use few different words. */
function createLookup(vocabulary: Vocabulary): (word: string) => Known {
  let known = new Map<string, Known>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const ids = new Set(vocabulary.exact.get(word));
    for (let length = Math.min(word.length, vocabulary.longestStem); length > 0; length -= 1) {
      for (const id of vocabulary.stems.get(word.slice(0, length)) ?? []) ids.add(id);
    }
    for (let length = Math.min(word.length, vocabulary.longestEnding); length > 0; length -= 1) {
      for (const id of vocabulary.endings.get(word.slice(-length)) ?? []) ids.add(id);
    }
    if (known.size >= maxKnownWords) known = new Map();
    const items = [...ids];
    const made = { items, begins: vocabulary.beginsOf(items) };
    known.set(word, made);
    return made;
  };
}
