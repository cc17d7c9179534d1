import { answerFromFunctionUrl } from '#local/aws/function-url.ts';
import { maxMailBytes } from '#local/inbound.ts';
import { type HttpAnswer, type HttpRequest, listenOnLoopback } from '#local/loopback-server.ts';
import type { World } from '#local/world.ts';
import { answerApi } from './api.ts';
import { apiError } from './api-error.ts';
import { loadPages } from './page.ts';

export type Site = {
  readonly port: number;
  /** Until this is called, requests wait. */
  readonly serve: (world: World) => void;
  readonly close: () => Promise<void>;
};

/** A mail of the largest size, and a little more so that the refusal is ours to write. */
const bodyLimitBytes = maxMailBytes + 1024 * 1024;

/**
 * The web side: /api of the laptop, the product's own paths through the web function, the laptop's pages for the rest.
 * @throws the listen error (EADDRINUSE) as it is
 */
export const listenForPeople = async (port: number): Promise<Site> => {
  let serve: (world: World) => void = () => {};
  const ready = new Promise<World>((resolve) => {
    serve = resolve;
  });
  const server = await listenOnLoopback({
    port,
    bodyLimitBytes,
    keepAlive: true,
    failure: (status, message) => apiError(status, status === 413 ? 'too-large' : 'internal', message),
    handle: async (request) => answer(request, await ready),
  });
  return { port: server.port, serve, close: server.close };
};

const productPath = /^\/(p\/|(console|v1)(\/|$))/;

const answer = async (request: HttpRequest, world: World): Promise<HttpAnswer> => {
  const path = request.url.pathname;
  if (productPath.test(path)) return answerFromFunctionUrl(request, world.lambda, world.clock);
  if (isForeign(request)) return apiError(403, 'cross-origin', 'This request comes from another site.');
  if (path.startsWith('/api/')) return answerApi(request, world);
  const handlePage = await loadPages();
  return handlePage(request, world);
};

/** A page elsewhere can make the visitor's browser POST here; the browser then says where from. */
const isForeign = ({ method, url, headers }: HttpRequest): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  ((headers.origin !== undefined && headers.origin !== url.origin) ||
    headers['sec-fetch-site'] === 'cross-site');
