import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { trouble } from './trouble.ts';

/** SHA-256 of a file, in hex, read as a stream. */
export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

type Upload = {
  readonly path: string;
  readonly bytes: number;
  readonly url: string;
  readonly onProgress: (bytesSent: number) => void;
};

/**
 * PUTs a file to a presigned address as a stream of known length: S3 takes no other. fetch would send it in chunks.
 * @throws an error isTrouble knows when it is not taken
 */
export const upload = async ({ path, bytes, url, onProgress }: Upload): Promise<void> => {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const request = send(url, { method: 'PUT', headers: { 'content-length': bytes } });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  // Looked at below; a connection that breaks while the file is being read must not end the process by itself.
  answered.catch(() => {});
  let sent = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sent += chunk.length;
      onProgress(sent);
      done(null, chunk);
    },
  });
  // What was refused half-way up is told by the answer, not by the broken pipe.
  const broken = await pipeline(createReadStream(path), counted, request).catch((error: Error) => error);
  const answer = await answered.catch(() => null);
  const said = answer === null ? '' : await textOf(answer);
  if (answer?.statusCode === 200) return;
  const why = answer === null ? (broken?.message ?? 'the connection broke') : `${answer.statusCode} ${said}`;
  throw trouble(`the file could not be uploaded: ${why.slice(0, 300)}. Run the same command again.`);
};

const textOf = async (answer: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  return /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? '';
};
