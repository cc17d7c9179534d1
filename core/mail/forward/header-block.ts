import type { Mailbox } from '../mail.ts';
import { assignFields, type Entry, isConvincing, isGuessed } from './block-fields.ts';
import { type HeaderLine, readHeaderLine } from './header-line.ts';
import { readPrintedDate } from './printed-date.ts';
import {
  endsInBehalf,
  hasAddress,
  isDateShaped,
  readPrintedMailbox,
  readPrintedMailboxes,
} from './printed-values.ts';
import type { QuotedLine } from './quoted-lines.ts';
import type { Separator } from './separator.ts';

/** The fields of a mail that a client printed above its text. */
export type HeaderBlock = {
  /** Index of its first line, and of the first line of the text below it. */
  readonly start: number;
  readonly bodyStart: number;
  readonly depth: number;
  /** It may be none: a form, a letterhead. */
  readonly guessed: boolean;
  readonly from: Mailbox | null;
  readonly replyTo: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly sentAt: string | null;
};

/** A block with every header of a mail has some sixty fields, many of them folded, or a line for each of many recipients. */
const linesMax = 250;
const entriesMax = 12;
/** Clients that wrap do so in these columns. */
const wrapMin = 71;
const wrapMax = 78;

type Scan = { readonly entries: readonly Entry[]; readonly end: number };

/**
 * Reads the header block that begins on this line: consecutive `label: value` lines in any order, of which enough are
 * understood by their label or by the shape of their value. Below a separator less is asked. Null when there is none.
 */
export const readHeaderBlock = (
  lines: readonly QuotedLine[],
  start: number,
  separator: Separator | null,
): HeaderBlock | null => {
  const announced = separator === 'forward' || separator === 'titled';
  const first = readHeaderLine(lines[start]!);
  if (first === null || (first.field === 'other' && !announced)) return null;
  if (first.field === null && !looksLikeValue(first.value) && !announced) return null;
  const scan = scanBlock(lines, start, announced);
  const fields = assignFields(scan.entries);
  if (fields === null || !isConvincing(scan.entries, fields, separator)) return null;
  const from = fields.from === undefined ? null : readPrintedMailbox(fields.from);
  return {
    start,
    bodyStart: scan.end,
    depth: lines[start]!.depth,
    guessed: isGuessed(scan.entries, fields, separator),
    from,
    replyTo: fields.replyTo === undefined ? null : readPrintedMailbox(fields.replyTo),
    to: readPrintedMailboxes(fields.to ?? ''),
    subject: (fields.subject ?? '').replace(/\s{1,1000}/g, ' ').trim(),
    sentAt: readPrintedDate(fields.date ?? ''),
  };
};

const looksLikeValue = (value: string): boolean => hasAddress(value) || isDateShaped(value);

const scanBlock = (lines: readonly QuotedLine[], start: number, announced: boolean): Scan => {
  const depth = lines[start]!.depth;
  const entries: Entry[] = [];
  let end = start;
  let solid = 0;
  const limit = Math.min(lines.length, start + linesMax);
  let at = start;
  for (; at < limit && (announced || entries.length < entriesMax); at++) {
    const line = lines[at]!;
    if (line.text === '') {
      if (!continuesAfterBlank(lines, at, start, entries)) break;
      continue;
    }
    if (line.depth !== depth) break;
    const header =
      line.indented && !lines[start]!.indented && entries.length > 0 && !isKnown(readHeaderLine(line))
        ? null
        : readHeaderLine(line);
    if (header === null) {
      if (!continuesValue(lines, at, entries)) break;
      const last = entries.at(-1)!;
      last.value = `${last.value} ${line.text}`;
      if (solid === entries.length) end = at + 1;
      continue;
    }
    if (
      header.field === null
        ? repeatsAll(entries) && !isStillHeader(lines, at, header, entries)
        : repeats(header, entries)
    )
      break;
    entries.push({ line: header, value: header.value });
    if (
      header.field !== null ||
      looksLikeValue(header.value) ||
      isTransport(header.label, entries.slice(0, -1))
    ) {
      solid = entries.length;
      end = at + 1;
    }
  }
  // What stands below the last understood field is text of the mail that happens to have a colon.
  return unknownTail(entries, solid) ? { entries, end: at } : { entries: entries.slice(0, solid), end };
};

/** A label no table knows may still be that of the recipients, or of a copy. */
const isStillHeader = (
  lines: readonly QuotedLine[],
  at: number,
  { label, value }: HeaderLine,
  entries: readonly Entry[],
): boolean => {
  if (isMailboxList(value) || nextIsHeader(lines, at) || isTransport(label, entries)) return true;
  return !entries.some(({ line }) => line.field === 'to') && (lines[at + 1]?.text ?? '') === '';
};

