import { remembered } from './remembered.ts';

/** A word of the text in its folded form, with the span it was written in. A contraction gives several words of one span. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Marks that stand between the word before and this one. */
  readonly before: number;
};

/** Bits of `Word.before`. */
export const mark = {
  comma: 1,
  semicolon: 2,
  stop: 4,
  question: 8,
  line: 16,
  paragraph: 32,
  dash: 64,
  bullet: 128,
  colon: 256,
  bracket: 512,
} as const;

/** Past these no decision was ever found, and of a thousand letters the longest has 450 words; a megabyte of anything costs no more than a mail. */
export const maxReadCharacters = 6_000;
const maxReadWords = 750;
const maxWordCharacters = 64;

const contractions: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['will', 'not'],
  didnt: ['did', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  "i'm": ['i', 'am'],
  beim: ['bei', 'dem'],
  nich: ['nicht'],
  // German verbs as they are spoken: "ich nehm", "klappts".
  brauch: ['brauche'],
  geb: ['gebe'],
  gehts: ['geht'],
  hab: ['habe'],
  klappts: ['klappt'],
  mach: ['mache'],
  nehm: ['nehme'],
  sag: ['sage'],
  stell: ['stelle'],
  wirds: ['wird'],
  qqn: ['quelqu', 'un'],
  qqun: ['quelqu', 'un'],
  "s'il": ['si', 'il'],
  "s'ils": ['si', 'ils'],
};
const tails: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };
const isHosts = new Set(['it', 'that', 'there', 'what', 'here', 'he', 'she', 'who', 'this']);
const elisions: Readonly<Record<string, string>> = {
  l: 'le',
  d: 'de',
  j: 'je',
  m: 'me',
  t: 'te',
  s: 'se',
  c: 'ce',
  n: 'ne',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
  aujourd: 'aujourd',
};

