import { viewOf } from './raw-text.ts';

/**
 * The parser keeps each line of a plain body as a piece of a Blob and reads that back, which takes it three quarters of its
 * time, and more than its share of it the more pieces there are. Encoded bodies go into one buffer.
 */
export type BodyEncoding = {
  /** The first of several such fields counts, so this one may stand before another. */
  readonly header: string;
  readonly encode: (bytes: Uint8Array) => Uint8Array;
};

/** The fastest, for a decoder that takes any byte and any length; but each equal sign costs it an object, and each part a buffer of 100 kB. */
const quotedPrintable: BodyEncoding = {
  header: 'Content-Transfer-Encoding: quoted-printable\n',
  // What looks like a boundary is text, and what ends within a line would take the boundary below into it.
  encode: (bytes) => {
    const text = viewOf(bytes).toString('latin1').replaceAll('=', '=3D').replace(/^--/gm, '=2D-');
    return Buffer.from(text.endsWith('\n') ? text : `${text}=\n`, 'latin1');
  },
};

/** Takes twice as long for a mail of ordinary size, and the same for each byte of any. */
const base64Line: BodyEncoding = {
  header: 'Content-Transfer-Encoding: base64\n',
  encode: (bytes) => Buffer.from(`${viewOf(bytes).toString('base64')}\n`),
};

const quotedBytesMax = 1_000_000;
const quotedPartsMax = 20;

/** How the next plain body is encoded in a mail of so many bytes that had so many plain bodies before. */
export const bodyEncodingFor = (mailBytes: number, plainParts: number): BodyEncoding =>
  mailBytes <= quotedBytesMax && plainParts < quotedPartsMax ? quotedPrintable : base64Line;
