import { createHash } from 'node:crypto';

/** Bytes and SHA-256 of what streams by. */
export const measured = (chunks: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    chunks: (async function* (): AsyncGenerator<Uint8Array, void, void> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    })(),
    bytes: () => bytes,
    /** Of all that was taken; once, at the end. */
    sha256: () => hash.digest('hex'),
  };
};

/** The first `length` bytes, or fewer where there are no more; and all of them again. */
export const withHead = async (chunks: AsyncGenerator<Uint8Array>, length: number) => {
  const first: Uint8Array[] = [];
  let taken = 0;
  while (taken < length) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    taken += next.value.length;
  }
  return {
    head: Buffer.concat(first).subarray(0, length),
    whole: (async function* () {
      yield* first;
      yield* chunks;
    })(),
  };
};
