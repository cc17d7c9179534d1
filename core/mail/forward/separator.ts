import { forwardStems } from './client-words.ts';

/** `forward` says forwarded mail; `reply` nothing but "original message", which replies print too; `rule` is a bare line. */
export type Separator = 'forward' | 'titled' | 'rule' | 'end';

const lineMax = 160;

const forwarded = new RegExp(forwardStems, 'i');

const endStems = /^(?:end|ende|fin|fine|final|fim|konec|koniec|slut|einde|конец|кінець)(?!\p{L})/u;
/** The Bat! cuts with scissors. */
const scissors = /^8<[-=]{0,80}/;

/**
 * What kind of line a client draws above a mail it quotes: `---- words ----`, `____`, or a short "Begin forwarded message:".
 * Null for any other line.
 */
export const readSeparator = (text: string): Separator | null => {
  if (text.length > lineMax || !(drawn.includes(text[0] ?? ' ') || /[:：*]$/.test(text))) return null;
  const bare = plain(text);
  const edge = edgeLength(bare);
  if (edge >= 2) {
    const words = bare
      .slice(edge)
      .replace(scissors, '')
      .replace(/[\s\-_=–—]+$/, '')
      .trim();
    if (words === '') return bare.length >= 5 ? 'rule' : null;
    // A signature's or a list's dash begins a line too; a separator's words stand between two runs of them, or after a long one.
    const closed = /[-_=–—]{2,}$/.test(bare);
    if (!closed && edge < 4) return null;
    if (endStems.test(words)) return 'end';
    return forwarded.test(words) ? 'forward' : 'titled';
  }
  if (!/[:：]$/.test(bare) || bare.split(/\s/).length > 7 || bare.length > 60) return null;
  return forwarded.test(bare) ? 'forward' : null;
};

/** Without emphasis, in lower case; the dot of a Turkish capital İ would hide the word from the stems. */
const plain = (text: string): string =>
  text
    .replace(/^[\s*|]+/, '')
    .replace(/[\s*|]+$/, '')
    .toLowerCase()
    .replaceAll('\u0307', '');

/** What a separator begins with, bold or in a frame. */
const drawn = '-_=–—*|';

const edgeLength = (text: string): number => {
  let length = 0;
  while (length < text.length && '-_=–—'.includes(text[length]!)) length++;
  return length;
};
