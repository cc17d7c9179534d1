import type { Mail } from './mail.ts';

export type ForwardingConfirmation = { readonly provider: string; readonly code: string | null };

const sender = 'forwarding-noreply@google.com';
const subjectMax = 500;
const textMax = 20_000;

/**
 * Reads the mail Gmail sends before a filter may forward to an address; null for any other mail. The code stands in the
 * subject as `(#…)`, else in the text. Its link is nobody's to follow but the person's. Whether the sender is really
 * Google is the verdicts' matter.
 */
export const forwardingConfirmation = (mail: Mail): ForwardingConfirmation | null => {
  if (mail.from.length !== 1 || mail.from[0]!.address.toLowerCase() !== sender) return null;
  const subject = mail.subject.slice(0, subjectMax);
  const inSubject = /\(#\s?(\d{6,12})\)/.exec(subject)?.[1];
  const text = mail.text.slice(0, textMax);
  // The subject is translated and names the organisation instead of Gmail in Workspace; sender, code and link are not.
  const code = inSubject ?? /(?:^|[^\d/=-])(\d{8,12})(?:[^\d/-]|$)/.exec(text)?.[1] ?? null;
  const confirms =
    inSubject !== undefined ||
    /mail(?:-settings)?\.google\.com\/mail\/vf-/.test(text) ||
    /forwarding confirmation/i.test(subject);
  return confirms ? { provider: 'Gmail', code } : null;
};
