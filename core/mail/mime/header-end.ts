import { viewOf } from './raw-text.ts';
import type { TransferEncoding } from './transfer-encoding.ts';

const lf = 0x0a;
const dash = 0x2d;
const field = /^([!-9;-~]{1,100})[ \t]{0,5}:/;
const lineMax = 200;

/** Of a mail, and of a part of one: what else is there may as well be the words of a body that begins too early. */
const known = {
  mail: /^(from|to|cc|subject|date|sender|received|mime-version|[a-z]{1,30}(?:-[a-z]{1,30}){1,5})[ \t]{0,5}:/i,
  part: /^(content-[a-z-]{1,40})[ \t]{0,5}:/i,
};
type HeaderOf = keyof typeof known;
/** What says how to read the body below. */
const reading = /^(content-(?:type|transfer-encoding))[ \t]{0,5}:/i;
/** Noise inside a header is short. */
const lookAheadLines = 8;

/** A header being read: where it began, and the names of its fields so far. */
export type HeaderSoFar = { readonly of: HeaderOf; readonly begin: number; readonly names: Set<string> };

/**
 * Whether a header ends above, at, or not yet with a line of it. It ends at a blank line, which is noise where a field follows
 * that says how to read what is below; it ends above a line that is no field, or has blanks only, unless fields follow that it does not have
 * yet, for then that line is noise.
 */
export const headerEnd = (
  source: Buffer,
  start: number,
  end: number,
  { of, begin, names }: HeaderSoFar,
): 'above' | 'at' | 'noise' | null => {
  if (isBlank(source, start)) return fieldsFollow(source, end, reading, names, 1) ? 'noise' : 'at';
  const line = lineAt(source, start, end);
  const isFolded = start > begin && /^[ \t]/.test(line) && line.trim() !== '';
  const name = field.exec(line)?.[1];
  if (name !== undefined) names.add(name.toLowerCase());
  if (isFolded || name !== undefined || (start === begin && /^>?From /.test(line))) return null;
  return fieldsFollow(source, end, known[of], names) ? null : 'above';
};

const fieldsFollow = (
  source: Buffer,
  from: number,
  fields: RegExp,
  names: ReadonlySet<string>,
  linesMax = lookAheadLines,
): boolean => {
  let start = from;
  for (let count = 0; count < linesMax && start < source.length; count++) {
    const newline = source.indexOf(lf, start);
    const end = newline < 0 ? source.length : newline + 1;
    // Below a boundary another header begins.
    if (isBlank(source, start) || source[start] === dash) return false;
    const name = fields.exec(lineAt(source, start, end))?.[1];
    if (name !== undefined) return !names.has(name.toLowerCase());
    start = end;
  }
  return false;
};

/** How a mail inside another is encoded: a header has a colon, which base64 has not. */
export const mailEncoding = (source: Buffer, at: number, named: TransferEncoding): TransferEncoding => {
  const line = lineAt(source, at, source.length);
  if (named === 'base64' && field.test(line)) return 'plain';
  return named === 'plain' && /^[A-Za-z0-9+/]{40,80}\r*\n/.test(line) ? 'base64' : named;
};

const lineAt = (source: Buffer, start: number, end: number): string =>
  source.toString('latin1', start, Math.min(end, start + lineMax));

/** However many carriage returns, as the parser sees it. */
const isBlank = (bytes: Uint8Array, start: number): boolean => {
  let at = start;
  while (bytes[at] === 0x0d) at++;
  return bytes[at] === lf;
};

/**
 * A mail that begins with its header. What begins with no header field is all body (text pasted into a pipe); blank lines and a
 * byte order mark before the first field are noise; lines that end in a carriage return alone end in a line feed.
 */
export const withHeader = (raw: Uint8Array): Uint8Array => {
  // Editors that call UTF-16 "Unicode" save a mail so.
  const isWide = raw[0] === 0xff && raw[1] === 0xfe;
  const bytes = withLineFeeds(isWide ? Buffer.from(viewOf(raw).toString('utf16le')) : raw);
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === lf || bytes[start] === 0x0d || bytes[start] === 0x20 || bytes[start] === 0x09)
    start++;
  if (start === bytes.length) return bytes.subarray(start);
  const opening = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.min(lineMax, bytes.length - start),
  );
  const line = opening.toString('latin1');
  if (field.test(line) || /^>?From /.test(line)) return bytes.subarray(start);
  return Buffer.concat([Buffer.from('\n'), bytes]);
};

const withLineFeeds = (raw: Uint8Array): Uint8Array =>
  raw.includes(lf) || !raw.includes(0x0d) ? raw : raw.map((byte) => (byte === 0x0d ? lf : byte));
