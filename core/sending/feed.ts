import type { SendQuota } from '../ports/ports.ts';
import type { Instant } from '../time/instant.ts';

/** How often the sweep comes by (infra/wiring.ts). */
export const feedEveryMs = 300_000;
/** What is due before the next sweep is fed by this one; the next may come a little late. */
export const feedAheadMs = feedEveryMs + 30_000;

/** The rest of the quota is for forwarded mail: who writes to us is answered at once, whatever agencies have planned. */
export const bulkShare = 0.8;

/** While SES does not say: what an account may send that has just left the sandbox. */
const carefulQuota: SendQuota = { perDay: null, perSecond: 1, sentLastDay: 0 };

/** One enrollment that waits to be fed. */
export type Feed = { readonly id: string; readonly dueAt: Instant };

/** How many mails of batches one sweep may put on their way. Null: SES did not say what it lets us send. */
export const feedBudget = (quota: SendQuota | null): number => {
  const { perDay, perSecond, sentLastDay } = quota ?? carefulQuota;
  const bySpeed = Math.floor((bulkShare * perSecond * feedEveryMs) / 1000);
  const byDay = perDay === null ? bySpeed : Math.floor(bulkShare * perDay - sentLastDay);
  return Math.max(0, Math.min(bySpeed, byDay));
};

/**
 * What goes on the send queue now, longest due first, and in how many seconds it is to be seen there: at its instant,
 * and never faster than bulk mail may leave, or what had to wait would come all at once and be refused.
 */
export const pace = (
  waiting: readonly Feed[],
  quota: SendQuota | null,
  now: Instant,
): readonly { readonly id: string; readonly delaySeconds: number }[] => {
  const perSecond = bulkShare * (quota ?? carefulQuota).perSecond;
  return [...waiting]
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
    .slice(0, feedBudget(quota))
    .map(({ id, dueAt }, place) => ({
      id,
      delaySeconds: Math.max(0, secondsTo(dueAt, now), Math.floor(place / perSecond)),
    }));
};

const secondsTo = (instant: Instant, now: Instant): number =>
  Math.ceil((Date.parse(instant) - Date.parse(now)) / 1000);
