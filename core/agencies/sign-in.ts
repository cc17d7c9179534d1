import { type Keys, mac } from '../identity/keys.ts';
import { type Instant, plusMs } from '../time/instant.ts';
import type { AgencyPerson } from './agency.ts';

/** From the moment it is asked for. */
export const signInMs = 15 * 60_000;
const hourMs = 3_600_000;
/** Somebody else may type the address of one of us: that must not fill a mailbox. */
const signInsPerHourMax = 5;

/** Notes one more request for a link; null when the hour's are used up. The id opens nothing without its signature. */
export const askSignIn = (
  keys: Keys,
  person: AgencyPerson,
  now: Instant,
): { readonly person: AgencyPerson; readonly id: string } | null => {
  const lately = person.signIns.filter(({ askedAt }) => plusMs(askedAt, hourMs) > now);
  if (lately.length >= signInsPerHourMax) return null;
  const id = mac(keys.byId[keys.current]!, 26, 'sign-in', person.id, now, String(lately.length));
  return { person: { ...person, signIns: [...lately, { id, askedAt: now, usedAt: null }] }, id };
};

/** Uses a link up; null when it was used before, is too old, or is not this person's. */
export const useSignIn = (person: AgencyPerson, id: string, now: Instant): AgencyPerson | null => {
  const isUsable = person.signIns.some(
    (each) => each.id === id && each.usedAt === null && plusMs(each.askedAt, signInMs) > now,
  );
  if (!isUsable) return null;
  return {
    ...person,
    signIns: person.signIns.map((each) => (each.id === id ? { ...each, usedAt: now } : each)),
  };
};
