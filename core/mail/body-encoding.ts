/**
 * The parser keeps each line of a plain body as a piece of a Blob and reads that back, which takes it three quarters of its
 * time, and more than its share of it the more pieces there are. Encoded bodies go into one buffer.
 */
export type BodyEncoding = {
  /** The first of several such fields counts, so this one may stand before another. */
  readonly header: string;
  /** The bytes of a plain body, encoded; null when they are it already. */
  readonly encode: (bytes: Uint8Array) => Uint8Array | null;
};

/** The fastest, for a decoder that takes any byte and any length; but each equal sign costs it an object, and each part a buffer of 100 kB. */
const quotedPrintable: BodyEncoding = {
  header: 'Content-Transfer-Encoding: quoted-printable\n',
  encode: (bytes) =>
    bytes.includes(0x3d)
      ? Buffer.from(viewOf(bytes).toString('latin1').replaceAll('=', '=3D'), 'latin1')
      : null,
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

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
