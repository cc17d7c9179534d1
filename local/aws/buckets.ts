import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  readonly head: (bucket: string, key: string) => StoredObject | undefined;
  readonly read: (object: StoredObject) => Promise<Buffer>;
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
  return {
    exists: (bucket) => bucket === mailBucket,
    put: async ({ bucket, key, bytes, contentType = 'application/octet-stream', metadata = {} }) => {
      const file = randomUUID();
      const path = join(folder, 'objects', file);
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
      const replaced = index.get(`${bucket}/${key}`);
      const etag = createHash('md5').update(bytes).digest('hex');
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc32(bytes));
      const object = {
        ...{ bucket, key, file, etag, contentType, metadata },
        sizeBytes: bytes.length,
        crc32: sum.toString('base64'),
        modifiedAt: clock.now(),
      };
      index.set(`${bucket}/${key}`, object);
      await forget(replaced);
      onCreated(object);
      return object;
    },
    head,
    read: (object) => readFile(join(folder, 'objects', object.file)),
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

const isExpired = (object: StoredObject, now: number): boolean =>
  lifecycles.some(
    ({ prefix, days }) => object.key.startsWith(prefix) && now >= object.modifiedAt + days * dayMs,
  );
