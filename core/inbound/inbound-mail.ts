import type { Decision, Kind } from '../classification/verdict.ts';
import type { Rejection } from '../enrollment/enrollment.ts';
import type { Via } from '../mail/mail.ts';
import type { Instant } from '../time/instant.ts';

export const outcomes = [
  'enrolled',
  'joined',
  'asked',
  'declined',
  'confirm-sent',
  'command',
  'feedback',
  'relayed',
  'duplicate',
  'own-mail',
  'ignored',
  'no-owner',
  'unauthenticated',
  'capped',
  'unreadable',
  'oversized',
  'virus',
  'spam',
  'refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What became of one accepted mail: exactly one outcome, recorded once. The id is SES's. */
export type InboundMail = {
  readonly id: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly outcome: Outcome;
  /** Kebab-case. */
  readonly reason: string;
  readonly candidateId: string | null;
  readonly via: Via | null;
  readonly verdict: { readonly kind: Kind; readonly confidence: number; readonly decision: Decision } | null;
  /** What was read, for the person's own page. */
  readonly read: readonly Rejection[];
  /** What the person wrote to us in free words, where that is all the mail is. */
  readonly note: string | null;
  /** What the rejections in it are remembered under. */
  readonly fingerprintIds: readonly string[];
  /** A button may still start a series from what was read, until this instant. */
  readonly waitsUntil: Instant | null;
  readonly messageId: string | null;
  /** The zone the person's mail program wrote, in minutes east of UTC; null when unknown or not theirs. */
  readonly offsetMinutes: number | null;
  readonly answerId: string | null;
  readonly enrollmentId: string | null;
};

/** What was read waits this long for the person's button. */
export const waitsMs = 7 * 86_400_000;

/** The reason kept with a mail that the person took out of a plan again. */
export const disownedReason = 'not-a-rejection';

/** Why a mail is ignored that waits for a button on the answer to an earlier one. */
export const unconfirmedReason = 'confirmation-already-sent';
export const suppressedReason = 'suppressed';

/** Whether it waits for such a button still. */
export const isHeld = ({ outcome, reason, waitsUntil }: InboundMail, now: Instant): boolean =>
  outcome === 'ignored' &&
  (reason === unconfirmedReason || reason === suppressedReason) &&
  waitsUntil !== null &&
  waitsUntil >= now;
