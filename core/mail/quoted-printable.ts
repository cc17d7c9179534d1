/**
 * The parser keeps each line of a plain body as a piece of a Blob and reads that back, which takes it three quarters of its
 * time; quoted-printable goes into one buffer. The first of several such fields counts, so this one may stand before another.
 */
export const quotedPrintableHeader = 'Content-Transfer-Encoding: quoted-printable\n';

/** Where it is not worth while: each equal sign costs the decoder an object, and each part a buffer of 100 kB. */
export const quotedBytesMax = 1_000_000;
export const quotedPartsMax = 20;

/** The bytes of a plain body as quoted-printable, for a decoder that takes any byte and any length; null when they are it already. */
export const quotedPrintable = (bytes: Uint8Array): Uint8Array | null => {
  if (!bytes.includes(0x3d)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(text.replaceAll('=', '=3D'), 'latin1');
};
