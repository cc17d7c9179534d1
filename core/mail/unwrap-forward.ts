import type { Mail, Original, Unwrapped } from './mail.ts';

/**
 * Finds what was received and passed on. `hop.mailFrom` is the envelope sender, which tells automatic forwarding.
 */
export const unwrapForward = (mail: Mail, hop?: { readonly mailFrom: string }): Unwrapped => {
  const whole = { note: '', unsupported: null } as const;
  const has = (prefix: string): boolean => mail.headers.some(({ name }) => name.startsWith(prefix));
  if (/\+caf_=/i.test(hop?.mailFrom ?? '') || has('x-forwarded-for'))
    return { ...whole, via: 'auto-forward', originals: [originalOf(mail)] };
  if (has('resent-')) return { ...whole, via: 'redirect', originals: [originalOf(mail)] };
  if (mail.attached.length > 0)
    return { ...whole, via: 'attachment', note: mail.text, originals: mail.attached.map(originalOf) };
  return { ...whole, via: 'direct', originals: [originalOf(mail)] };
};

const originalOf = (mail: Mail): Original => ({
  from: mail.from[0] ?? null,
  replyTo: mail.replyTo[0] ?? null,
  to: mail.to,
  subject: mail.subject,
  sentAt: mail.date?.sentAt ?? null,
  messageId: mail.messageId,
  text: mail.text,
  headers: mail.headers,
});
