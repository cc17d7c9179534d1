import { decodeWords } from 'postal-mime';
import { utf8Bytes } from './raw-text.ts';

/** The longest real mail measured has 51,732 lines; every plain text line costs the parser an object (1 MB of newlines: 1.7 GB). */
export const linesMax = 100_000;
/** Encoded and dropped lines cost time but no memory; 45 MB of base64 has 600,000. */
const cheapLinesMax = 1_500_000;
/** All headers of all parts; real ones stay under 100 kB. */
const headerBytesMax = 1024 * 1024;
/** Text of all parts, before decoding. An HTML body with its images inlined has megabytes; nobody reads more than that. */
const textBytesMax = 8 * 1024 * 1024;
export const partDepthMax = 100;
/** Of one Content-* header this much is looked at. */
const contentHeaderMax = 4_000;

export type ThinMail =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-many-lines' | 'nested-too-deep' | 'header-too-large';
    };

type Part = {
  readonly keep: 'text' | 'mail' | 'structure' | 'nothing';
  /** base64 or quoted-printable: not kept as lines by the parser. */
  readonly encoded: boolean;
  /** Text whose header names no charset, or the one its bytes may contradict. */
  readonly undeclared: boolean;
};
const structure: Part = { keep: 'structure', encoded: false, undeclared: false };
const nothing: Part = { keep: 'nothing', encoded: false, undeclared: false };
type Boundary = { readonly marker: string };

const lf = 0x0a;
const dash = 0x2d;

/**
 * Drops the bodies nobody reads (attachments that are neither text nor mail) from raw MIME before it is parsed, and
 * refuses what would cost the parser too much. The parts and their headers stay; so does everything that is not understood.
 */
