import { mark, type Word } from './words.ts';

/** A sentence as word indexes [from, to) and as a span of the text; `question` when it ends in a question mark. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
};

const abbreviations = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd co corp llc dept no vs etc approx ca eg ie e.g i.e z.b u.a d.h bzw ggf evtl inkl ' +
    'nr str tel fr hr abs usw ref req max min plc gmbh bv mme mlle m sra srta dhr mevr jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k'
  ).split(' '),
);
/** After an abbreviation these begin a new sentence all the same: "… at Acme Inc. We regret …". */
const starters = new Set(
  'we i our the unfortunately thank thanks after this you your if please while although at in as it however regrettably wir leider nach ihre sie nous notre votre lamentamos tras wij helaas'.split(
    ' ',
  ),
);

/** After an ordinal these go on with the date: "vom 3. März". */
const months = new Set(
  'januar jaenner februar maerz april mai juni juli august september oktober november dezember'.split(' '),
);

/** Clients wrap between these; shorter lines were ended by a person, longer ones by nobody. */
const shortestWrap = 50;
const longestWrap = 100;
const longestGreeting = 40;

/** Splits at full stops, blank lines and bullets; a line break inside a hard-wrapped paragraph is no end. */
export function splitSentences(text: string, words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const wrap = wrapWidth(text);
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !endsBefore(text, words, at, wrap)) continue;
    sentences.push(sentence(text, words, from, at));
    from = at;
  }
  return sentences;
}

function sentence(text: string, words: readonly Word[], from: number, to: number): Sentence {
  const limit = to < words.length ? words[to]!.start : text.length;
  const last = words[to - 1]!.end;
  let end = last;
  while (end < limit && '.!?…)”"’»'.includes(text.charAt(end))) end += 1;
  return {
    from,
    to,
    start: words[from]!.start,
    end,
    question: asks(text, last, limit),
  };
}

/** French sets a space before the mark, which may be one that does not break. */
const questionMark = /^\s*[.!…)”"’»]*\?/;

function asks(text: string, from: number, to: number): boolean {
  return questionMark.test(text.slice(from, Math.min(to, from + 8)));
}

function endsBefore(text: string, words: readonly Word[], at: number, wrap: number): boolean {
  const { before } = words[at]!;
  if (before === 0) return false;
  if (before & mark.paragraph) return true;
  if (before & mark.line && before & mark.bullet) return true;
  if (before & mark.question) return true;
  if (before & mark.stop && !isAbbreviation(text, words, at)) return true;
  if (before & mark.line) return !isWrapped(text, words, at, wrap);
  return false;
}

function isAbbreviation(text: string, words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]!;
  if (text.charAt(previous.end) !== '.') return false;
  if (/^\d{1,2}$/.test(previous.text) && (months.has(words[at]!.text) || isLower(text, words[at]!)))
    return true;
  // "No. 7" and "no. R-4711" are numbers; "I'm going to say no. When we met …" ends.
  if (previous.text === 'no' && !/\d/.test(words[at]!.text)) return false;
  const initial = previous.end - previous.start === 1 && previous.text !== 'i' && !/\d/.test(previous.text);
  if (!initial && !abbreviations.has(previous.text)) return false;
  return !starters.has(words[at]!.text);
}

/** After "17.10." a small letter goes on: *zum 17.10. leider nicht*. */
function isLower(text: string, { start }: Word): boolean {
  const first = text.charAt(start);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function isWrapped(text: string, words: readonly Word[], at: number, wrap: number): boolean {
  const previous = words[at - 1]!;
  const next = words[at]!;
  const length = previous.end - lineStart(text, previous.start);
  if (length <= longestGreeting && next.before & (mark.comma | mark.colon)) return false;
  if (isLower(text, next)) return true;
  if (length > longestWrap) return false;
  if (length >= shortestWrap) return true;
  // A line ends early only where the next word would not have fitted.
  return wrap >= 30 && wrap <= longestWrap && length + 1 + (next.end - next.start) > wrap;
}

function lineStart(text: string, at: number): number {
  // No farther back than a wrapped line can be long: a one-line megabyte must not be walked again for every word.
  const floor = Math.max(0, at - longestWrap - 1);
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10) start -= 1;
  return start;
}

const maxMeasuredLines = 400;

function wrapWidth(text: string): number {
  let width = 0;
  let from = 0;
  for (let line = 0; line < maxMeasuredLines; line += 1) {
    const to = text.indexOf('\n', from);
    width = Math.max(width, (to < 0 ? text.length : to) - from);
    if (to < 0) break;
    from = to + 1;
  }
  return width;
}
