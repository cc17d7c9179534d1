import { type Field, fieldOf, labelMax } from './header-labels.ts';
import type { QuotedLine } from './quoted-lines.ts';
import { trimEndMarks } from './trim-marks.ts';

/** A line that may be a printed header field: `label: value`; field null when no table knows the label. */
export type HeaderLine = { readonly field: Field | null; readonly label: string; readonly value: string };

const lineMax = 2_000;
const unknownWordsMax = 4;

/** What closes a bold label, or opens a bold value; a bold word at its beginning keeps its marks. */
const labelEnd = /^[\s_:：]*(?:\*+[\s_:：]+)?(?:\*+(?!\*|[^\s*][^*]*\*+\s*[^\s*]))?/;

/** Reads a line as a printed header field, bold marks (`*From:*`) and any kind of colon included; null for other lines. */
export const readHeaderLine = (line: QuotedLine): HeaderLine | null => {
  const text = line.text.slice(0, lineMax);
  const colon = colonIn(text);
  if (colon < 1) return null;
  const label = plainLabel(text.slice(0, colon));
  if (label === '' || label.length > labelMax) return null;
  const value = trimEndMarks(text.slice(colon + 1).replace(labelEnd, ''), ' \t*|');
  const field = fieldOf(label);
  if (field !== null) return { field, label, value };
  return couldBeLabel(label, text[colon + 1]) ? { field: null, label, value } : null;
};

/** Where the label ends. */
const colonIn = (text: string): number => {
  const end = Math.min(text.length, labelMax + 8);
  for (let at = 0; at < end; at++) {
    const char = text[at]!;
    // Armenian and Khmer have a mark of their own; East Asian clients print the full-width one.
    if (char === ':' || char === '：' || char === '՝' || char === '៖') return at;
    // NetEase prints the fields as rows of a table: `| label | value |`.
    if (char === '|' && at > 1 && text[0] === '|') return at;
  }
  return -1;
};

/** Without emphasis, and without the blank French puts before its colon. */
const plainLabel = (label: string): string =>
  label
    .replace(/^[\s*_|]+/, '')
    .replace(/[\s*_]+$/, '')
    .replace(/\s{1,10}/g, ' ')
    .normalize('NFC')
    .toLowerCase()
    // The dot of a Turkish capital İ.
    .replaceAll('\u0307', '');

/** Times, addresses and links have colons too, and a sentence that ends in one is no label. */
const couldBeLabel = (label: string, next: string | undefined): boolean =>
  !/[\d@/\\<>(){}=,.!?;"]/.test(label.replace(/\((?:cc|bcc)\)$/, '')) &&
  label.split(' ').length <= unknownWordsMax &&
  (next === undefined || next === ' ' || next === '\t' || next === '*' || /[^\u0000-\u007f]/.test(label));
