import type { Mailbox } from '../mail.ts';
import { trimEndMarks } from './trim-marks.ts';

/** A printed header line is looked at this far; longer ones are recipients of a circular. */
const valueMax = 2_000;
const datesMax = 120;

const addressShape = /[^\s<>()[\]{}"',;:@«»“”„*]{1,80}@[^\s<>()[\]{}"',;:@«»“”„*/?]{1,200}/;
/** A name may hold an address too; the one in brackets is the mailbox. */
const bracketed = new RegExp(`(?<=<\\s?|mailto:)${addressShape.source}`, 'i');
const behalf =
  /(?:on behalf of|im auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|på vegne af|på vegne av|för)\s/i;

/** Whether the person it was sent for stands in the next line. */
export const endsInBehalf = (value: string): boolean => `${value} `.split(behalf).at(-1) === '';

/** Whether an e-mail address stands in the text. */
export const hasAddress = (value: string): boolean =>
  value.includes('@') && addressShape.test(value.slice(0, valueMax));

/** The digits of any script as ASCII: Arabic, Persian, Devanagari, Thai and so on print dates in their own. */
const asciiDigits = (value: string): string =>
  /[^\u0000-\u007f]/.test(value)
    ? value.replace(/\p{Nd}/gu, (digit) => {
        // Every script has its ten digits in a row, which begins at a code point that ends in 0 or in 6.
        const code = digit.codePointAt(0)!;
        const row = code - (code & 0xf);
        return String(code - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6));
      })
    : value;

/** Whether a value looks like a date with a time, or a date with a year, in any language. */
export const isDateShaped = (value: string): boolean => {
  if (value.length > datesMax || value.length < 6 || value.includes('@')) return false;
  const text = asciiDigits(value);
  const time = /\d{1,2}\s?[:.h時时시]\s?\d{2}/.test(text);
  const year = /(?:^|\D)(?:1[3-4]|19|20|25)\d{2}(?:\D|$)/.test(text);
  const numeric = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text);
  const numbers = text.match(/\d{1,4}/g)?.length ?? 0;
  return (time && numbers >= 3) || (year && numbers >= 2) || numeric;
};

/**
 * Reads the mailbox a client printed: `Name <a@b>`, `Name [mailto:a@b]`, `"Name" <a@b<mailto:a@b>>`, a bare address, or only a
 * name (address ''). "On behalf of" names the person after the address.
 */
export const readPrintedMailbox = (value: string): Mailbox | null => {
  const text = value.slice(0, valueMax).trim();
  const found = bracketed.exec(text.split(behalf, 1)[0]!) ?? addressShape.exec(text);
  if (found === null) {
    const name = cleanName(text);
    return name === '' ? null : { name, address: '' };
  }
  const address = trimAddress(found[0]);
  const before = cleanName(text.slice(0, found.index).replace(/mailto:?$/i, ''));
  const after = cleanName(
    text
      .slice(found.index + found[0].length)
      .replace(/^[\s>\])]*(?:<mailto:[^>]*>+|\[mailto:[^\]]*\]+)?[\s>\])]*/i, ''),
  );
  const onBehalf = after.search(behalf) === 0;
  const own = before.toLowerCase() === address.toLowerCase() ? '' : before;
  const name = onBehalf ? after.replace(behalf, '') : own;
  return { name: cleanName(name.replace(/[<[(].*$/, '')), address };
};

/** Every mailbox of a printed list of recipients that has an address. */
export const readPrintedMailboxes = (value: string): readonly Mailbox[] => {
  const found: Mailbox[] = [];
  for (const piece of recipients(value.slice(0, valueMax))) {
    const mailbox = readPrintedMailbox(piece);
    if (mailbox !== null && mailbox.address !== '') found.push(mailbox);
  }
  return found;
};

const recipients = (value: string): readonly string[] => {
  const pieces: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value[at]!;
    if (char === '"') quoted = !quoted;
    if (quoted || !',;،؛、，'.includes(char)) continue;
    pieces.push(value.slice(from, at));
    from = at + 1;
  }
  return [...pieces, value.slice(from)];
};

const trimAddress = (address: string): string => trimEndMarks(address.replace(/^mailto:/i, ''), '.>])');

const nameMarks = ' \t"\'*_<([>])»”“,;';

const cleanName = (name: string): string =>
  trimEndMarks(
    trimEndMarks(name.replace(/[<[(]?mailto:?.*$/i, ''), nameMarks).replace(/^[\s"'*_<([«“„]+/, ''),
    nameMarks,
  );
