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

/** A file for a spreadsheet. */
export const csv = (fileName: string, text: string): PageResponse => ({
  statusCode: 200,
  headers: {
    ...apiHeaders,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName}"`,
  },
  body: text,
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

/** Files never come this way: Lambda's limit would turn the larger ones away half-way up. */
export const tooLarge = (): PageResponse =>
  problem(
    413,
    'too-large',
    'That is too large to be a call. A candidate file goes to the uploadUrl that POST /v1/imports answers with.',
  );
