import type { Mailbox } from '../mail.ts';
import { wroteStems } from './client-words.ts';
import { hasAddress, isDateShaped, readPrintedMailbox } from './printed-values.ts';
import type { QuotedLine } from './quoted-lines.ts';

/** "On <date>, <name> wrote:" above a quotation, over one to three lines. */
export type Attribution = {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly from: Mailbox | null;
};

const linesMax = 3;
const charactersMax = 400;

const wrote = new RegExp(wroteStems, 'i');

/**
 * Reads an attribution that begins on this line. Without a quotation below it, only words of writing with a date or an
 * address count; above one, or below a separator (`announced`), any line that ends in a colon and names a date or an address does.
 */
export const readAttribution = (
  lines: readonly QuotedLine[],
  start: number,
  announced = false,
): Attribution | null => {
  const { depth } = lines[start]!;
  const limit = Math.min(lines.length, start + linesMax);
  for (let at = start; at < limit; at++) {
    const line = lines[at]!;
    if (line.depth !== depth || line.text === '' || line.text.length > charactersMax) return null;
    if (endsSentence(line.text)) return null;
    if (!ends(line.text)) continue;
    const text = lines
      .slice(start, at + 1)
      .map((one) => one.text)
      .join(' ');
    if (text.length > charactersMax || !isAttribution(text, announced || isQuoteNext(lines, at, depth)))
      return null;
    return { start, end: at + 1, depth, from: hasAddress(text) ? senderOf(text) : null };
  }
  return null;
};

/** A sentence that ends with a line is the last of the letter above. The pattern alone would look for its end from each letter. */
const endsSentence = (text: string): boolean =>
  '.!?'.includes(text.at(-1)!) && /[a-zß-ÿ]{4}[.!?]+$/.test(text);

const ends = (text: string): boolean => {
  const last = text.at(-1)!;
  return ':：՝៖道글'.includes(last) || (last === '*' && /[:：]\s?\*+$/.test(text.slice(-6)));
};

const isQuoteNext = (lines: readonly QuotedLine[], at: number, depth: number): boolean => {
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '');
  return next !== undefined && next.depth > depth;
};

const isAttribution = (text: string, quoted: boolean): boolean => {
  const dated = hasDate(text);
  const addressed = hasAddress(text);
  if (quoted) return dated || addressed || (wrote.test(text) && text.length < 120);
  return wrote.test(text) && (dated || addressed) && /\d/.test(text);
};

/** A date somewhere in a sentence: the shape is judged on what stands around the digits. */
const hasDate = (text: string): boolean => {
  const first = text.search(/\p{Nd}/u);
  if (first < 0) return false;
  const piece = text.slice(first, first + 60).split('@')[0]!;
  return (
    isDateShaped(piece) ||
    isDateShaped(text.replace(/<[^<>]{0,200}>/g, '').slice(Math.max(0, first - 20), first + 60))
  );
};

/** The name stands between the date and the address, or in front of the verb. */
const senderOf = (text: string): Mailbox | null => {
  const open = text.search(/[<([]\s?(?:mailto:)?[^\s<>]{1,80}@/);
  const mailbox = readPrintedMailbox(text);
  if (mailbox === null || open < 0) return mailbox === null ? null : { ...mailbox, name: '' };
  const before = text.slice(0, open).trim();
  const quoted = /["«“„]\s?([^"«»“”„]{1,100}?)\s?["»”“]$/.exec(before)?.[1];
  const name = quoted ?? before.split(/,\s|\d{1,2}[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?/).at(-1) ?? '';
  return { name: withoutVerb(name), address: mailbox.address };
};

const particles = new Set(
  'van von de da di del della der den dos du el al bin ibn la le zu ten ter af av y e'.split(' '),
);

/** Words of the sentence that stand between date and name begin small; so do some names. */
const withoutVerb = (name: string): string => {
  const tokens = name
    .replace(/[\s("«„]+$/, '')
    .trim()
    .split(/\s+/);
  let first = 0;
  while (first < tokens.length - 1 && isSmall(tokens[first]!) && !particles.has(tokens[first]!)) first++;
  return tokens.slice(first).join(' ').trim();
};

const isSmall = (token: string): boolean => token !== token.toUpperCase() && token === token.toLowerCase();
