import { randomUUID } from 'node:crypto';
import type { Clock } from '#local/clock.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import type { Lambda } from './lambda.ts';
import { accountId } from './names.ts';

/** Lambda's limit on a synchronous payload, request and response alike. */
const maxPayloadBytes = 6 * 1024 * 1024;

/** Passes one request to the `web` function as a Function URL event (payload format 2.0) and its answer back. */
export const answerFromFunctionUrl = async (
  request: HttpRequest,
  lambda: Lambda,
  clock: Clock,
): Promise<HttpAnswer> => {
  if (!lambda.has('web')) return plain(404, 'The function web is not built.');
  const event = eventOf(request, clock);
  if (Buffer.byteLength(JSON.stringify(event)) > maxPayloadBytes)
    return plain(413, 'Request Entity Too Large');
  const outcome = await lambda.invoke('web', event);
  if (outcome.type !== 'answered') return plain(502, 'Internal Server Error');
  if (Buffer.byteLength(JSON.stringify(outcome.value)) > maxPayloadBytes)
    return plain(502, 'Internal Server Error');
  return answerOf(outcome.value);
};

const eventOf = ({ method, url, headers, body }: HttpRequest, clock: Clock): object => {
  const cookies = headers.cookie === undefined ? {} : { cookies: headers.cookie.split(/; */) };
  const isText = /^(text\/|application\/(json|x-www-form-urlencoded|xml|javascript))/.test(
    headers['content-type'] ?? '',
  );
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...cookies,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(url.search === '' ? {} : { queryStringParameters: joined(url.searchParams) }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: clock.iso(),
      timeEpoch: clock.now(),
      ownerAccountId: accountId,
    },
    ...(body.length === 0 ? {} : { body: isText ? body.toString() : body.toString('base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/** A name that comes twice has its values joined by commas. */
const joined = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]));

type UrlResponse = {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

/** Without a statusCode the whole value is the body, as JSON (the documented inference). */
const answerOf = (value: unknown): HttpAnswer => {
  if (typeof value !== 'object' || value === null || !('statusCode' in value))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof value === 'string' ? value : JSON.stringify(value),
    };
  const response = value as UrlResponse;
  return {
    status: response.statusCode,
    headers: {
      'content-type': 'application/json',
      ...lowerCased(response.headers ?? {}),
      ...(response.cookies === undefined ? {} : { 'set-cookie': response.cookies }),
    },
    body: Buffer.from(response.body ?? '', response.isBase64Encoded ? 'base64' : 'utf8'),
  };
};

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

const plain = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ Message: message }),
});
