import type { Verdict } from '../classification/verdict.ts';
import type { Rejection } from '../enrollment/enrollment.ts';
import type { Original } from '../mail/mail.ts';

/** One thing a mail said: where it was written, and what it is. */
export type Part = { readonly original: Original; readonly verdict: Verdict };

/** What the series needs to know of it; a verdict other than rejection gives what a button may still start with. */
export const rejectionOf = (inboundId: string, { verdict }: Part): Rejection => ({
  inboundId,
  company: verdict.company,
  role: verdict.role,
  stage: verdict.stage ?? 'unknown',
  reason: verdict.reason ?? 'not-stated',
  feedback: verdict.feedback ?? 'none',
  feedbackText: givenFeedback(verdict),
  doorOpen: verdict.doorOpen ?? false,
  sender: verdict.contact === null || verdict.contact.address === null ? 'no-reply' : 'direct',
  contact: verdict.contact,
  evidence: decisionQuote(verdict),
});

/** The very sentence that carries the decision. */
export const decisionQuote = (verdict: Verdict): string | null =>
  (verdict.evidence.find(({ field }) => field === 'kind') ?? verdict.evidence[0])?.quote ?? null;

/** The employer's own words of feedback: what the verdict quotes for it. */
const givenFeedback = (verdict: Verdict): string | null => {
  if (verdict.feedback !== 'given' && verdict.kind !== 'feedback') return null;
  const quotes = verdict.evidence.filter(({ field }) => field === 'feedback').map(({ quote }) => quote);
  return quotes.length > 0 ? quotes.join(' ') : verdict.kind === 'feedback' ? decisionQuote(verdict) : null;
};
