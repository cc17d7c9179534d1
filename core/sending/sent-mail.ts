import type { Instant } from '../time/instant.ts';

/** The index by SES message id: which mail item left under it. The id is SES's. */
export type SentMail = {
  readonly id: string;
  readonly version: number;
  readonly candidateId: string;
  readonly enrollmentId: string | null;
  readonly answerId: string | null;
  readonly sentAt: Instant;
};

/** One record: when the newest mail left whose Send event we have stored. The proof that events flow. */
export type EventProof = {
  readonly id: 'newest';
  readonly version: number;
  readonly mailSentAt: Instant | null;
  /** When the last probe was queued, to learn it. */
  readonly probedAt: Instant | null;
};

/** One record: since when SES refuses every mail. Until a later mail is known to have left, the sweep only probes. */
export type SendingHalt = {
  readonly id: 'newest';
  readonly version: number;
  readonly since: Instant;
  readonly reason: string;
};
