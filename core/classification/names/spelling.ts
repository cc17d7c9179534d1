import { remembered } from '../text/remembered.ts';
import { foldWord } from '../text/words.ts';
import { isTitleWord } from './titles.ts';

/** What a written word is wherever it stands. */
export type Spelling = {
  readonly folded: string;
  /** Begins like a name: a capital, a digit, or capitals inside (`iRobot`). */
  readonly capital: boolean;
  /** The head of a job's title, or ends in one. */
  readonly head: boolean;
};

const capitalStart = /^(?:\.?[\p{Lu}\p{N}]|[\p{Ll}]{1,2}\p{Lu})/u;
const address = /@.|\/\/|^www\.|\.\p{Ll}{2,6}\//u;

const maxKnown = 10_000;

/** A word's spelling, worked out once. */
export const spellingOf = remembered((written: string): Spelling => {
  const folded = foldWord(written);
  return {
    folded,
    capital: capitalStart.test(written) && !address.test(written),
    head: isTitleWord(folded),
  };
}, maxKnown);

const none = 0;
/** A letter or a digit: begins a word and goes on in one. */
const first = 1;
/** Only goes on: `R&D`, `C++`, `and/or`. */
const inner = 2;
/** Goes on, and is a word by itself: `Marks & Spencer`. */
const lone = 3;
const ascii = new Uint8Array(128);
for (const [signs, kind] of [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', first],
  ["'#*.:/@_-", inner],
  ['&+', lone],
] as const)
  for (const sign of signs) ascii[sign.charCodeAt(0)] = kind;
const wide = new Map<number, number>();
const letter = /[\p{L}\p{N}]/u;
const within = /[\p{M}’´°·]/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  const found = wide.get(code);
  if (found !== undefined) return found;
  // Half of a surrogate pair is no letter: no name is written in those planes, emoji are.
  const sign = String.fromCharCode(code);
  const kind = letter.test(sign) ? first : within.test(sign) ? inner : none;
  wide.set(code, kind);
  return kind;
}

/** Where the next word begins, or the text's end. */
export function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindAt(text, at) & first) === 0) at += 1;
  return at > from && /^\.(?:NET|Net)(?!\w)/.test(text.slice(at - 1, at + 4)) ? at - 1 : at;
}

/** Where the word that begins here ends. */
export function endOfWord(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === lone) return start + 1;
  let at = start + 1;
  while (at < text.length && kindAt(text, at) !== none) at += 1;
  // "Chargé(e) de mission", but not "un(e)"
  return at - start > 2 && text.startsWith('(e)', at) ? at + 3 : at;
}
