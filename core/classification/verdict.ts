export const kinds = [
  'rejection',
  'interview-invitation',
  'offer',
  'acknowledgement',
  'assessment',
  'status-update',
  'reschedule',
  'feedback',
  'recruiter-outreach',
  'job-alert',
  'withdrawal',
  'auto-reply',
  'bounce',
  'command',
  'forwarding-confirmation',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export type GoodNews = Extract<Kind, 'interview-invitation' | 'offer'>;

export const isGoodNews = (kind: string | null): kind is GoodNews =>
  kind === 'interview-invitation' || kind === 'offer';

export const stages = [
  'application',
  'screen',
  'assessment',
  'interview',
  'final',
  'offer-withdrawn',
  'closed',
  'unknown',
] as const;
export type Stage = (typeof stages)[number];

export const reasons = [
  'other-candidate',
  'experience',
  'skills',
  'qualification',
  'fit',
  'overqualified',
  'salary',
  'location-visa',
  'filled-internal',
  'role-cancelled',
  'freeze',
  'not-stated',
] as const;
export type Reason = (typeof reasons)[number];

export const feedbackValues = ['given', 'offered', 'refused', 'none'] as const;
export type Feedback = (typeof feedbackValues)[number];

export type Decision = 'enroll' | 'ask' | 'decline' | 'ignore';

/** A verbatim quote from the mail that supports one field. */
export type Evidence = { readonly field: string; readonly quote: string };

/** A person named in the mail whom the candidate can write to; address null when replies go nowhere. */
export type Contact = { readonly name: string | null; readonly address: string | null };

/** What one original mail is, and what it says. Null where a field does not apply or would be a guess. */
export type Verdict = {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  readonly decision: Decision;
  readonly stage: Stage | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly reason: Reason | null;
  readonly feedback: Feedback | null;
  /** True when the sender asks the person to apply again, or keeps them on file. */
  readonly doorOpen: boolean | null;
  readonly contact: Contact | null;
  /** ISO 639-1, or null when no table knows it. */
  readonly language: string | null;
  readonly evidence: readonly Evidence[];
};
