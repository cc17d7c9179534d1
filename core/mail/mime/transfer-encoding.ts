import { utf8Bytes } from './raw-text.ts';

export type TransferEncoding = 'base64' | 'quoted-printable' | 'plain';

/** What a Content-Transfer-Encoding field means, misspelt ones (`quoted printable`, `base-64`) included. */
export const transferEncodingOf = (field: string): TransferEncoding => {
  if (/base.?64/i.test(field)) return 'base64';
  return /quoted|printable|\bx?-?qp\b/i.test(field) ? 'quoted-printable' : 'plain';
};

/** The bytes of a text body. A body that is plainly encoded in another way than it says is read in that way. */
export const decodeTransfer = (body: Buffer, encoding: TransferEncoding): Buffer => {
  switch (encoding) {
    case 'base64':
      return decodeBase64(body);
    case 'quoted-printable':
      return undeclaredBase64(body) ?? decodeQuoted(body);
    case 'plain':
      // The padding of base64 looks like a soft line break.
      return undeclaredBase64(body) ?? undeclaredQuoted(body) ?? body;
    default:
      return encoding satisfies never;
  }
};

const equals = 0x3d;
/** Any case; -1 for what is none. */
const hexDigit = (code: number | undefined): number => {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

/** Blanks may stand behind a soft line break, and an equal sign that means nothing is one (RFC 2045 §6.7). */
const decodeQuoted = (body: Buffer): Buffer => {
  const decoded = Buffer.allocUnsafe(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== equals) {
      decoded[size++] = body[at]!;
      continue;
    }
    const high = hexDigit(body[at + 1]);
    const low = hexDigit(body[at + 2]);
    if (high >= 0 && low >= 0) {
      decoded[size++] = high * 16 + low;
      at += 2;
      continue;
    }
    const softEnd = softBreakEnd(body, at + 1);
    if (softEnd > 0) at = softEnd - 1;
    else decoded[size++] = equals;
  }
  return decoded.subarray(0, size);
};

/** Where the line goes on behind a soft break, 0 when it is none. */
const softBreakEnd = (body: Buffer, from: number): number => {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d) at++;
  if (at >= body.length) return at;
  return body[at] === 0x0a ? at + 1 : 0;
};

const notQuoted = /=(?![0-9A-Fa-f]{2}|[ \t]{0,100}\r*(?:\n|$))|[^\u0000-\u007f]/;
/** A character of UTF-8, a letter of Latin-1 inside a word, or a blank kept at the end of a line. */
const quotedSign = /=(?:C[23]=[89AB][0-9A-F]|E2=8[0-2]=)|[A-Za-z]=[C-F][0-9A-F][a-z]|=20\r*\n/;
const softBreaks = /=[ \t]{0,100}\r*\n/g;
const softLineMin = 60;

/** Text in which every equal sign would be an escape, and one can be nothing else. */
const undeclaredQuoted = (body: Buffer): Buffer | null => {
  if (!body.includes(equals)) return null;
  const text = body.toString('latin1');
  if (notQuoted.test(text)) return null;
  const isQuoted = quotedSign.test(text) || hasSoftBreak(text);
  return isQuoted ? decodeQuoted(body) : null;
};

const hasSoftBreak = (text: string): boolean => {
  for (const { index } of text.matchAll(softBreaks))
    if (index - text.lastIndexOf('\n', index) > softLineMin) return true;
  return false;
};

const base64Start = /^\s{0,20}[A-Za-z0-9+/]{24}/;
const unprintable = /[^\t\n\r -~]/g;

/** Nothing but base64, that decodes to text: a long word of letters decodes to noise. */
const undeclaredBase64 = (body: Buffer): Buffer | null => {
  if (!base64Start.test(body.toString('latin1', 0, 50))) return null;
  const text = body.toString('latin1').trim();
  if (/[^A-Za-z0-9+/=\r\n]/.test(text)) return null;
  const decoded = decodeUnits(text);
  const strange = decoded.toString('latin1').match(unprintable)?.length ?? 0;
  return strange * 8 < decoded.length || utf8Bytes(decoded) === null ? decoded : null;
};

/** Lines with more than one strange character in so many are no base64: the footer of a list, or all of a plain text. */
const strangeShare = 20;

const decodeBase64 = (body: Buffer): Buffer => {
  const text = body.toString('latin1');
  if (!/[^A-Za-z0-9+/=\r\n]/.test(text)) return decodeUnits(text);
  const kept: string[] = [];
  let left = 0;
  for (const line of text.split('\n')) {
    const clean = line.replace(/[^A-Za-z0-9+/=]+/g, '');
    const strange = line.trim().length - clean.length;
    if (strange * strangeShare <= line.length) kept.push(clean);
    else left += line.length;
  }
  const units = kept.join('');
  return units.length < left ? (undeclaredQuoted(body) ?? body) : decodeUnits(units);
};

/** One padded line each would be a text of a megabyte. */
const unitsMax = 20_000;

/** Padding ends a unit, and some pad every line; the runtime's decoder stops at the first. */
const decodeUnits = (text: string): Buffer =>
  Buffer.concat(text.split(/=+/, unitsMax).map((unit) => Buffer.from(unit, 'base64')));