/** Lower case, umlauts as two letters, other accents gone: `Für` and `fuer` are one word, and so are `été` and `ete`. */
export function foldWord(raw: string): string {
  let text = raw.toLowerCase();
  if (!/[^\x00-\x7f]/.test(text)) return text;
  // A Spanish number, which would fold to "no".
  if (text === 'nº') return 'n';
  text = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ′´`＇]/g, "'")
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The folded words one written word stands for: `won't` is `will not`, `n'avons` is `ne avons`. */
export function expandWord(folded: string): readonly string[] {
  const whole = contractions[folded];
  if (whole !== undefined && Object.hasOwn(contractions, folded)) return whole;
  const at = folded.indexOf("'");
  if (at < 0) return [folded];
  const head = folded.slice(0, at);
  const tail = folded.slice(at + 1);
  if (tail === 't' && head.endsWith('n') && head.length > 2) return [head.slice(0, -1), 'not'];
  if (tail === 's') return isHosts.has(head) ? [head, 'is'] : [head];
  if (tail === '') return [head];
  if (Object.hasOwn(tails, tail)) return [head, tails[tail]!];
  if (Object.hasOwn(elisions, head)) return [elisions[head]!, ...expandWord(tail)];
  return head === '' ? expandWord(tail) : [head, ...expandWord(tail)];
}

/** Folding is the dear part, and mails repeat their words. */
const maxKnownWords = 20_000;
const wordsOf = remembered(
  // "Nix" may be a name, or software.
  (raw: string) => expandWord(raw === 'nix' ? 'nichts' : foldWord(raw)).filter((word) => word !== ''),
  maxKnownWords,
);

const other = 0;
const letter = 1;
const space = 2;
const apostrophe = 3;
const joiner = 4;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))
    classes[code] = letter;
  else if (code === 32 || (code >= 9 && code <= 13)) classes[code] = space;
}
classes[39] = apostrophe;
const wordLike = /[\p{L}\p{N}\p{M}]/u;
const wideClasses = new Map<number, number>();

function classify(code: number): number {
  if (code < 128) return classes[code]!;
  const found = wideClasses.get(code);
  if (found !== undefined) return found;
  let kind = other;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07) kind = apostrophe;
  else if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    kind = joiner;
  else if (code === 0xa0 || code === 0x202f || code === 0x2007 || (code >= 0x2000 && code <= 0x200a))
    kind = space;
  else if (code === 0x2028 || code === 0x2029 || code === 0x3000) kind = space;
  // Half of a surrogate pair tests as no letter: emoji and the like stay outside words, as they should.
  else if (wordLike.test(String.fromCharCode(code))) kind = letter;
  wideClasses.set(code, kind);
  return kind;
}

function markOf(code: number): number {
  switch (code) {
    case 44: // ,
      return mark.comma;
    case 59: // ;
      return mark.semicolon;
    case 46: // .
    case 33: // !
    case 0x2026:
    case 0x3002:
    case 0xa1:
      return mark.stop;
    case 63: // ?
      return mark.question;
    case 0x2013:
    case 0x2014:
      return mark.dash;
    case 0x2022:
    case 0xb7:
    case 0x25cf:
    case 0x25aa:
      return mark.bullet;
    case 58:
      return mark.colon;
    case 40:
    case 41:
    case 124:
      return mark.bracket;
    default:
      return 0;
  }
}

/** `.` inside a word (`node.js`, `e.g`, `example.com`) and `@` glue: addresses and URLs are one word each. */
function endOfRun(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classify(code);
    if (kind === letter || kind === joiner) at += 1;
    else if (kind === apostrophe && at > from && at + 1 < end && classify(text.charCodeAt(at + 1)) === letter)
      at += 1;
    else break;
  }
  return at;
}

function isUrlStart(text: string, from: number, at: number): boolean {
  const head = at - from;
  if (text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47)
    return head <= 8;
  return head === 3 && text.charCodeAt(at) === 46 && text.slice(from, at).toLowerCase() === 'www';
}

function endOfUrl(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classify(text.charCodeAt(at)) !== space && text.charCodeAt(at) !== 62) at += 1;
  // A full stop after a link ends the sentence, not the link.
  while (at > from && '.,;:!?)]'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The words of a text, as far as it is read, in one pass. `end` marks are on the word that follows. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const end = Math.min(text.length, maxReadCharacters);
  let before: number = mark.paragraph;
  let at = 0;
  let newlines = 0;
  while (at < end && words.length < maxReadWords) {
    const code = text.charCodeAt(at);
    const kind = classify(code);
    if (kind === letter || kind === joiner) {
      let stop = endOfRun(text, at, end);
      const url = isUrlStart(text, at, stop);
      if (url) stop = endOfUrl(text, at, end);
      else if (text.charCodeAt(stop) === 64) stop = endOfUrl(text, at, end);
      pushWord(words, text, at, stop, before);
      before = 0;
      newlines = 0;
      at = stop;
      continue;
    }
    if (code === 10) {
      newlines += 1;
      before |= newlines > 1 ? mark.paragraph | mark.line : mark.line;
    } else if (kind !== space) {
      if (newlines > 0 && (code === 45 || code === 42)) before |= mark.bullet;
      else if (code === 45 && classify(text.charCodeAt(at - 1)) === space) before |= mark.dash;
      // A dot between two letters is part of a name or a figure unless a capital follows a small letter.
      if (code !== 46 || !isInnerDot(text, at)) before |= markOf(code);
      newlines = 0;
    }
    at += 1;
  }
  return words;
}

function isInnerDot(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (classify(next) !== letter) return false;
  const capital = next >= 65 && next <= 90;
  const previous = text.charCodeAt(at - 1);
  return !(capital && previous >= 97 && previous <= 122);
}

function pushWord(words: Word[], text: string, start: number, end: number, before: number): void {
  if (end - start > maxWordCharacters) {
    words.push({ text: '\u0000', start, end, before });
    return;
  }
  const raw = text.slice(start, end);
  let marks = before;
  for (const folded of wordsOf(raw)) {
    words.push({ text: folded, start, end, before: marks });
    marks = 0;
  }
}
