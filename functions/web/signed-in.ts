import type { Agency } from '#core/agencies/agency.ts';
import { opensWith, readApiKey } from '#core/agencies/api-key.ts';
import { readSession } from '#core/agencies/session.ts';
import type { WebDependencies } from './dependencies.ts';
import type { PageRequest } from './http.ts';

/** Who is calling, and for which agency: everything a caller sees or touches is that agency's. */
export type Caller = {
  readonly agency: Agency;
  /** A person at the console, or a program with a key. */
  readonly via: 'session' | 'key';
  /** Address key of the person, or id of the key: what is written down as who did it. */
  readonly by: string;
};

/** Over https the browser itself then holds the cookie to this host, path and encryption (RFC 6265bis §4.1.3.2). */
const cookieName = { https: '__Host-onward', http: 'onward' } as const;

/** Null for nobody we know; one that was revoked or removed in the meantime is nobody. */
export const callerOf = async (deps: WebDependencies, request: PageRequest): Promise<Caller | null> => {
  const bearer = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer === undefined ? personAtConsole(deps, request) : programWith(deps, bearer);
};

const programWith = async ({ store }: WebDependencies, text: string): Promise<Caller | null> => {
  const given = readApiKey(text);
  const key = given === null ? null : await store.get('api-key', given.id);
  if (given === null || key === null || !opensWith(key, given.secret)) return null;
  const agency = await store.get('agency', key.agencyId);
  return agency === null ? null : { agency, via: 'key', by: key.id };
};

export const personAtConsole = async (
  deps: WebDependencies,
  request: PageRequest,
): Promise<Caller | null> => {
  // Never the other one: a neighbouring host could set it, and somebody would work for an agency that is not theirs.
  const cookie = request.cookies.get(cookieName[schemeOf(request)]);
  const session = cookie === undefined ? null : readSession(deps.linkKeys, cookie, deps.now());
  const agency = session === null ? null : await deps.store.get('agency', session.agencyId);
  if (session === null || agency === null) return null;
  const isStillOne = agency.people.some(({ id }) => id === session.personId);
  return isStillOne ? { agency, via: 'session', by: session.personId } : null;
};

/** Set-Cookie for a session that begins (or ends, with an empty token). Session cookies: closing the browser ends them too. */
export const sessionCookie = (request: PageRequest, token: string): string => {
  const scheme = schemeOf(request);
  const secure = scheme === 'https' ? '; Secure' : '';
  const ending = token === '' ? '; Max-Age=0' : '';
  return `${cookieName[scheme]}=${token}; Path=/; HttpOnly; SameSite=Strict${secure}${ending}`;
};

/** A Function URL says so; the laptop has http alone. */
const schemeOf = ({ headers }: PageRequest): 'https' | 'http' =>
  headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