/** A field of the transport behind another one: clients that forward the whole header. */
const isTransport = (label: string, entries: readonly Entry[]): boolean =>
  /^[a-z][a-z0-9-]{1,40}$/.test(label) && entries.at(-1)?.line.field === 'other';

/** Nothing but mailboxes, as behind a label of recipients. */
const isMailboxList = (value: string): boolean =>
  hasAddress(value) && (/>[;,]?$/.test(value) || !/\s/.test(value));

const isKnown = (line: HeaderLine | null): boolean => line !== null && line.field !== null;

/** A second sender, date or subject belongs to the next block; a second "from" may be this language's "to". */
const repeats = ({ field }: HeaderLine, entries: readonly Entry[]): boolean => {
  const has = (wanted: string): boolean => entries.some(({ line }) => line.field === wanted);
  if (field === 'from') return has('from') && has('to');
  return (field === 'date' || field === 'subject') && has(field);
};

/** Once sender, date and subject are there, a line with a colon below them is text. */
const repeatsAll = (entries: readonly Entry[]): boolean => {
  const fields = new Set(entries.map(({ line }) => line.field));
  return fields.has('from') && fields.has('subject') && (fields.has('date') || fields.has('to'));
};

/** In a language no table knows recipients without addresses and the subject may come last: nothing marks them but their place. */
const unknownTail = (entries: readonly Entry[], solid: number): boolean =>
  entries.length > solid &&
  entries.length <= solid + 2 &&
  entries.every(({ line }) => line.field === null || line.field === 'cc');

/** Clients that print each field as a paragraph leave a blank line between them. */
const continuesAfterBlank = (
  lines: readonly QuotedLine[],
  at: number,
  start: number,
  entries: readonly Entry[],
): boolean => {
  // Where blank lines stand between the fields two of them may.
  const spaced = lines[at + 1]?.text === '' && lines.slice(start, at).some(({ text }) => text === '');
  const next = lines[spaced ? at + 2 : at + 1];
  if (next === undefined || next.depth !== lines[start]!.depth || next.text === '') return false;
  const last = entries.at(-1);
  // An empty subject has the letter below it, unless the values of this block stand below their labels.
  const valuesBelow =
    entries.length === 1 || entries.some(({ line, value }) => line.value === '' && value !== '');
  if (last !== undefined && last.value === '' && last.line.field !== null && valuesBelow) return true;
  const header = readHeaderLine(next);
  if (header === null || header.field === null || header.field === 'other') return false;
  return (
    (header.value !== '' || last?.line.value === '') &&
    !entries.some(({ line }) => line.field === header.field)
  );
};

const continuesValue = (lines: readonly QuotedLine[], at: number, entries: readonly Entry[]): boolean => {
  const last = entries.at(-1);
  if (last === undefined) return false;
  const line = lines[at]!;
  const { field } = last.line;
  if (line.indented && last.value !== '')
    return !repeatsAll(entries) || field === 'to' || field === 'cc' || nextIsHeader(lines, at);
  if (last.value === '' && field !== null) return true;
  const recipients = field === 'to' || field === 'cc' || field === null;
  if (
    recipients &&
    (/[,;]$/.test(last.value) || (hasAddress(line.text) && /^\S{1,60}$|[<>;,]/.test(line.text)))
  )
    return true;
  if (field === 'from' && hasAddress(line.text) && isSenderOpen(last.value, line.text)) return true;
  if (field === 'subject' && isWrapped(lines, at)) return true;
  return nextIsHeader(lines, at) && (field === 'subject' || last.value.length > 30);
};

/** Before its address, inside "on behalf of", or where Outlook prints one address twice. */
const isSenderOpen = (value: string, next: string): boolean =>
  !hasAddress(value) || endsInBehalf(value) || /^<\S{1,200}>/.test(next);

/** Outlook wraps a long subject in plain text. A greeting that stands there without a blank line ends in a mark, a rule is one. */
const isWrapped = (lines: readonly QuotedLine[], at: number): boolean => {
  const above = lines[at - 1]!.text.length;
  const { text } = lines[at]!;
  const ended = lines[at + 1]?.text === '' && !/[,:!،，_=-]$/.test(text);
  return ended && Math.max(above, text.length) <= wrapMax && above + text.search(/ |$/) > wrapMin;
};

const nextIsHeader = (lines: readonly QuotedLine[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && next.depth === lines[at]!.depth && isKnown(readHeaderLine(next));
};
