import type { FileLinks, Files } from '../ports.ts';

export type InMemoryFiles = Files & {
  /** What lies there, as text, by key. */
  readonly all: () => Readonly<Record<string, string>>;
};

/** Small, so that whoever reads a file as a stream meets its seams. */
const chunkBytes = 1000;

export const createInMemoryFiles = (): InMemoryFiles => {
  const files = new Map<string, Uint8Array>();
  return {
    read: async (key) => {
      const bytes = files.get(key);
      return bytes === undefined ? null : { bytes: bytes.length, chunks: chunksOf(bytes) };
    },
    readText: async (key) => {
      const bytes = files.get(key);
      return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
    },
    write: async (key, content) => {
      const isStream = typeof content === 'object' && 'chunks' in content;
      const bytes = isStream ? await gathered(content.chunks) : Buffer.from(content);
      if (isStream && bytes.length !== content.bytes)
        throw new Error(`${content.bytes} bytes were announced, ${bytes.length} came`);
      files.set(key, Uint8Array.from(bytes));
    },
    remove: async (key) => {
      files.delete(key);
    },
    all: () =>
      Object.fromEntries([...files].map(([key, bytes]) => [key, Buffer.from(bytes).toString('utf8')])),
  };
};

/** Addresses that say what they are for, and lead nowhere. */
export const inMemoryFileLinks: FileLinks = {
  uploadUrl: async (key, seconds) => `memory:PUT/${key}?seconds=${seconds}`,
  downloadUrl: async (key, fileName, seconds) =>
    `memory:GET/${key}?seconds=${seconds}&as=${encodeURIComponent(fileName)}`,
};

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.slice(from, from + chunkBytes);
}

const gathered = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
};
