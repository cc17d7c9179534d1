import { replyAddress } from '../classification/facts/contact.ts';
import { isGoBetween } from '../classification/facts/go-between.ts';
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
  ...writerOf(original, verdict),
  evidence: decisionQuote(verdict),
});

/** Whom to ask for feedback. Where the sender is not known, as in a pasted text, nothing says that they take no replies. */
const writerOf = (original: Original, verdict: Verdict): Pick<Rejection, 'sender' | 'contact'> => {
  const { contact } = verdict;
  const address = contact === null ? replyAddress(original) : contact.address;
  const unknown = (original.from?.address ?? '') === '';
  const reached = address !== null || unknown ? 'direct' : 'no-reply';
  return {
    sender: isGoBetween(original, verdict) ? 'agency' : reached,
    contact: contact ?? (address === null ? null : { name: null, address }),
  };
};

/** The very sentence that carries the decision; null where none says what the mail is. */
const decisionQuote = ({ evidence }: Pick<Verdict, 'evidence'>): string | null =>
  evidence.find(({ field }) => field === 'kind')?.quote ?? null;

/** The employer's own words of feedback: all of a mail that is nothing else, or the sentences of a rejection that give it. */
const givenFeedback = (original: Original, verdict: Verdict): string | null => {
  if (verdict.kind === 'feedback') return feedbackBody(original.text) ?? decisionQuote(verdict);
  if (verdict.feedback !== 'given') return null;
  const quotes = verdict.evidence.filter(({ field }) => field === 'feedback').map(({ quote }) => quote);
  return quotes.length > 0 ? quotes.join(' ') : null;
};
