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

/** Reads the notation above; throws on a pattern that cannot be read, which a test over every table would show. */
export function parsePhrase(pattern: string): Node {
  const tokens = pattern.match(/~\d+|[()[\]|]|[^\s()[\]|]+|\s+/g) ?? [];
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

type State = { item: number; next: number; accept: number; epsilon: number[] };
const anyWord = -2;
const noItem = -1;
const maxStep = 0x7fffffff;

/** `barriers` are words no gap may step over, and the only ones: negations, conditions, modals. */
export function compilePhrases(phrases: readonly Phrase[], barriers: ReadonlySet<string>): Automaton {
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
  const itemOf = (options: readonly string[]): number => {
    const key = [...options].sort().join('|');
    const found = items.get(key);
    if (found !== undefined) return found;
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
    states.push({ item: noItem, next: -1, accept: -1, epsilon: [], ...fields }) - 1;
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'word':
        return state({ item: itemOf(node.options), next });
      case 'gap': {
        let entry = next;
        for (let i = 0; i < node.most; i += 1)
          entry = state({ epsilon: [next, state({ item: anyWord, next: entry })] });
        return entry;
      }
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
    build(parsePhrase(phrase.pattern), state({ accept: index })),
  );
  const closures = states.map((_, index) => closureOf(states, index));
  const starts = new Map<number, number[]>();
  entries.forEach((entry, index) => {
    for (const reached of closures[entry]!) {
      const { item, next } = states[reached]!;
      if (item === anyWord || item === noItem)
        throw new Error(`phrase begins with a gap: ${phrases[index]!.pattern}`);
      const list = starts.get(item);
      if (list === undefined) starts.set(item, [next]);
      else if (!list.includes(next)) list.push(next);
    }
  });
  const longest = (map: Map<string, unknown>) =>
    [...map.keys()].reduce((most, key) => Math.max(most, key.length), 0);
  const look = createLookup({
    exact,
    stems,
    endings,
    longestStem: longest(stems),
    longestEnding: longest(endings),
  });
  const stateItem = Int32Array.from(states, (each) => each.item);
  const stateNext = Int32Array.from(states, (each) => each.next);
  const stateAccept = Int32Array.from(states, (each) => each.accept);
  // One buffer for all runs: a fresh one per sentence would cost more than the matching.
  const seen = new Int32Array(states.length);
  let step = 0;
  return { run: (words) => runOver(words) };

  function runOver(words: readonly string[]): readonly Match[] {
    const matches: Match[] = [];
    let active: number[] = [];
    let begun: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      step = step === maxStep ? restart() : step + 1;
      const ids = look(word);
      const barrier = barriers.has(word);
      const nextActive: number[] = [];
      const nextBegun: number[] = [];
      const enter = (target: number, start: number) => {
        for (const reached of closures[target]!) {
          if (seen[reached] === step) continue;
          seen[reached] = step;
          const accept = stateAccept[reached]!;
          if (accept >= 0)
            matches.push({ act: phrases[accept]!.act, from: start, to: at + 1, phrase: accept });
          else {
            nextActive.push(reached);
            nextBegun.push(start);
          }
        }
      };
      for (let i = 0; i < active.length; i += 1) {
        const current = active[i]!;
        const item = stateItem[current]!;
        if (item === anyWord ? !barrier : ids.includes(item)) enter(stateNext[current]!, begun[i]!);
      }
      for (const id of ids) {
        const list = starts.get(id);
        if (list !== undefined) for (const target of list) enter(target, at);
      }
      active = nextActive;
      begun = nextBegun;
    }
    return matches;
  }

  function restart(): number {
    seen.fill(0);
    return 1;
  }
}

/** The states that read a word or accept, reached from one state without reading. */
function closureOf(states: readonly State[], from: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    const index = open.pop()!;
    if (seen.has(index)) continue;
    seen.add(index);
    const current = states[index]!;
    if (current.item !== noItem || current.accept >= 0) found.push(index);
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
};

const maxKnownWords = 20_000;

/** Which items a word satisfies; remembered, since mails use few different words. */
function createLookup(vocabulary: Vocabulary): (word: string) => readonly number[] {
  let known = new Map<string, readonly number[]>();
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
    const list = [...ids];
    known.set(word, list);
    return list;
  };
}
