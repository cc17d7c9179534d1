import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';

export type MailItemStatus =
  | 'planned'
  | 'ready'
  | 'claimed'
  | 'sent'
  | 'unknown'
  | 'unresolved'
  | 'failed'
  | 'skipped'
  | 'held';

/** One mail that is to leave: what became of it so far. */
export type MailItem = {
  readonly status: MailItemStatus;
  /** Claims so far. Travels as a tag with the mail, so that a Send event names the attempt it settles. */
  readonly attempt: number;
  /** How often SES said "not now"; drives the backoff. */
  readonly refusals: number;
  readonly claimedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly sesMessageId: string | null;
  /** Kebab-case: why it was skipped, held, failed or left unresolved. */
  readonly reason: string | null;
};

export const plannedItem: MailItem = {
  status: 'planned',
  attempt: 0,
  refusals: 0,
  claimedAt: null,
  sentAt: null,
  sesMessageId: null,
  reason: null,
};

export const readyItem: MailItem = { ...plannedItem, status: 'ready' };

/** What the one call to SES came to. `lost` means nobody can know. */
export type SendResult =
  | { readonly type: 'accepted'; readonly sesMessageId: string }
  | { readonly type: 'throttled' }
  | { readonly type: 'quota' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'blocked'; readonly reason: string }
  | { readonly type: 'rejected'; readonly reason: string }
  | { readonly type: 'lost' };

/** Longer than the longest SES call plus the Lambda's time-out: a claim past its lease is nobody's any more. */
export const leaseMs = 120_000;
/** SES's Send events arrive within this; before it has passed, silence proves nothing. */
export const proofAfterMs = 6 * 3_600_000;
/** Without a sign that events flow for this long, the item is given up, never resent. */
export const giveUpAfterMs = 24 * 3_600_000;
/** Attempts an unknown item may get in all. */
export const maxAttempts = 2;

const backoffFirstMs = 60_000;
const backoffMostMs = 3_600_000;

/** The exclusive right to send: one more attempt, and a lease that ends by itself. */
export const claim = (item: MailItem, now: Instant): MailItem => ({
  ...item,
  status: 'claimed',
  attempt: item.attempt + 1,
  claimedAt: now,
});

export const leaseEnd = (item: MailItem): Instant => plusMs(item.claimedAt!, leaseMs);

export type Recorded = {
  readonly item: MailItem;
  /** When to try or look again; null when this item is done. */
  readonly againAt: Instant | null;
  readonly alarm: 'SendFailed' | 'SendBlocked' | 'SendUnresolved' | null;
};

/** What one answer of SES makes of a claimed item. */
export const record = (item: MailItem, result: SendResult, now: Instant): Recorded => {
  switch (result.type) {
    case 'accepted':
      return done({ ...item, status: 'sent', sentAt: now, sesMessageId: result.sesMessageId, reason: null });
    case 'throttled':
    case 'unreachable':
      return notSent(item, result.type, plusMs(now, backoff(item.refusals)));
    case 'quota':
      return notSent(item, 'daily-quota', plusMs(now, backoffMostMs));
    case 'blocked':
      return { ...notSent(item, result.reason, plusMs(now, backoffMostMs)), alarm: 'SendBlocked' };
    case 'rejected':
      return { ...done({ ...item, status: 'failed', reason: result.reason }), alarm: 'SendFailed' };
    case 'lost':
      return lose(item);
    default:
      return result satisfies never;
  }
};

/** Nobody knows whether SES took it: the call was cut off, or the lease ran out. */
export const lose = (item: MailItem): Recorded =>
  item.attempt >= maxAttempts
    ? giveUp(item, 'second-attempt-unknown')
    : {
        item: { ...item, status: 'unknown', reason: 'no-answer' },
        againAt: plusMs(item.claimedAt!, proofAfterMs),
        alarm: null,
      };

/**
 * Look at an unknown item again. `proofAt` is when the newest mail with a stored Send event left: if that is later
 * than this claim, events flow and this one's silence means SES never took it.
 */
export const reconsider = (item: MailItem, now: Instant, proofAt: Instant | null): Recorded => {
  const sinceClaim = Date.parse(now) - Date.parse(item.claimedAt!);
  if (sinceClaim < proofAfterMs) return { item, againAt: plusMs(item.claimedAt!, proofAfterMs), alarm: null };
  if (proofAt !== null && proofAt > item.claimedAt!)
    return {
      item: { ...item, status: 'ready', reason: 'events-flow-without-it' },
      againAt: now,
      alarm: null,
    };
  if (sinceClaim >= giveUpAfterMs) return giveUp(item, 'no-proof');
  return { item, againAt: plusMs(now, backoffMostMs), alarm: null };
};

/** A Send event named this item: it left, whatever we believed. */
export const settle = (item: MailItem, sentAt: Instant, sesMessageId: string): MailItem => ({
  ...item,
  status: 'sent',
  sentAt,
  sesMessageId,
  reason: null,
});

export const hold = (item: MailItem, reason: string): MailItem => ({ ...item, status: 'held', reason });

/** True while SES may have this mail and we don't know: nothing else of the enrollment may be claimed. */
export const isOpen = (item: MailItem): boolean => item.status === 'claimed' || item.status === 'unknown';

/** True when nothing will be done about it any more (a late Send event may still settle it). */
export const isOver = (item: MailItem): boolean =>
  item.status === 'sent' ||
  item.status === 'failed' ||
  item.status === 'skipped' ||
  item.status === 'held' ||
  item.status === 'unresolved';

const done = (item: MailItem): Recorded => ({ item, againAt: null, alarm: null });

const notSent = (item: MailItem, reason: string, againAt: Instant): Recorded => ({
  item: { ...item, status: 'ready', refusals: item.refusals + 1, reason, attempt: item.attempt - 1 },
  againAt,
  alarm: null,
});

const giveUp = (item: MailItem, reason: string): Recorded => ({
  item: { ...item, status: 'unresolved', reason },
  againAt: null,
  alarm: 'SendUnresolved',
});

const backoff = (refusals: number): number =>
  Math.min(backoffFirstMs * 2 ** Math.min(refusals, 10), backoffMostMs);
