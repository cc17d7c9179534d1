import { type Field, fieldOf, labelMax } from './header-labels.ts';
import type { QuotedLine } from './quoted-lines.ts';

/** Yahoo's line of fields has a subject and some recipients; a longer line is a paragraph. */
const lineMax = 4_000;
const colonsMax = 60;
const fieldsMin = 3;

/** Such a line begins with the separator, and does not end there. */
const begun = /^-{4,10} [^-]{3,60} -{4,10} ?[^\s-]/;
const wrapsMax = 10;

/** Puts that line together where it was wrapped: as many lines as it takes to its subject. */
export const joinWrapped = (lines: readonly QuotedLine[]): readonly QuotedLine[] => {
  const joined: QuotedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!;
    const more = begun.test(first.text) ? wrapsOf(lines, at) : 0;
    if (more === 0) joined.push(first);
    else {
      const text = lines.slice(at, at + more + 1).map((line) => line.text);
      joined.push({ ...first, text: text.join(' ') });
    }
    at += more;
  }
  return joined;
};

/** How many lines below the first one belong to it; none where they hold no fields. */
const wrapsOf = (lines: readonly QuotedLine[], at: number): number => {
  let text = '';
  for (let more = 0; more <= wrapsMax; more++) {
    const line = lines[at + more];
    if (line === undefined || line.text === '' || line.depth !== lines[at]!.depth) return 0;
    text = `${text} ${line.text}`.slice(0, lineMax);
    const fields = labelStarts(text).map(({ field }) => field);
    if (fields.includes('from') && fields.includes('subject')) return more;
  }
  return 0;
};

/**
 * Takes a line of header fields that run together apart (`… From: A <a@b>To: c@dSent: …Subject: …`), as Yahoo prints them:
 * one line each, the separator in front of them first. Every other line comes back alone.
 */
export const splitRunTogether = (line: QuotedLine): readonly QuotedLine[] => {
  if (line.text.length > lineMax || !line.text.includes('@')) return [line];
  const starts = labelStarts(line.text);
  const fields = new Set(starts.map(({ field }) => field));
  if (fields.size < fieldsMin || !fields.has('from') || !(fields.has('subject') || fields.has('date')))
    return [line];
  const cuts = [0, ...starts.map(({ at }) => at), line.text.length];
  return cuts.slice(0, -1).flatMap((from, index) => {
    const piece = line.text.slice(from, cuts[index + 1]).trim();
    if (piece === '') return [];
    return [{ ...line, indented: false, text: index === 0 ? piece : withColon(piece) }];
  });
};

type Start = { readonly field: Field; readonly at: number };

const labelStarts = (text: string): readonly Start[] => {
  const starts: Start[] = [];
  let from = 0;
  for (let count = 0; count < colonsMax; count++) {
    const colon = nextColon(text, from);
    if (colon < 0) break;
    const start = labelBefore(text, colon, from);
    if (start !== null && !starts.some(({ field }) => field === start.field)) starts.push(start);
    from = colon + 1;
    // The subject comes last, and whatever has a colon in it is the subject's own.
    if (start?.field === 'subject' && starts.length >= fieldsMin) break;
  }
  return starts.some(({ field }) => field === 'subject') ? starts : [...starts, ...bareSubject(text, from)];
};

/** Yahoo's Portuguese forgets the colon behind "Assunto". */
const bareSubject = (text: string, from: number): readonly Start[] => {
  for (const word of text.slice(from).matchAll(/\p{Lu}\p{Ll}{3,20}(?= )/gu))
    if (fieldOf(word[0].toLowerCase()) === 'subject') return [{ field: 'subject', at: from + word.index }];
  return [];
};

const nextColon = (text: string, from: number): number => {
  const ascii = text.indexOf(':', from);
  const wide = text.indexOf('：', from);
  return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
};

/** The longest known label that ends here. */
const labelBefore = (text: string, colon: number, from: number): Start | null => {
  const end = text.slice(from, colon).trimEnd().length + from;
  for (let at = Math.max(from, end - labelMax); at < end; at++) {
    if (!canBegin(text, at)) continue;
    const field = fieldOf(text.slice(at, end).replace(/\s/g, ' ').toLowerCase());
    if (field !== null && field !== 'other') return { field, at };
  }
  return null;
};

const letter = /\p{L}/u;

/** A label begins at a word, or with a capital stuck to the value before it (`comTo:`, `GMT+1Subject:`). */
const canBegin = (text: string, at: number): boolean => {
  if (text[at] === ' ') return false;
  const before = text[at - 1];
  if (before === undefined || !letter.test(before)) return true;
  const char = text[at]!;
  return char !== char.toLowerCase() || char.toLowerCase() === char.toUpperCase();
};

const withColon = (text: string): string => (/[:：]/.test(text) ? text : text.replace(' ', ': '));
