import type { Verdict } from '../classification/verdict.ts';
import type { Rejection } from '../enrollment/enrollment.ts';
import type { Original } from '../mail/mail.ts';
import { feedbackBody } from './feedback-text.ts';

/** One thing a mail said: where it was written, and what it is. */
export type Part = { readonly original: Original; readonly verdict: Verdict };

/** What the series needs to know of it; a verdict other than rejection gives what a button may still start with. */
export const rejectionOf = (inboundId: string, { original, verdict }: Part): Rejection => ({
  inboundId,
  company: verdict.company,
  role: verdict.role,
  stage: verdict.stage ?? 'unknown',
  reason: verdict.reason ?? 'not-stated',
  feedback: verdict.feedback ?? 'none',
  feedbackText: givenFeedback(original, verdict),
  doorOpen: verdict.doorOpen ?? false,
  sender: verdict.contact === null || verdict.contact.address === null ? 'no-reply' : 'direct',
  contact: verdict.contact,
  evidence: decisionQuote(verdict),
});

/** The very sentence that carries the decision. */
export const decisionQuote = (verdict: Verdict): string | null =>
  (verdict.evidence.find(({ field }) => field === 'kind') ?? verdict.evidence[0])?.quote ?? null;

/** The employer's own words of feedback: all of a mail that is nothing else, or the sentences of a rejection that give it. */
const givenFeedback = (original: Original, verdict: Verdict): string | null => {
  if (verdict.kind === 'feedback') return feedbackBody(original.text) ?? decisionQuote(verdict);
  if (verdict.feedback !== 'given') return null;
  const quotes = verdict.evidence.filter(({ field }) => field === 'feedback').map(({ quote }) => quote);
  return quotes.length > 0 ? quotes.join(' ') : null;
};
