import type { Mail } from './mail.ts';

export type ForwardingConfirmation = { readonly provider: string; readonly code: string | null };

/** Reads the mail a provider sends before a filter may forward; null for any other mail. Its link is never followed. */
export const forwardingConfirmation = (mail: Mail): ForwardingConfirmation | null => {
  if (mail.from.length !== 1 || mail.from[0]!.address.toLowerCase() !== 'forwarding-noreply@google.com')
    return null;
  const code = /\(#(\d{6,12})\)/.exec(mail.subject.slice(0, 500))?.[1] ?? null;
  return { provider: 'Gmail', code };
};
