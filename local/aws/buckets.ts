import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { lifecycles } from '#infra/wiring.ts';
import type { Clock } from '#local/clock.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { mailBucket } from './names.ts';

export type StoredObject = {
  readonly bucket: string;
  readonly key: string;
  readonly sizeBytes: number;
  /** Without quotes. */
  readonly etag: string;
  /** Base64, as S3's headers have it. */
  readonly crc32: string;
  readonly contentType: string;
  /** x-amz-meta-*, names without the prefix. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly modifiedAt: number;
  readonly file: string;
};

export type NewObject = {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: Buffer;
  readonly contentType?: string;
  readonly metadata?: Readonly<Record<string, string>>;
};

export type Buckets = {
  readonly exists: (bucket: string) => boolean;
  readonly put: (object: NewObject) => Promise<StoredObject>;
  /** The same without holding the bytes; null, and nothing stored, when they do not have the CRC32 that was said. */
  readonly putStream: (
    object: Omit<NewObject, 'bytes'>,
    chunks: AsyncIterable<Buffer>,
    crc32: string | undefined,
  ) => Promise<StoredObject | null>;
  readonly head: (bucket: string, key: string) => StoredObject | undefined;
  readonly read: (object: StoredObject) => Promise<Buffer>;
  /** The bytes from `from` to `end`, both included. */
  readonly stream: (object: StoredObject, from: number, end: number) => AsyncIterable<Buffer>;
  readonly delete: (bucket: string, key: string) => Promise<void>;
  /** Sorted by key, as S3 lists. */
  readonly list: (bucket: string, prefix: string) => readonly StoredObject[];
  readonly close: () => void;
};

const dayMs = 86_400_000;

/** Objects on disk, one file each. The lifecycle rules hold here too: an expired object is gone. */
export const createBuckets = (
  folder: string,
  clock: Clock,
  onCreated: (object: StoredObject) => void,
): Buckets => {
  mkdirSync(join(folder, 'objects'), { recursive: true });
  const index = openDurableMap<StoredObject>(join(folder, 'index.jsonl'));
  const head = (bucket: string, key: string): StoredObject | undefined => {
    const object = index.get(`${bucket}/${key}`);
    return object === undefined || isExpired(object, clock.now()) ? undefined : object;
  };
  const forget = async (object: StoredObject | undefined): Promise<void> => {
    if (object !== undefined) await rm(join(folder, 'objects', object.file), { force: true });
  };
  const putStream: Buckets['putStream'] = async (given, chunks, wanted) => {
    const { bucket, key, contentType = 'application/octet-stream', metadata = {} } = given;
    const file = randomUUID();
    const path = join(folder, 'objects', file);
    const sums = await writeAndSum(`${path}.new`, chunks).catch(async (error: unknown) => {
      await rm(`${path}.new`, { force: true });
      throw error;
    });
    if (wanted !== undefined && wanted !== sums.crc32) {
      await rm(`${path}.new`, { force: true });
      return null;
    }
    await rename(`${path}.new`, path);
    const replaced = index.get(`${bucket}/${key}`);
    const modifiedAt = clock.now();
    const object = { ...{ bucket, key, file, contentType, metadata, modifiedAt }, ...sums };
    index.set(`${bucket}/${key}`, object);
    await forget(replaced);
    onCreated(object);
    return object;
  };
  return {
    exists: (bucket) => bucket === mailBucket,
    put: async ({ bytes, ...object }) => (await putStream(object, whole(bytes), undefined))!,
    putStream,
    head,
    read: (object) => readFile(join(folder, 'objects', object.file)),
    stream: (object, start, end) => createReadStream(join(folder, 'objects', object.file), { start, end }),
    delete: async (bucket, key) => {
      const object = index.get(`${bucket}/${key}`);
      index.delete(`${bucket}/${key}`);
      await forget(object);
    },
    list: (bucket, prefix) =>
      [...index.entries()]
        .map(([, object]) => object)
        .filter((object) => object.bucket === bucket && object.key.startsWith(prefix))
        .filter((object) => !isExpired(object, clock.now()))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),
    close: index.close,
  };
};

const whole = async function* (bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
};

const writeAndSum = async (path: string, chunks: AsyncIterable<Buffer>) => {
  const md5 = createHash('md5');
  let sum = 0;
  let sizeBytes = 0;
  const file = await open(path, 'w');
  try {
    for await (const chunk of chunks) {
      md5.update(chunk);
      sum = crc32(chunk, sum);
      sizeBytes += chunk.length;
      await file.appendFile(chunk);
    }
  } finally {
    await file.close();
  }
  const sumBytes = Buffer.alloc(4);
  sumBytes.writeUInt32BE(sum);
  return { etag: md5.digest('hex'), crc32: sumBytes.toString('base64'), sizeBytes };
};

const isExpired = (object: StoredObject, now: number): boolean =>
  lifecycles.some(
    ({ prefix, days }) => object.key.startsWith(prefix) && now >= object.modifiedAt + days * dayMs,
  );
