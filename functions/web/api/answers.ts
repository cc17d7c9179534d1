import type { PageResponse } from '../http.ts';

const apiHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export const ok = (value: unknown, statusCode = 200): PageResponse => ({
  statusCode,
  headers: apiHeaders,
  body: `${JSON.stringify(value)}\n`,
});

/** `code` is for programs and never changes; `message` says to a person what to do. */
export const problem = (
  statusCode: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): PageResponse => {
  const { body } = ok({ error: { code, message } });
  return { statusCode, headers: { ...apiHeaders, ...headers }, body };
};

/** What is not there and what is another agency's look the same. */
export const notFound = (): PageResponse =>
  problem(404, 'not-found', 'There is nothing under this address. GET /v1/openapi.json lists what there is.');
