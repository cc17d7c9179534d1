import { type BodyEncoding, bodyEncodingFor } from './body-encoding.ts';
import { createByteCutter } from './byte-cutter.ts';
import { type HeaderSoFar, headerEnd, withHeader } from './header-end.ts';
import { boundaryAt, type OpenParts } from './part-boundary.ts';
import { createPartReader, fieldsBefore } from './part-reader.ts';
import { utf8Bytes, viewOf } from './raw-text.ts';
import { type TextHeader, textBody } from './text-body.ts';

/** The longest real mail measured has 51,732 lines; every line that is not encoded may cost the parser an object (1 MB of newlines: 1.7 GB). */
export const linesMax = 100_000;
/** Encoded and dropped lines cost time but no memory; 45 MB of base64 has 600,000. */
const cheapLinesMax = 1_500_000;
/** All headers of all parts; real ones stay under 100 kB. */
const headerBytesMax = 1024 * 1024;
/** Text of all parts, before decoding. An HTML body with its images inlined has megabytes; nobody reads more than that. */
const textBytesMax = 8 * 1024 * 1024;
/** Of all text in files: a letter is no longer, and a log must not use up what the text of the mail may have. */
const fileBytesMax = 64 * 1024;
export const partDepthMax = 100;

export type ThinMail =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-many-lines' | 'nested-too-deep' | 'header-too-large';
    };

const lf = 0x0a;

/**
 * Drops the bodies nobody reads (attachments that are neither text nor mail) from raw MIME before it is parsed, writes text anew
 * as UTF-8 in an encoding that is what it says, and refuses what would cost the parser too much. The parts and their headers
 * stay; so does everything that is not understood.
 */
export const thinMail = (raw: Uint8Array): ThinMail => {
  const bytes = withHeader(raw);
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const source = viewOf(bytes);
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

/** Where a header, or the body of a text, began. */
type Reading =
  | ({ readonly state: 'header' } & HeaderSoFar)
  | {
      readonly state: 'text';
      readonly begin: number;
      readonly header: TextHeader;
      readonly encoding: BodyEncoding;
    }
  | { readonly state: 'other' };

const headerFrom = (begin: number, of: HeaderSoFar['of']): Reading => ({
  state: 'header',
  begin,
  of,
  names: new Set(),
});

/** Goes through the lines of a mail as the parser will: headers, bodies, boundaries; counts what it would cost. */
const createWalk = (source: Buffer) => {
  const cutter = createByteCutter(source);
  const open: OpenParts[] = [];
  const readPart = createPartReader(source, open);
  let reading: Reading = headerFrom(0, 'mail');
  let isCheap = false;
  let [textParts, lines, cheapLines, headerBytes, textBytes, fileBytes] = [0, 0, 0, 0, 0, 0];

  const endPart = (at: number): void => {
    if (reading.state === 'header') cutter.rewrite(reading.begin, at, wholeHeader);
    if (reading.state === 'text')
      cutter.rewrite(reading.begin, at, textBody(reading.header, reading.encoding));
    reading = { state: 'other' };
  };
  const passBoundary = (start: number, end: number, found: { level: number; last: boolean }): void => {
    endPart(start);
    open.length = found.level + (found.last ? 0 : 1);
    cutter.keep(start);
    isCheap = false;
    if (!found.last) reading = headerFrom(end, 'part');
  };
  const endHeader = ({ begin, of }: HeaderSoFar, at: number, bodyStart: number): void => {
    const part = readPart(begin, at, bodyStart, of);
    const encoding = bodyEncodingFor(source.length, textParts);
    // The first of several such fields counts.
    cutter.insert(begin, fieldsBefore(part, encoding));
    cutter.rewrite(begin, at, wholeHeader);
    if (at === bodyStart) cutter.insert(at, '\n');
    reading = { state: 'other' };
    isCheap = 'encoding' in part && part.encoding !== 'plain';
    switch (part.keep) {
      case 'text':
        textParts++;
        for (const parts of open) parts.hasText = true;
        isCheap = part.text.isFile || part.text.encoding !== 'plain';
        reading = { state: 'text', begin: bodyStart, header: part.text, encoding };
        break;
      case 'mail':
        // The header of a mail inside a mail is read like that of a part, so that its attachments are dropped too.
        if (!isCheap) reading = headerFrom(bodyStart, 'mail');
        break;
      case 'parts':
        open.push({ marker: part.boundary!, subtype: part.subtype, hasText: false });
        break;
      case 'nothing':
        cutter.drop(bodyStart);
        break;
      case 'file':
        break;
      default:
        part satisfies never;
    }
  };
  const readText = (start: number, end: number, { isFile }: TextHeader): void => {
    if (isFile) fileBytes += end - start;
    else textBytes += end - start;
    const over = isFile ? fileBytes - fileBytesMax : textBytes - textBytesMax;
    if (over <= 0) return;
    const cut = characterStart(source, Math.max(start, end - over));
    endPart(cut);
    cutter.drop(cut);
  };
  const readHeader = (start: number, end: number, header: HeaderSoFar): void => {
    headerBytes += end - start;
    const ended = headerEnd(source, start, end, header);
    // What is below the header of a mail inside a mail is the header of that.
    if (ended === 'noise' && readPart(header.begin, start, end, header.of).keep !== 'mail') return;
    if (ended !== null) endHeader(header, start, ended === 'above' ? start : end);
    if (ended === 'above' && reading.state === 'text') readText(start, end, reading.header);
  };

  return {
    line: (start: number, end: number): void => {
      const found = boundaryAt(source, start, end, open);
      if (!cutter.isKeeping() || isCheap) cheapLines++;
      else lines++;
      if (found !== null) passBoundary(start, end, found);
      else if (reading.state === 'header') readHeader(start, end, reading);
      else if (reading.state === 'text') readText(start, end, reading.header);
    },
    refusal: (): 'too-many-lines' | 'nested-too-deep' | 'header-too-large' | null => {
      if (headerBytes > headerBytesMax) return 'header-too-large';
      if (open.length > partDepthMax) return 'nested-too-deep';
      return lines > linesMax || cheapLines > cheapLinesMax ? 'too-many-lines' : null;
    },
    done: (): Uint8Array => {
      endPart(source.length);
      return cutter.done();
    },
  };
};

/** In UTF-8 and without blank lines, where it would end too early. */
const wholeHeader = (bytes: Uint8Array): Uint8Array | null => {
  const text = viewOf(bytes).toString('latin1');
  const whole = text.replace(/(^|\n)(?:\r*\n)+/g, '$1');
  if (whole.length === text.length) return utf8Bytes(bytes);
  const lines = Buffer.from(whole, 'latin1');
  return utf8Bytes(lines) ?? lines;
};

/** A cut inside a UTF-8 sequence would make the whole text look like another charset. */
const characterStart = (bytes: Uint8Array, at: number): number => {
  let start = at;
  while (start > 0 && at - start < 4 && (bytes[start]! & 0xc0) === 0x80) start--;
  return start;
};
