import type { Verdict } from '../classification/verdict.ts';
import type { Rejection } from '../enrollment/enrollment.ts';
import type { Original } from '../mail/mail.ts';

/** One thing a mail said: where it was written, and what it is. */
export type Part = { readonly original: Original; readonly verdict: Verdict };

/** What the series needs to know of it; a verdict other than rejection gives what a button may still start with. */
export const rejectionOf = (
  inboundId: string,
  { verdict }: Part,
  feedbackText: string | null,
): Rejection => ({
  inboundId,
  company: verdict.company,
  role: verdict.role,
  stage: verdict.stage ?? 'unknown',
  reason: verdict.reason ?? 'not-stated',
  feedback: verdict.feedback ?? 'none',
  feedbackText,
  doorOpen: verdict.doorOpen ?? false,
  sender: verdict.contact === null || verdict.contact.address === null ? 'no-reply' : 'direct',
  contact: verdict.contact,
  evidence: decisionQuote(verdict),
});

/** The very sentence that carries the decision. */
export const decisionQuote = (verdict: Verdict): string | null =>
  (verdict.evidence.find(({ field }) => field === 'kind') ?? verdict.evidence[0])?.quote ?? null;
