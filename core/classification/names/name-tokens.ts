import type { Original } from '../../mail/mail.ts';
import { wordSet } from '../text/word-set.ts';
import { blankMarkers } from './gender-markers.ts';
import { abbreviationWords, openingWords, spanishOnly, studiedPattern } from './name-words.ts';
import { signatureSegments, signatureStart } from './signature.ts';
import { endOfWord, type Spelling, spellingOf, startOfWord } from './spelling.ts';

/** What stands between a word and the one before it; `end` is where a sentence, a short line or a paragraph ends. */
export type Gap = 'space' | 'slash' | 'comma' | 'dash' | 'colon' | 'close' | 'open' | 'quote' | 'bar' | 'end';

export type NameToken = Spelling & {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Never inside a name or a title here: Spanish *en*, which in Dutch is "and". */
  readonly apart?: boolean;
};

/** A line at least so long was wrapped; a shorter one ends what it says. */
const leastWrapped = 44;
/** A full stop behind these ends nothing. */
const abbreviations: ReadonlySet<string> = wordSet(abbreviationWords);
const elided = /^(?:d|l|n|qu)['’](?=\p{L}{2})/u;

/** Subject and text of a mail as words, for whoever looks for names in them. */
export type NamedMail = {
  readonly original: Original;
  readonly subject: string;
  readonly subjectTokens: readonly NameToken[];
  readonly text: string;
  readonly textTokens: readonly NameToken[];
  /** Where the signature begins in the whole text, or -1. */
  readonly signed: number;
  /** The parts of the signature's lines. */
  readonly signature: readonly string[];
};

const maxSubject = 300;
const maxText = 3_000;
const replyMarks = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|antw)\s?:)+\s*/i;

export function namedMail(original: Original): NamedMail {
  const subject = original.subject.slice(0, maxSubject).replace(replyMarks, '');
  const text = original.text.slice(0, maxText);
  const signed = signatureStart(original.text);
  const subjectTokens = nameTokens(blankMarkers(blankEntities(subject)));
  const textTokens = nameTokens(blankMarkers(blankEntities(text)), signed);
  const spanish = isWrittenWith(spanishWords, [...subjectTokens, ...textTokens]);
  const inTongue = (tokens: readonly NameToken[]) => (spanish ? tokens.map(setApart) : tokens);
  return {
    original,
    signed,
    signature: signatureSegments(original.text),
    subject,
    subjectTokens: inTongue(subjectTokens),
    text,
    textTokens: inTongue(textTokens),
  };
}

/** Systems write HTML into plain text; its length is kept. */
const blankEntities = (text: string): string => text.replaceAll('&amp;', '&    ');

const studied = new RegExp(studiedPattern);
const spanishWords = wordSet(spanishOnly);

/** Whether two of a tongue's own words are there. */
export function isWrittenWith(own: ReadonlySet<string>, tokens: readonly NameToken[]): boolean {
  let told = 0;
  return tokens.some(({ folded }) => own.has(folded) && ++told > 1);
}

/** "Community Manager en Café Aurora", but "Especialista en Marketing" */
const setApart = (token: NameToken, at: number, all: readonly NameToken[]): NameToken =>
  token.folded === 'en' && !studied.test(all[at - 1]?.folded ?? '') ? { ...token, apart: true } : token;

/** The words of a text with what separates them. */
function nameTokens(text: string, signed = -1): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let last = 0;
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  let abbreviated = false;
  for (let at = startOfWord(text, 0); at < text.length; at = startOfWord(text, at)) {
    const start = at;
    at = endOfWord(text, start);
    const raw = trimmed(text.slice(start, at));
    let gap: Gap = tokens.length === 0 ? 'end' : 'space';
    if (lineEnd < start) {
      const open = tokens.length > 0 && opensMore.has(tokens[tokens.length - 1]!.folded);
      const short = lineEnd - lineStart < leastWrapped || (signed >= 0 && lineStart >= signed);
      if ((short && !open) || newLine(text, lineEnd + 1)) gap = 'end';
      lineStart = text.lastIndexOf('\n', start) + 1;
      lineEnd = endOfLine(text, start);
    }
    if (gap !== 'end') gap = gapOf(text, last, start, abbreviated);
    // "Spracherkennung & -verarbeitung"
    const half = gap === 'dash' && /^(?:&|und) -$/.test(text.slice(tokens.at(-1)!.start, start));
    if (half) gap = 'space';
    const cut =
      raw[1] === "'" || raw[1] === '’' || raw[2] === "'" || raw[2] === '’'
        ? (elided.exec(raw)?.[0].length ?? 0)
        : 0;
    if (cut > 0) {
      tokens.push(tokenOf(raw.slice(0, cut - 1), start, gap), tokenOf(raw.slice(cut), start + cut, 'space'));
    } else tokens.push(half ? { ...tokenOf(raw, start, gap), capital: true } : tokenOf(raw, start, gap));
    last = start + raw.length;
    const { folded } = tokens[tokens.length - 1]!;
    abbreviated =
      text[last] === '.' && (abbreviations.has(folded) || (folded.length === 1 && !/[\divx]/.test(folded)));
  }
  return tokens;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** No line ends in these but one that was wrapped. */
const opensMore = wordSet(openingWords);

const loose = ".:/'’*_&-";

function trimmed(raw: string): string {
  let end = raw.length;
  while (end > 1 && loose.includes(raw[end - 1]!)) end -= 1;
  return end === raw.length ? raw : raw.slice(0, end);
}

function tokenOf(text: string, start: number, gap: Gap): NameToken {
  const { folded, capital, head } = spellingOf(text);
  return { text, folded, start, end: start + text.length, capital, head, gap };
}

const label = /[^\n:]{1,25}:[ \t]/y;

/** A blank line, or a line that begins with what it is about: "Organisation: …". */
function newLine(text: string, at: number): boolean {
  label.lastIndex = at;
  return text[at] === '\n' || label.test(text);
}

/** What separates words, the weaker before the stronger, and the signs of each. */
const order: readonly Gap[] = [
  'space',
  'slash',
  'comma',
  'dash',
  'colon',
  'close',
  'open',
  'quote',
  'bar',
  'end',
];
const signs = [' ', '/', ',', '-–—', ':', ')]', '([', '"“”„«»', '|·•@><', '_=!?;…'];
const endRank = order.indexOf('end');
const rank = new Map(signs.flatMap((each, at) => [...each].map((sign) => [sign, at] as const)));

/** "Presse- und Textilarbeit": a hyphen for what both words end in. */
const hanging = /-\s(?:and|et?|en|o[fru]|oder|und|y|&)\s/uy;

function gapOf(text: string, from: number, to: number, abbreviated: boolean): Gap {
  if (to - from === 1 && text[from] === ' ') return 'space';
  if (text[from] === '-') {
    hanging.lastIndex = from;
    if (hanging.test(text)) return 'space';
  }
  if (to - from > 40) return 'end';
  let strongest = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at]!;
    if (char === ' ') continue;
    const gap = char === '.' ? (abbreviated && at === from ? 0 : endRank) : (rank.get(char) ?? 0);
    strongest = Math.max(strongest, gap);
  }
  return order[strongest]!;
}
