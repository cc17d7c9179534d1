import type { WebDependencies } from '../dependencies.ts';
import type { PageRequest, PageResponse } from '../http.ts';
import { type Caller, callerOf } from '../signed-in.ts';
import { notFound, ok, problem } from './answers.ts';
import { openApiDocument } from './openapi/document.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

const minuteSeconds = 60;
const hourSeconds = 3600;
/** A page with live progress asks once a second or two; a program has no reason to ask more often. */
const callsPerMinute = 120;

/** Another site can make the visitor's browser send its cookie, but not this header. */
const consoleHeader = 'x-onward-console';

/** One call of the HTTP API: who calls, whether they may, then the operation. */
export const api = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const here = placesAt(request.path);
  const place = here.find((each) => each.method === method);
  if (here.length === 0) return notFound();
  if (place === undefined) return otherMethod(here.map((each) => each.method));
  if ('open' in place) return ok(place.open());
  const { operation, id } = place;
  const caller = await callerOf(deps, request);
  if (caller === null) return unknownCaller();
  const obstacle = forbids(operation, caller, request) ?? (await tooOften(deps, operation, caller));
  return obstacle ?? operation.handle(deps, caller, request, id);
};

type Place =
  | { readonly method: string; readonly operation: Operation; readonly id: string }
  | { readonly method: string; readonly open: () => unknown };

/** What anybody may read. */
const openPaths: Readonly<Record<string, () => unknown>> = {
  '/v1': () => signpost,
  '/v1/': () => signpost,
  '/v1/openapi.json': () => openApiDocument,
};

const signpost = { documentation: '/v1/openapi.json', console: '/console' };

/** What there is under a path, by method. */
const placesAt = (path: string): readonly Place[] => {
  const open = Object.hasOwn(openPaths, path) ? openPaths[path] : undefined;
  if (open !== undefined) return [{ method: 'GET', open }];
  return Object.values<Operation>(operations).flatMap((operation) => {
    const id = idIn(operation.path, path);
    return id === null ? [] : [{ method: operation.method, operation, id }];
  });
};

/** Of imports and keys. Whatever else stands in its place is not looked up. */
const idPattern = /^[a-z2-7]{26}$/;

/** The id in a path of this shape, '' where the shape has none; null for a path of another shape. */
const idIn = (shape: string, path: string): string | null => {
  const [before = '', after] = shape.split('{id}');
  if (after === undefined) return shape === path ? '' : null;
  if (!path.startsWith(before) || !path.endsWith(after)) return null;
  const id = path.slice(before.length, path.length - after.length);
  return idPattern.test(id) ? id : null;
};

const otherMethod = (methods: readonly string[]): PageResponse => {
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return problem(405, 'method-not-allowed', `Only ${allow} works here.`, { allow });
};

const unknownCaller = (): PageResponse =>
  problem(
    401,
    'unauthenticated',
    'Send your API key as "Authorization: Bearer onward_…", or sign in at /console. A revoked key opens nothing.',
    { 'www-authenticate': 'Bearer' },
  );

const forbids = (operation: Operation, caller: Caller, request: PageRequest): PageResponse | null => {
  if (caller.via === 'key')
    return operation.for === 'person'
      ? problem(403, 'person-only', 'An API key cannot do this. Sign in at /console.')
      : null;
  return operation.method !== 'GET' && request.headers[consoleHeader] === undefined
    ? problem(403, 'not-from-console', `Calls with a session carry the header ${consoleHeader}: 1.`)
    : null;
};

const tooOften = async (
  { rateLimiter, now }: WebDependencies,
  { method, path, perHour }: Operation,
  { by }: Caller,
): Promise<PageResponse | null> => {
  const taken = [
    await rateLimiter.take({
      scope: `api-${by}`,
      limit: callsPerMinute,
      windowSeconds: minuteSeconds,
      now: now(),
    }),
    ...(perHour === undefined
      ? []
      : [
          await rateLimiter.take({
            scope: `api-${by}-${method}-${path}`,
            limit: perHour,
            windowSeconds: hourSeconds,
            now: now(),
          }),
        ]),
  ];
  const over = taken.findLast(({ allowed }) => !allowed);
  return over === undefined
    ? null
    : problem(429, 'too-many-calls', `Too many calls. Try again in ${over.retryAfterSeconds} seconds.`, {
        'retry-after': String(over.retryAfterSeconds),
      });
};
