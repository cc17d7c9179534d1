import type { FileLayout } from './candidate-file.ts';

/** Of its pairs of bytes, so many of a table in UTF-16 are ASCII at least, in any language: delimiters, line ends, addresses. */
const asciiShareMin = 0.05;

/** So many of an ASCII file's pairs are two letters; of Chinese in UTF-16 a quarter looks so. */
const letterShareMax = 0.6;

/** How the bytes of a file make characters, from its first ones. A UTF-8 mark is left in place (markBytes). */
export const byteForm = (head: Uint8Array): FileLayout['form'] => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let [even, odd, letters] = [0, 0, 0];
  const pairs = head.length >> 1;
  for (let i = 0; i < pairs * 2; i += 2) {
    const [first, second] = [head[i]!, head[i + 1]!];
    if (first === 0 && second !== 0) even++;
    else if (first !== 0 && second === 0) odd++;
    else if (isPrintable(first) && isPrintable(second)) letters++;
  }
  if (letters > pairs * letterShareMax) return 'ascii-like';
  if (odd > pairs * asciiShareMin && even * 4 < odd) return 'utf-16le';
  return even > pairs * asciiShareMin && odd * 4 < even ? 'utf-16be' : 'ascii-like';
};

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte <= 0x7e;

/** How many bytes a UTF-8 byte order mark takes at the start. */
export const markBytes = (head: Uint8Array): number =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;

/** Keeps what one call works on, and what the parser hands out at once, small. */
const pieceBytes = 65_536;

/**
 * The file as bytes in which delimiters, quotes and line ends are ASCII, in pieces of 64 kB at most: UTF-16 becomes UTF-8,
 * everything else stays as it is. `taken` is how many bytes of the file went into what was given so far.
 */
export async function* asciiLike(
  chunks: AsyncIterable<Uint8Array>,
  form: FileLayout['form'],
  skipBytes: number,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly taken: number }, void> {
  const toUtf8 = form === 'ascii-like' ? null : utf8FromUtf16(form);
  let taken = 0;
  let skip = skipBytes;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += pieceBytes) {
      const raw = chunk.subarray(from, from + pieceBytes);
      taken += raw.length;
      const piece = toUtf8 === null ? raw : toUtf8(raw);
      const skipped = Math.min(skip, piece.length);
      skip -= skipped;
      if (piece.length > skipped) yield { piece: piece.subarray(skipped), taken };
    }
  }
  const rest = toUtf8?.(null);
  if (rest !== undefined && rest.length > 0) yield { piece: rest, taken };
}

/** Takes bytes as they come, halves of characters included, and null at the end. The byte order mark is dropped. */
export const utf8FromUtf16 = (form: 'utf-16le' | 'utf-16be') => {
  const decoder = new TextDecoder(form);
  return (bytes: Uint8Array | null): Uint8Array =>
    Buffer.from(bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }), 'utf8');
};
