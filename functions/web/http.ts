/** One request as the Function URL brings it (payload format 2.0), reduced to what pages need. */
export type PageRequest = {
  readonly method: string;
  /** Decoded, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** As it came, whatever it is. */
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** By name. */
  readonly cookies: ReadonlyMap<string, string>;
  /** The network address it came from, as Lambda saw it. */
  readonly source: string;
};

export type PageResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Set-Cookie, one each. */
  readonly cookies?: string[];
  readonly body: string;
};

/** A form or a call holds a few words; more is not from one of our pages, and files do not come this way. */
export const bodyBytesMax = 65_536;

/**
 * Pages behind a secret link: never stored, never indexed, never named to another site, never framed; and no script at
 * all, so that a company's name can do nothing even if escaping ever failed.
 */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

export const page = (body: string, statusCode = 200): PageResponse => ({
  statusCode,
  headers: pageHeaders,
  body,
});

/** After a form: show the page anew, so that reloading does not post again. */
export const backTo = (path: string): PageResponse => ({
  statusCode: 303,
  headers: { ...pageHeaders, location: path },
  body: '',
});

export const plain = (text: string, statusCode = 200): PageResponse => ({
  statusCode,
  headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: text,
});

/** A file the browser saves instead of showing. */
export const download = (name: string, json: string): PageResponse => ({
  statusCode: 200,
  headers: {
    ...pageHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  },
  body: json,
});
