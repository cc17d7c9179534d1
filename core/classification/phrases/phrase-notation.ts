import { remembered } from '../text/remembered.ts';
import { expandWord, foldWord } from '../text/words.ts';

/**
 * The notation of phrases: `word` (read like the text, so `für` and `fuer` are one, and `d'un` is `de un`) · `stem*` and `*tail`, never both · `a|b` one of
 * these words · `(a b|c)` one of these sequences · `[a b]` optional · `~4` up to four words of any kind, except those that
 * turn the meaning round (a table's `barriers`) · `^` and `$` the ends of a sentence · `<name>` a named part from the table's `parts`.
 */
export type PhraseNode =
  | { readonly kind: 'word'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PhraseNode[]; readonly optional: boolean };

/** No text has words like these. */
export const sentenceStart = '^';
export const sentenceEnd = '$';

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
export type Parts = (name: string) => PhraseNode;

/** Parts may use parts, to a depth of eight. */
export function readParts(sources: Readonly<Record<string, string>>): Parts {
  const known = new Map<string, PhraseNode>();
  const read = (name: string, depth: number): PhraseNode => {
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
export function parsePhrase(pattern: string, parts: Parts): PhraseNode {
  const tokens = pattern.match(/~\d+|[()[\]|]|<[a-z-]+>|[^\s()[\]|<>]+/g) ?? [];
  let at = 0;
  const sequence = (closing: string | null): PhraseNode => {
    const alternatives: PhraseNode[][] = [[]];
    while (at < tokens.length) {
      const token = tokens[at]!;
      if (token === ')' || token === ']') {
        if (token !== closing) throw new Error(`unbalanced ${token} in ${pattern}`);
        break;
      }
      at += 1;
      const current = alternatives[alternatives.length - 1]!;
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
      (list): PhraseNode => (list.length === 1 ? list[0]! : { kind: 'sequence', parts: list }),
    );
    return parts.length === 1 ? parts[0]! : mergeWords(parts);
  };
  const item = (): PhraseNode => {
    const token = tokens[at]!;
    at += 1;
    if (token === '(' || token === '[') {
      const inner = sequence(token === '(' ? ')' : ']');
      at += 1;
      return token === '(' ? inner : { kind: 'choice', parts: [inner], optional: true };
    }
    if (token.startsWith('<')) return parts(token.slice(1, -1));
    if (token.startsWith('~')) return { kind: 'gap', most: Number(token.slice(1)) };
    return asRead(token);
  };
  const tree = sequence(null);
  if (at < tokens.length) throw new Error(`unbalanced ${tokens[at]} in ${pattern}`);
  return tree;
}

/** A word of a phrase is read like one of a text: `dont` and `d'abord` are two. */
const asRead = remembered((token: string): PhraseNode => {
  if (/^\*.*\*$/.test(token)) throw new Error(`open at both ends: ${token}`);
  const parts = expandWord(foldWord(token)).map((word): PhraseNode => ({ kind: 'word', options: [word] }));
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
});

function choiceWith(left: PhraseNode | undefined, right: PhraseNode): PhraseNode {
  if (left === undefined) throw new Error('nothing before |');
  return mergeWords([left, right]);
}

/** Alternatives that are single words become one word with options: fewer states to walk. */
function mergeWords(parts: readonly PhraseNode[]): PhraseNode {
  const options = parts.flatMap((part) => (part.kind === 'word' ? part.options : []));
  const rest = parts.filter((part) => part.kind !== 'word');
  if (options.length === 0) return { kind: 'choice', parts: rest, optional: false };
  const words: PhraseNode = { kind: 'word', options };
  return rest.length === 0 ? words : { kind: 'choice', parts: [words, ...rest], optional: false };
}
