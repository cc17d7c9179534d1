import type { Clock } from '#local/clock.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import type { Buckets, StoredObject } from './buckets.ts';
import { problemWithPresigned } from './presigned.ts';
import { xmlText } from './xml.ts';

type Deps = { readonly buckets: Buckets; readonly clock: Clock; readonly secretAccessKey: string };

const maxKeys = 1000;

/** S3's REST interface, path style, under `prefix`. */
export const createS3Endpoint = (prefix: string, deps: Deps) => {
  return async (request: HttpRequest): Promise<HttpAnswer> => {
    const answer = await route(prefix, request, deps);
    // A browser uploads straight to the bucket, from the page's other origin.
    const allow = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag' };
    return {
      ...answer,
      headers: { ...allow, date: new Date(deps.clock.now()).toUTCString(), ...answer.headers },
    };
  };
};

const route = async (prefix: string, request: HttpRequest, deps: Deps): Promise<HttpAnswer> => {
  const { buckets, clock, secretAccessKey } = deps;
  if (request.method === 'OPTIONS')
    return {
      status: 200,
      headers: { 'access-control-allow-methods': 'GET, PUT, HEAD', 'access-control-allow-headers': '*' },
    };
  const problem = problemWithPresigned(request, secretAccessKey, clock.now());
  if (problem !== null) return refuse(403, problem.code, problem.message);
  const [, bucket = '', ...rest] = request.url.pathname.slice(prefix.length).split('/');
  const key = decodeURIComponent(rest.join('/'));
  if (!buckets.exists(bucket)) return refuse(404, 'NoSuchBucket', 'The specified bucket does not exist');
  if (key === '')
    return request.method === 'GET' ? list(buckets, bucket, request.url.searchParams) : { status: 200 };
  switch (request.method) {
    case 'PUT':
      return put(buckets, bucket, key, request);
    case 'GET':
    case 'HEAD':
      return get(buckets, bucket, key, request);
    case 'DELETE':
      await buckets.delete(bucket, key);
      return { status: 204 };
    default:
      return refuse(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  }
};

const put = async (
  buckets: Buckets,
  bucket: string,
  key: string,
  request: HttpRequest,
): Promise<HttpAnswer> => {
  if (request.headers['if-none-match'] === '*' && buckets.head(bucket, key) !== undefined)
    return refuse(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  const object = {
    ...{ bucket, key, metadata: metadataOf(request) },
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
  };
  const isChunked = String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const decoded = isChunked ? await decodeBody(request) : null;
  if (isChunked && decoded === null)
    return refuse(400, 'IncompleteBody', 'The request body terminated unexpectedly');
  const stored =
    decoded === null
      ? await buckets.putStream(object, request.stream!, crc32Said(request))
      : await buckets.putStream(object, decoded.chunks(), decoded.crc32);
  if (stored === null)
    return refuse(400, 'BadDigest', 'The CRC32 you specified did not match the calculated checksum.');
  return { status: 200, headers: { etag: `"${stored.etag}"`, 'x-amz-checksum-crc32': stored.crc32 } };
};

const crc32Said = ({ headers, url }: HttpRequest): string | undefined => {
  const given = headers['x-amz-checksum-crc32'] ?? url.searchParams.get('x-amz-checksum-crc32');
  return given === null ? undefined : String(given);
};

/** The chunked coding is the SDK's alone, and it has the whole in memory as well. */
const decodeBody = async ({ headers, stream }: HttpRequest) => {
  const coded: Buffer[] = [];
  for await (const chunk of stream!) coded.push(chunk);
  const decoded = decodeAwsChunked(Buffer.concat(coded));
  const length = headers['x-amz-decoded-content-length'];
  if (decoded === null || (length !== undefined && Number(length) !== decoded.data.length)) return null;
  return {
    chunks: async function* () {
      yield decoded.data;
    },
    crc32: decoded.trailers['x-amz-checksum-crc32'],
  };
};

const get = async (
  buckets: Buckets,
  bucket: string,
  key: string,
  request: HttpRequest,
): Promise<HttpAnswer> => {
  const object = buckets.head(bucket, key);
  if (object === undefined) return refuse(404, 'NoSuchKey', 'The specified key does not exist.');
  const wanted = request.headers['if-match'];
  if (wanted !== undefined && wanted !== `"${object.etag}"`)
    return refuse(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  const headers = { ...objectHeaders(object), ...askedFor(request.url.searchParams) };
  if (request.method === 'HEAD')
    return { status: 200, headers: { ...headers, 'content-length': `${object.sizeBytes}` } };
  const size = object.sizeBytes;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (range === null)
    return {
      status: 200,
      headers: { ...headers, 'content-length': `${size}` },
      pieces: size === 0 ? nothing() : buckets.stream(object, 0, size - 1),
    };
  const from = Number(range[1]);
  if (from >= size) return refuse(416, 'InvalidRange', 'The requested range is not satisfiable');
  const { 'x-amz-checksum-crc32': _, ...partHeaders } = headers;
  const end = Math.min(range[2] === '' ? size - 1 : Number(range[2]), size - 1);
  return {
    status: 206,
    headers: {
      ...partHeaders,
      'content-range': `bytes ${from}-${end}/${size}`,
      'content-length': `${end - from + 1}`,
    },
    pieces: buckets.stream(object, from, end),
  };
};

const nothing = async function* (): AsyncGenerator<Buffer> {};

/** A presigned address may say how the answer is to be saved. */
const askedFor = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    ['content-disposition', 'content-type'].flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );

const objectHeaders = (object: StoredObject): Record<string, string> => ({
  etag: `"${object.etag}"`,
  'content-type': object.contentType,
  'last-modified': new Date(object.modifiedAt).toUTCString(),
  'accept-ranges': 'bytes',
  'x-amz-checksum-crc32': object.crc32,
  'x-amz-checksum-type': 'FULL_OBJECT',
  ...Object.fromEntries(
    Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
  ),
});

const metadataOf = ({ headers }: HttpRequest): Record<string, string> => {
  const prefix = 'x-amz-meta-';
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), String(value)]),
  );
};

const list = (buckets: Buckets, bucket: string, query: URLSearchParams): HttpAnswer => {
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const limit = Math.min(Number(query.get('max-keys') ?? maxKeys), maxKeys);
  const prefix = query.get('prefix') ?? '';
  const rest = buckets.list(bucket, prefix).filter((object) => object.key > after);
  const page = rest.slice(0, limit);
  const more = rest.length > page.length;
  const contents = page.map(
    ({ key, modifiedAt, etag, sizeBytes }) =>
      `<Contents><Key>${xmlText(key)}</Key><LastModified>${new Date(modifiedAt).toISOString()}</LastModified>` +
      `<ETag>&quot;${etag}&quot;</ETag><Size>${sizeBytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const token = more ? `<NextContinuationToken>${xmlText(page.at(-1)!.key)}</NextContinuationToken>` : '';
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${xmlText(prefix)}</Prefix>` +
      `<KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`,
  );
};

const xml = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});

const refuse = (status: number, code: string, message: string): HttpAnswer =>
  xml(status, `<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`);
