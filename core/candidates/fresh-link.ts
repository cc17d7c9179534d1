import { type Keys, mac } from '../identity/keys.ts';
import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import type { Candidate } from './candidate.ts';

/** One fresh link a person asked for. The mail carries it signed; this only says whether it was used. */
export type FreshLink = {
  readonly id: string;
  readonly askedAt: Instant;
  readonly usedAt: Instant | null;
};

/** From the moment its mail is made. */
export const freshLinkMs = 3_600_000;
/** A page once opened may be worked with for this long; then it takes another link. */
export const openPageMs = 30 * 60_000;
/** Somebody else's hands on the plan page must not fill a mailbox. */
export const freshLinksPerDayMax = 3;
const dayMs = 86_400_000;
/** Three days of asking: by then SES has sent the mail or has given it up. */
const freshLinksKept = 9;

/** Notes one more request; null when the day's are used up. The id says nothing and opens nothing without its signature. */
export const askFreshLink = (
  keys: Keys,
  candidate: Candidate,
  now: Instant,
): { readonly candidate: Candidate; readonly id: string } | null => {
  const { freshLinks } = candidate;
  const today = freshLinks.filter(({ askedAt }) => plusMs(askedAt, dayMs) > now);
  if (today.length >= freshLinksPerDayMax) return null;
  const key = keys.byId[keys.current]!;
  const id = mac(key, 26, 'fresh', candidate.id, now, String(freshLinks.length));
  const asked: FreshLink = { id, askedAt: now, usedAt: null };
  return { candidate: { ...candidate, freshLinks: [...freshLinks, asked].slice(-freshLinksKept) }, id };
};

/** Uses a link up; null when it was used before, or is not this person's. */
export const useFreshLink = (candidate: Candidate, id: string, now: Instant): Candidate | null =>
  candidate.freshLinks.some((link) => link.id === id && link.usedAt === null)
    ? {
        ...candidate,
        freshLinks: candidate.freshLinks.map((link) => (link.id === id ? { ...link, usedAt: now } : link)),
      }
    : null;

/** Whether the page this link opened may still be worked with. */
export const isOpenPage = (candidate: Candidate, id: string, now: Instant): boolean =>
  candidate.freshLinks.some(
    (link) => link.id === id && link.usedAt !== null && plusMs(link.usedAt, openPageMs) > now,
  );

/** What the link carries: which request it answers, and until when it holds. Signed as one. */
export const freshLinkId = (id: string, madeAt: Instant): string =>
  `${id}-${Math.floor((Date.parse(madeAt) + freshLinkMs) / 1000)}`;

/** Null for an id of another shape. */
export const readFreshLinkId = (
  linkId: string,
): { readonly id: string; readonly holdsUntil: Instant } | null => {
  const match = /^([a-z2-7]{26})-(\d{1,12})$/.exec(linkId);
  return match === null
    ? null
    : { id: match[1]!, holdsUntil: new Date(Number(match[2]) * 1000).toISOString() };
};
