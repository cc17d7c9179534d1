import { decodeWords } from 'postal-mime';
import { toUtf8 } from './charset.ts';
import { repairText, viewOf } from './raw-text.ts';

/** A question mark inside should have been written `=3F`. */
const encodedWord =
  /=\?([^?\s]{1,60})\?([QqBb])\?([^?]{0,4000}(?:\?(?!=|[^?\s]{1,60}\?[QqBb]\?)[^?]{0,200}){0,3})\?=/g;
/** What a header that was cut ends with. */
const cutWord = /=\?[^?\s]{1,60}\?[QqBb]\?[^?\s]{1,4000}$/;

/** Decodes the encoded words of a header value (RFC 2047). */
export const decodeHeader = (value: string): string =>
  repairText(decodeWords(joinWords(value.replace(cutWord, '$&?='))));

/**
 * Makes one encoded word of each run of words with the same charset. Several clients split a character between two
 * words, which RFC 2047 §5 forbids; put together as bytes it can be read again, padded B-words included, and whatever
 * charset they claim.
 */
export const joinWords = (value: string): string => {
  if (!value.includes('=?')) return value;
  let joined = '';
  let run: Run | null = null;
  let end = 0;
  for (const match of value.matchAll(encodedWord)) {
    const between = value.slice(end, match.index);
    const charset = match[1]!.split('*')[0]!.toLowerCase();
    const bytes = wordBytes(match[2]!, match[3]!);
    if (run !== null && run.charset === charset && between.trim() === '') {
      run.parts.push(bytes);
    } else {
      const glue: string = run !== null && between.trim() === '' ? ' ' : between;
      joined += printRun(run) + glue;
      run = { charset, parts: [bytes] };
    }
    end = match.index + match[0].length;
  }
  return joined + printRun(run) + value.slice(end);
};

type Run = { readonly charset: string; readonly parts: Uint8Array[] };

const printRun = (run: Run | null): string => {
  if (run === null) return '';
  const read = (bytes: Uint8Array): Buffer => viewOf(toUtf8(bytes, run.charset));
  const whole = read(Buffer.concat(run.parts));
  const apart = run.parts.length > 1 && whole.includes('\ufffd');
  return `=?utf-8?B?${(apart ? Buffer.concat(run.parts.map(read)) : whole).toString('base64')}?=`;
};

const wordBytes = (encoding: string, text: string): Uint8Array => {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const printed = text
    .replaceAll('_', ' ')
    .replace(/[^\u0000-\u007f]+/g, (raw) => Buffer.from(raw).toString('latin1'))
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(printed, 'latin1');
};
