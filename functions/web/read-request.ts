import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { bodyBytesMax, type PageRequest } from './http.ts';

/** Null when the body is larger than any form of ours. RFC 8058 allows both form encodings; of multipart only plain fields are read. */
export const readRequest = (event: LambdaFunctionURLEvent): PageRequest | null => {
  const body = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString('utf8')
    : (event.body ?? '');
  if (Buffer.byteLength(body) > bodyBytesMax) return null;
  const type = event.headers['content-type'] ?? '';
  return {
    method: event.requestContext.http.method,
    path: decode(event.rawPath),
    query: new URLSearchParams(event.rawQueryString),
    body,
    headers: event.headers,
    cookies: new Map((event.cookies ?? []).map(nameAndValue)),
    source: event.requestContext.http.sourceIp ?? '',
    form: /^\s*multipart\/form-data/i.test(type) ? multipart(body, type) : new URLSearchParams(body),
  };
};

const nameAndValue = (cookie: string): readonly [string, string] => {
  const equals = cookie.indexOf('=');
  return [cookie.slice(0, equals), cookie.slice(equals + 1)];
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const multipart = (body: string, type: string): URLSearchParams => {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  const fields = new URLSearchParams();
  for (const part of boundary === undefined ? [] : body.split(`--${boundary}`)) {
    const name = /\bname="([^"]*)"/.exec(part)?.[1];
    const start = part.indexOf('\r\n\r\n');
    if (name !== undefined && start >= 0) fields.append(name, part.slice(start + 4).replace(/\r\n$/, ''));
  }
  return fields;
};
