import { viewOf } from './raw-text.ts';

/** Signers cut into pieces of a thousand bytes and more, one inside the other at most. */
const piecesMax = 50_000;
const depthMax = 5;
/** What is signed is copied twice before it is read; a letter with its enclosures is smaller. */
const bytesMax = 10_000_000;
const oid = (last: number): Buffer => Buffer.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]);
/** What comes before the first of these, and between them, are lengths and the names of digests. */
const prefixMax = 1_000;

/**
 * The MIME entity inside an opaque S/MIME signature (RFC 8551 §3.5.2), whoever signed it; null for what is encrypted. In
 * `{ signed-data, [0] { version, digests, { data, [0] OCTET STRING } … } }` the second identifier stands before the entity.
 */
export const signedContent = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length > bytesMax) return null;
  const source = viewOf(bytes);
  const head = source.subarray(0, prefixMax);
  const signed = head.indexOf(oid(2));
  const data = signed < 0 ? -1 : head.indexOf(oid(1), signed);
  const explicit = data < 0 ? null : elementAt(source, data + oid(1).length);
  if (explicit?.tag !== 0xa0) return null;
  const pieces: Uint8Array[] = [];
  collect(source, explicit.from, pieces, 0);
  return pieces.length > 0 ? Buffer.concat(pieces) : null;
};

type Element = { readonly tag: number; readonly from: number; readonly end: number };

/** One element of BER (X.690 §8.1); of indefinite length ends where its contents say so. */
const elementAt = (source: Buffer, at: number): Element | null => {
  const tag = source[at];
  const first = source[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first === 0x80) return { tag, from: at + 2, end: source.length };
  const size = first < 0x80 ? 0 : first & 0x7f;
  const from = at + 2 + size;
  if (size > 5 || from > source.length) return null;
  const length = size === 0 ? first : source.readUIntBE(at + 2, size);
  return { tag, from, end: Math.min(from + length, source.length) };
};

/** Takes the octets of a string, whole or in pieces, and tells where it ends. */
const collect = (source: Buffer, start: number, pieces: Uint8Array[], depth: number): number => {
  const element = elementAt(source, start);
  if (element?.tag === 0x04) {
    pieces.push(source.subarray(element.from, element.end));
    return element.end;
  }
  if (element?.tag !== 0x24 || depth > depthMax) return source.length;
  let at = element.from;
  while (at < element.end && pieces.length < piecesMax) {
    if (source[at] === 0 && source[at + 1] === 0) return at + 2;
    at = collect(source, at, pieces, depth + 1);
  }
  return at;
};
