import type { PageRequest } from '#functions/web/http.ts';

/** A request as the web function reads it: a plain GET from nowhere, unless said otherwise. */
export const aRequest = (said: Partial<PageRequest> = {}): PageRequest => ({
  method: 'GET',
  path: '/',
  query: new URLSearchParams(),
  form: new URLSearchParams(said.body ?? ''),
  body: '',
  headers: {},
  cookies: new Map(),
  source: '192.0.2.1',
  ...said,
});
