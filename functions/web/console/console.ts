import { uploadKey } from '#core/batches/keys.ts';
import type { WebDependencies } from '../dependencies.ts';
import { backTo, type PageRequest, type PageResponse, page } from '../http.ts';
import { colours } from '../layout.ts';
import { nothingHere } from '../nothing-here.ts';
import { personAtConsole } from '../signed-in.ts';
import { html, script, style } from './page.generated.js';
import { enter, signIn, signOut } from './sign-in.ts';

/** The agencies' side. Who is not signed in sees the sign-in page, whatever they ask for. */
export const agencyConsole = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  const { path, method } = request;
  if (path === '/console/sign-in') return signIn(deps, request);
  if (path === '/console/sign-out' && method === 'POST') return signOut(request);
  const token = /^\/console\/enter\/([^/]+)$/.exec(path)?.[1];
  if (token !== undefined) return enter(deps, request, token);
  if ((await personAtConsole(deps, request)) === null) return backTo('/console/sign-in');
  switch (path) {
    case '/console':
      return file('text/html', html, { 'content-security-policy': policyFor(await uploadOrigin(deps)) });
    case '/console/console.js':
      return file('text/javascript', script);
    case '/console/console.css':
      return file('text/css', colours + style);
    default:
      return page(nothingHere, 404);
  }
};

/** Scripts and styles of ours alone; files go to the bucket, calls to us, and mails are shown in frames without rights. */
const policyFor = (bucket: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The mails in the frames bring their styles with them.
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${bucket}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Where the bucket takes uploads, which differs by region and on a laptop: what a presigned address says. */
const uploadOrigin = async ({ fileLinks }: WebDependencies): Promise<string> =>
  new URL(await fileLinks.uploadUrl(uploadKey('-', '-'), 1)).origin;

const file = (type: string, body: string, headers: Readonly<Record<string, string>> = {}): PageResponse => {
  const plain = page(body);
  return { ...plain, headers: { ...plain.headers, 'content-type': `${type}; charset=utf-8`, ...headers } };
};
