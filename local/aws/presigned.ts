import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest } from '#local/loopback-server.ts';

/** What is wrong with a presigned URL, in S3's words. */
export type PresignProblem = {
  readonly code: 'AccessDenied' | 'SignatureDoesNotMatch';
  readonly message: string;
};

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Null when the request carries no presigned query or a good one: signed with `secret` and not expired at `now`. */
export const problemWithPresigned = (
  request: HttpRequest,
  secret: string,
  now: number,
): PresignProblem | null => {
  const query = request.url.searchParams;
  const signature = query.get('X-Amz-Signature');
  if (signature === null) return null;
  const signedAt = parseAmzDate(query.get('X-Amz-Date') ?? '');
  const expiresMs = Number(query.get('X-Amz-Expires')) * 1000;
  if (!(now <= signedAt + expiresMs)) return { code: 'AccessDenied', message: 'Request has expired' };
  return signatureOf(request, secret) === signature
    ? null
    : {
        code: 'SignatureDoesNotMatch',
        message: 'The request signature we calculated does not match the signature you provided.',
      };
};

const parseAmzDate = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** Signature Version 4 of a presigned request (AWS reference: "Authenticating requests: using query parameters"). */
const signatureOf = ({ method, url, headers }: HttpRequest, secret: string): string => {
  const query = url.searchParams;
  const [, date = '', region = '', service = ''] = (query.get('X-Amz-Credential') ?? '').split('/');
  const signedNames = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const pairs = [...query].filter(([name]) => name !== 'X-Amz-Signature');
  const canonical = [
    method,
    url.pathname,
    pairs
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join('&'),
    ...signedNames.map((name) => `${name}:${String(headers[name] ?? '').trim()}`),
    '',
    signedNames.join(';'),
    query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  ].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', query.get('X-Amz-Date') ?? '', scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), 'aws4_request');
  return hmac(key, toSign).toString('hex');
};

/** RFC 3986, as Signature Version 4 wants it: encodeURIComponent leaves five characters alone. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
