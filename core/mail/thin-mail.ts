import { type BodyEncoding, bodyEncodingFor } from './body-encoding.ts';
import { createByteCutter } from './byte-cutter.ts';
import {
  contentTypeFor,
  guessBoundary,
  nothing,
  type Part,
  readContentHeader,
  structure,
} from './content-header.ts';
import { utf8Bytes } from './raw-text.ts';

/** The longest real mail measured has 51,732 lines; every line that is not encoded may cost the parser an object (1 MB of newlines: 1.7 GB). */
export const linesMax = 100_000;
/** Encoded and dropped lines cost time but no memory; 45 MB of base64 has 600,000. */
const cheapLinesMax = 1_500_000;
/** All headers of all parts; real ones stay under 100 kB. */
const headerBytesMax = 1024 * 1024;
/** Text of all parts, before decoding. An HTML body with its images inlined has megabytes; nobody reads more than that. */
const textBytesMax = 8 * 1024 * 1024;
export const partDepthMax = 100;
const boundaryLineMax = 300;

export type ThinMail =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-many-lines' | 'nested-too-deep' | 'header-too-large';
    };

const lf = 0x0a;
const dash = 0x2d;

/**
 * Drops the bodies nobody reads (attachments that are neither text nor mail) from raw MIME before it is parsed, encodes plain
 * text, and refuses what would cost the parser too much. The parts and their headers stay; so does everything that is not understood.
 */
export const thinMail = (raw: Uint8Array): ThinMail => {
  const bytes = withHeader(raw);
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const walk = createWalk(source);
  for (let start = 0; start < bytes.length; ) {
    const newline = source.indexOf(lf, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    walk.line(start, end);
    const reason = walk.refusal();
    if (reason !== null) return { ok: false, reason };
    start = end;
  }
  return { ok: true, bytes: walk.done() };
};

/** Goes through the lines of a mail as the parser will: headers, bodies, boundaries; counts what it would cost. */
const createWalk = (source: Buffer) => {
  const cutter = createByteCutter(source);
  const boundaries: string[] = [];
  let part = structure;
  let inHeader = true;
  /** What the body at hand is encoded in, unless it is already or stays as it is. */
  let encoding: BodyEncoding | null = null;
  let plainParts = 0;
  /** Where the header or the body at hand begins. */
  let begin = 0;
  let [lines, cheapLines, headerBytes, textBytes] = [0, 0, 0, 0];

  const endPart = (at: number): void => {
    if (inHeader) cutter.rewrite(begin, at, utf8Bytes);
    else if (encoding !== null) cutter.rewrite(begin, at, encodedBody(encoding, part));
  };
  const passBoundary = (start: number, end: number, found: { level: number; last: boolean }): void => {
    if (!inHeader) endPart(start);
    boundaries.length = found.level + (found.last ? 0 : 1);
    cutter.keep(start);
    inHeader = !found.last;
    begin = end;
    part = structure;
    encoding = null;
  };
  const endHeader = (at: number, bodyStart: number): void => {
    const header = readContentHeader(source, begin, at);
    const boundary = header.unbounded ? guessBoundary(source, bodyStart) : header.boundary;
    // The first of several Content-Type fields counts.
    if (header.unbounded) cutter.insert(begin, contentTypeFor(boundary));
    if (header.part.keep === 'text' && !header.part.encoded) {
      encoding = bodyEncodingFor(source.length, plainParts++);
      cutter.insert(begin, encoding.header);
    }
    cutter.rewrite(begin, at, utf8Bytes);
    if (boundary !== null) boundaries.push(boundary);
    part = header.part;
    // The header of a mail inside a mail is read like that of a part, so that its attachments are dropped too.
    inHeader = part.keep === 'mail' && !part.encoded;
    begin = bodyStart;
    if (part.keep === 'nothing') cutter.drop(bodyStart);
  };
  const readText = (start: number, end: number): void => {
    textBytes += end - start;
    if (textBytes <= textBytesMax) return;
    const cut = characterStart(source, Math.max(start, end - (textBytes - textBytesMax)));
    endPart(cut);
    part = nothing;
    cutter.drop(cut);
  };
  const countLine = (): void => {
    if (!cutter.isKeeping() || part.encoded) cheapLines++;
    else lines++;
  };

  return {
    line: (start: number, end: number): void => {
      const found = boundaryAt(source, start, end, boundaries);
      countLine();
      if (found !== null) passBoundary(start, end, found);
      else if (inHeader) {
        headerBytes += end - start;
        if (isBlank(source, start)) endHeader(start, end);
      } else if (part.keep === 'text') readText(start, end);
    },
    refusal: (): 'too-many-lines' | 'nested-too-deep' | 'header-too-large' | null => {
      if (headerBytes > headerBytesMax) return 'header-too-large';
      if (boundaries.length > partDepthMax) return 'nested-too-deep';
      return lines > linesMax || cheapLines > cheapLinesMax ? 'too-many-lines' : null;
    },
    done: (): Uint8Array => {
      endPart(source.length);
      return cutter.done();
    },
  };
};

const encodedBody =
  ({ encode }: BodyEncoding, { undeclared }: Part) =>
  (bytes: Uint8Array): Uint8Array | null => {
    const text = undeclared ? utf8Bytes(bytes) : null;
    return text === null ? encode(bytes) : (encode(text) ?? text);
  };

/** However many carriage returns, as the parser sees it. */
const isBlank = (bytes: Uint8Array, start: number): boolean => {
  let at = start;
  while (bytes[at] === 0x0d) at++;
  return bytes[at] === lf;
};

const fieldName = /^[!-9;-~]{1,100}[ \t]{0,5}:/;

/** What begins with no header field is all body (text pasted into a pipe); blank lines and a byte order mark before the first field are noise. */
const withHeader = (raw: Uint8Array): Uint8Array => {
  let start = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (raw[start] === 0x0a || raw[start] === 0x0d) start++;
  if (start === raw.length) return raw.subarray(start);
  const opening = Buffer.from(raw.buffer, raw.byteOffset + start, Math.min(200, raw.length - start)).toString(
    'latin1',
  );
  if (fieldName.test(opening) || /^>?From /.test(opening)) return raw.subarray(start);
  return Buffer.concat([Buffer.from('\n'), raw]);
};

/** A cut inside a UTF-8 sequence would make the whole text look like another charset. */
const characterStart = (bytes: Uint8Array, at: number): number => {
  let start = at;
  while (start > 0 && at - start < 4 && (bytes[start]! & 0xc0) === 0x80) start--;
  return start;
};

const boundaryAt = (
  source: Buffer,
  start: number,
  end: number,
  boundaries: readonly string[],
): { level: number; last: boolean } | null => {
  if (boundaries.length === 0 || source[start] !== dash || source[start + 1] !== dash) return null;
  const line = source.toString('latin1', start + 2, Math.min(end, start + boundaryLineMax)).trimEnd();
  for (let level = boundaries.length - 1; level >= 0; level--) {
    const marker = boundaries[level]!;
    if (line === marker) return { level, last: false };
    if (line.length === marker.length + 2 && line.startsWith(marker) && line.endsWith('--'))
      return { level, last: true };
  }
  return null;
};