export const thinMail = (raw: Uint8Array): ThinMail => {
  const bytes = withHeader(raw);
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundaries: Boundary[] = [];
  const out: Uint8Array[] = [];
  let keptFrom = 0;
  let inHeader = true;
  let headerStart = 0;
  let partStart = 0;
  let part = structure;
  let [lines, cheapLines, headerBytes, textBytes] = [0, 0, 0, 0];
  let keeping = true;

  const emit = (to: number): void => {
    if (keeping && to > keptFrom) out.push(bytes.subarray(keptFrom, to));
  };
  const switchTo = (keep: boolean, at: number): void => {
    if (keep === keeping) return;
    emit(at);
    keeping = keep;
    keptFrom = at;
  };
  const replace = (from: number, to: number): void => {
    const text = keeping ? utf8Bytes(bytes.subarray(from, to)) : null;
    if (text === null) return;
    emit(from);
    out.push(text);
    keptFrom = to;
  };
  const endPart = (at: number): void => {
    if (!inHeader && part.undeclared) replace(partStart, at);
  };

  for (let start = 0; start < bytes.length; ) {
    const newline = source.indexOf(lf, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const next = end;
    if (bytes[start] === dash && bytes[start + 1] === dash && boundaries.length > 0) {
      const found = boundaryAt(source, start, end, boundaries);
      if (found !== null) {
        endPart(start);
        boundaries.length = found.level + (found.last ? 0 : 1);
        switchTo(true, start);
        inHeader = !found.last;
        headerStart = next;
        part = structure;
        lines++;
        start = next;
        continue;
      }
    }
    if (inHeader) {
      headerBytes += end - start;
      if (headerBytes > headerBytesMax) return { ok: false, reason: 'header-too-large' };
      lines++;
      if (isBlank(bytes, start, end)) {
        const header = readContentHeader(source, headerStart, start);
        if (header.unbounded) {
          if (keeping) emit(headerStart);
          keptFrom = headerStart;
          header.boundary = guessBoundary(source, next);
          // The first of several Content-Type fields counts.
          out.push(Buffer.from(contentTypeFor(header.boundary)));
        }
        part = header.part;
        replace(headerStart, start);
        if (header.boundary !== null) boundaries.push({ marker: header.boundary });
        if (boundaries.length > partDepthMax) return { ok: false, reason: 'nested-too-deep' };
        // The header of a mail inside a mail is read like that of a part, so that its attachments are dropped too.
        inHeader = part.keep === 'mail' && !part.encoded;
        headerStart = next;
        partStart = next;
        if (part.keep === 'nothing') switchTo(false, next);
      }
    } else if (part.keep === 'text') {
      textBytes += end - start;
      if (textBytes > textBytesMax) {
        const cut = characterStart(bytes, Math.max(start, end - (textBytes - textBytesMax)));
        endPart(cut);
        part = nothing;
        switchTo(false, cut);
      }
    }
    if (!keeping || part.encoded) cheapLines++;
    else if (!inHeader) lines++;
    if (lines > linesMax || cheapLines > cheapLinesMax) return { ok: false, reason: 'too-many-lines' };
    start = next;
  }
  if (inHeader) replace(headerStart, bytes.length);
  else endPart(bytes.length);
  emit(bytes.length);
  return { ok: true, bytes: out.length === 1 ? out[0]! : Buffer.concat(out) };
};

const isBlank = (bytes: Uint8Array, start: number, end: number): boolean =>
  bytes[start] === lf || (bytes[start] === 0x0d && end - start === 2);

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

/** A multipart that forgot to name its boundary: the first line that looks like one, if a later line repeats it. */
const guessBoundary = (source: Buffer, bodyStart: number): string | null => {
  const head = source.toString('latin1', bodyStart, Math.min(source.length, bodyStart + contentHeaderMax));
  const marker = /^--([^\s-][^\r\n]{0,80})\r?$/m.exec(head)?.[1]?.trimEnd();
  if (marker === undefined) return null;
  const first = source.indexOf(`--${marker}`, bodyStart, 'latin1');
  return source.indexOf(`\n--${marker}`, first + marker.length, 'latin1') < 0 ? null : marker;
};

const contentTypeFor = (boundary: string | null): string =>
  boundary === null
    ? 'Content-Type: text/plain\n'
    : `Content-Type: multipart/mixed; boundary="${boundary}"\n`;

const boundaryAt = (
  source: Buffer,
  start: number,
  end: number,
  boundaries: readonly Boundary[],
): { level: number; last: boolean } | null => {
  const line = source.toString('latin1', start + 2, Math.min(end, start + 300)).trimEnd();
  for (let level = boundaries.length - 1; level >= 0; level--) {
    const marker = boundaries[level]!.marker;
    if (line === marker) return { level, last: false };
    if (line.length === marker.length + 2 && line.startsWith(marker) && line.endsWith('--'))
      return { level, last: true };
  }
  return null;
};

const readContentHeader = (
  source: Buffer,
  start: number,
  end: number,
): { part: Part; boundary: string | null; unbounded: boolean } => {
  const fields = contentFields(source, start, end);
  const type = /^[\s]{0,20}([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(fields.type)?.[1]?.toLowerCase() ?? '';
  const encoded = /base64|quoted-printable/i.test(fields.encoding);
  const multipart = type.startsWith('multipart/');
  const boundary = multipart
    ? /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(fields.type)
    : null;
  const keep = multipart ? 'structure' : keepOf(type, fields);
  const charset = /charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i.exec(fields.type)?.[1]?.toLowerCase() ?? '';
  const undeclared = keep === 'text' && !encoded && ['', 'utf-8', 'utf8'].includes(charset);
  return {
    part: { keep, encoded, undeclared },
    boundary: boundary === null ? null : (boundary[1] ?? boundary[2] ?? '').trimEnd(),
    // One written in a way not understood here (RFC 2231) is left to the parser.
    unbounded: multipart && boundary === null && !/boundary/i.test(fields.type),
  };
};

const keepOf = (type: string, fields: ContentFields): Part['keep'] => {
  if (type === 'message/rfc822' || type === 'message/global') return 'mail';
  // The part of a mail without any Content-Type is text (RFC 2045 §5.2); one that cannot be read may be anything.
  const inline = !/^\s{0,20}attachment/i.test(fields.disposition);
  if (inline && (type === '' || type === 'text/plain' || type === 'text/html')) return 'text';
  return /\.eml\b/i.test(decodeWords(`${fields.type} ${fields.disposition}`)) ? 'structure' : 'nothing';
};

type ContentFields = { type: string; encoding: string; disposition: string };

const contentFields = (source: Buffer, start: number, end: number): ContentFields => {
  const fields: ContentFields = { type: '', encoding: '', disposition: '' };
  const seen = new Set<string>();
  let current: keyof ContentFields | null = null;
  for (let at = start; at < end; ) {
    const newline = source.indexOf(lf, at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const folded = source[at] === 0x20 || source[at] === 0x09;
    if (!folded) current = contentFieldAt(source, at, seen);
    if (current !== null && fields[current].length < contentHeaderMax) {
      const line = source.toString('latin1', at, Math.min(next, at + contentHeaderMax)).trimEnd();
      fields[current] += folded ? line : line.slice(line.indexOf(':') + 1);
    }
    at = next;
  }
  return fields;
};

const contentFieldNames: Readonly<Record<string, keyof ContentFields>> = {
  'content-type': 'type',
  'content-transfer-encoding': 'encoding',
  'content-disposition': 'disposition',
};

/** The first of several wins, as in the parser behind. */
const contentFieldAt = (source: Buffer, at: number, seen: Set<string>): keyof ContentFields | null => {
  if (source[at] !== 0x43 && source[at] !== 0x63) return null;
  const name = /^[\w-]{12,25}/.exec(source.toString('latin1', at, at + 40))?.[0].toLowerCase() ?? '';
  const field = contentFieldNames[name] ?? null;
  if (field === null || seen.has(name)) return null;
  seen.add(name);
  return field;
};
