import { decodeWords } from 'postal-mime';

export type Part = {
  readonly keep: 'text' | 'mail' | 'structure' | 'nothing';
  /** base64 or quoted-printable: not kept as lines by the parser. */
  readonly encoded: boolean;
  /** Text whose header names no charset, or the one its bytes may contradict. */
  readonly undeclared: boolean;
};
export const structure: Part = { keep: 'structure', encoded: false, undeclared: false };
export const nothing: Part = { keep: 'nothing', encoded: false, undeclared: false };

/** Of one Content-* header this much is looked at. */
const contentHeaderMax = 4_000;
const lf = 0x0a;

/**
 * What the header between two offsets says about the part below it. `unbounded` is a multipart that names no boundary.
 */
export const readContentHeader = (
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

/** A multipart that forgot to name its boundary: the first line that looks like one, if a later line repeats it. */
export const guessBoundary = (source: Buffer, bodyStart: number): string | null => {
  const head = source.toString('latin1', bodyStart, Math.min(source.length, bodyStart + contentHeaderMax));
  const marker = /^--([^\s-][^\r\n]{0,80})\r?$/m.exec(head)?.[1]?.trimEnd();
  if (marker === undefined) return null;
  const first = source.indexOf(`--${marker}`, bodyStart, 'latin1');
  return source.indexOf(`\n--${marker}`, first + marker.length, 'latin1') < 0 ? null : marker;
};

/** The Content-Type a multipart without a boundary should have had. */
export const contentTypeFor = (boundary: string | null): string =>
  boundary === null
    ? 'Content-Type: text/plain\n'
    : `Content-Type: multipart/mixed; boundary="${boundary}"\n`;
