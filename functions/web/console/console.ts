import type { WebDependencies } from '../dependencies.ts';
import { backTo, type PageRequest, type PageResponse, page } from '../http.ts';
import { nothingHere } from '../nothing-here.ts';
import { personAtConsole } from '../signed-in.ts';
import { enter, signIn, signOut } from './sign-in.ts';

/** The agencies' side. Who is not signed in sees the sign-in page, whatever they ask for. */
export const agencyConsole = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  if (request.path === '/console/sign-in') return signIn(deps, request);
  if (request.path === '/console/sign-out' && request.method === 'POST') return signOut(request);
  const token = /^\/console\/enter\/([^/]+)$/.exec(request.path)?.[1];
  if (token !== undefined) return enter(deps, request, token);
  if ((await personAtConsole(deps, request)) === null) return backTo('/console/sign-in');
  return page(nothingHere, 404);
};
