import type { Keys } from '../identity/keys.ts';
import { readLink, signLink } from '../identity/link.ts';
import { type Instant, plusMs } from '../time/instant.ts';

/** A working morning would be longer; a laptop left open in a train is why it is not. */
export const sessionMs = 60 * 60_000;

/** Who is signed in, until when. Nothing is stored: the agency's list of people is looked at on every request. */
export type Session = { readonly agencyId: string; readonly personId: string; readonly until: Instant };

export const startSession = (
  keys: Keys,
  who: { readonly agencyId: string; readonly personId: string },
  now: Instant,
): string => {
  const untilSeconds = Math.floor(Date.parse(plusMs(now, sessionMs)) / 1000);
  return signLink(keys, 'session', `${who.agencyId}~${who.personId}~${untilSeconds}`);
};

/** Null for what we did not sign, and for what is over. */
export const readSession = (keys: Keys, token: string, now: Instant): Session | null => {
  const link = readLink(keys, token);
  if (link === null || link.purpose !== 'session') return null;
  const [agencyId, personId, seconds] = link.id.split('~');
  if (agencyId === undefined || personId === undefined || !/^\d{1,12}$/.test(seconds ?? '')) return null;
  const until = new Date(Number(seconds) * 1000).toISOString();
  return until > now ? { agencyId, personId, until } : null;
};
