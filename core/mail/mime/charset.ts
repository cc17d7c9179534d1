import { decodeWords } from 'postal-mime';
import { repairText, utf8Bytes, viewOf } from './raw-text.ts';

/** What mail says when it knows no better, without marks: its bytes are asked. */
const western = new Set(
  ' utf8 usascii ascii ansi iso88591 latin1 windows1252 cp1252 xcp1252 unknown8bit 8bit 7bit unknown'.split(
    ' ',
  ),
);
/** Whose bytes may look like ASCII, or like UTF-8, and are neither. */
const shifted = /^(?:x-|cs)*(?:iso-?2022|hz|utf-?(?:16|32)|ucs|unicode)/;
const wide = /^(?:utf-?(?:16|32)|ucs|unicode)/;

/**
 * The UTF-8 of text in a named charset; the same bytes when they are it already. Valid UTF-8 is UTF-8 whatever it is
 * called: text of a single-byte charset is hardly ever that by chance, and mail is mislabelled every day.
 */
export const toUtf8 = (bytes: Uint8Array, charset: string): Uint8Array => {
  const label = /[^\s;,"'<>?]{1,60}/.exec(charset)?.[0].toLowerCase() ?? '';
  // UTF-16 without a zero byte is a page that was converted and still says so.
  if (/utf-?7$/.test(label)) return Buffer.from(fromUtf7(viewOf(bytes).toString('latin1')));
  const isShifted = shifted.test(label) && (!wide.test(label) || bytes.includes(0));
  if (isShifted) return decodeNamed(bytes, label);
  const mended = utf8Bytes(bytes);
  if (mended === null) return bytes;
  return western.has(label.replace(/[^a-z0-9]/g, '')) ? mended : decodeNamed(bytes, label);
};

/** RFC 2152; neither the parser nor the runtime knows it. */
const fromUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]{0,10000})-?/g, (_, encoded: string) => {
    const units = Buffer.from(encoded, 'base64');
    return encoded === ''
      ? '+'
      : units
          .subarray(0, units.length & ~1)
          .swap16()
          .toString('utf16le');
  });

/** The parser knows more names than the runtime, and exports them by this door only. */
const decodeNamed = (bytes: Uint8Array, label: string): Uint8Array =>
  Buffer.from(repairText(decodeWords(`=?${label}?B?${viewOf(bytes).toString('base64')}?=`)));
