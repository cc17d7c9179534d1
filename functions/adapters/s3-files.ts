import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Files } from '#core/ports/ports.ts';

/** A file is read in pieces of this size: no connection stays open while its rows are looked up. */
const pieceBytes = 4 * 1024 * 1024;

export const createS3Files = (client: S3Client, Bucket: string): Files => ({
  read: async (Key) => {
    const head = await unlessAbsent(() => client.send(new HeadObjectCommand({ Bucket, Key })));
    if (head === null) return null;
    const { ContentLength: bytes = 0, ETag: etag } = head;
    return { bytes, chunks: piecesOf(client, { Bucket, Key, IfMatch: etag }, bytes) };
  },
  readText: async (Key) => {
    const object = await unlessAbsent(() => client.send(new GetObjectCommand({ Bucket, Key })));
    return object?.Body === undefined ? null : await object.Body.transformToString();
  },
  write: async (Key, content, ContentType) => {
    const isStream = typeof content === 'object' && 'chunks' in content;
    // A text as bytes: an empty one would be taken for a stream of unknown length.
    const Body = isStream ? Readable.from(content.chunks) : Buffer.from(content);
    const ContentLength = isStream ? content.bytes : (Body as Buffer).length;
    await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength, ContentType }));
  },
  remove: async (Key) => {
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
  },
});

type Which = { readonly Bucket: string; readonly Key: string; readonly IfMatch: string | undefined };

/** @throws when the file was replaced while it was read: what came before would be of another one. */
async function* piecesOf(client: S3Client, which: Which, bytes: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes; from += pieceBytes) {
    const Range = `bytes=${from}-${Math.min(from + pieceBytes, bytes) - 1}`;
    const { Body } = await client.send(new GetObjectCommand({ ...which, Range }));
    if (Body === undefined) throw new Error('S3 answered without a body');
    yield await Body.transformToByteArray();
  }
}

/**
 * Null for what is not there. Who may not list the bucket is told 403 instead of 404, and listing it is a right nobody needs.
 */
const unlessAbsent = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
  try {
    return await ask();
  } catch (error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status === 404 || status === 403) return null;
    throw error;
  }
};
