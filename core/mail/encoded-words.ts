import { decodeWords } from 'postal-mime';
import { repairText } from './raw-text.ts';

const encodedWord = /=\?([^?\s]{1,60})\?([QqBb])\?([^?]{0,4000})\?=/g;

/** Decodes the encoded words of a header value (RFC 2047). */
export const decodeHeader = (value: string): string => repairText(decodeWords(joinWords(value)));

/**
 * Makes one encoded word of each run of words with the same charset. Several clients split a character between two
 * words, which RFC 2047 §5 forbids; put together as bytes it can be read again, padded B-words included.
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
  const word = (bytes: Uint8Array): string => `=?${run.charset}?B?${Buffer.from(bytes).toString('base64')}?=`;
  const whole = word(Buffer.concat(run.parts));
  if (run.parts.length === 1 || !decodeWords(whole).includes('\ufffd')) return whole;
  return run.parts.map(word).join(' ');
};

const wordBytes = (encoding: string, text: string): Uint8Array => {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const spaced = text.replaceAll('_', ' ');
  const printed = spaced.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return /[^\u0000-\u00ff]/.test(printed) ? Buffer.from(printed) : Buffer.from(printed, 'latin1');
};
