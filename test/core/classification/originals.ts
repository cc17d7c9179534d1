import type { Original } from '#core/mail/mail.ts';
import { readMailboxes } from '#core/mail/mime/mailboxes.ts';

/** A complete original; only what a test speaks of is given. */
export const anOriginal = (given: Partial<Original> = {}): Original => ({
  from: { name: 'Larkfield Careers', address: 'no-reply@larkfield.example' },
  replyTo: null,
  to: [{ name: '', address: 'sam@mail.example' }],
  subject: 'Your application',
  sentAt: '2026-01-05T09:00:00Z',
  messageId: null,
  text: '',
  headers: [],
  ...given,
});

/** Nothing but words: no sender, no subject. */
export const onlyText = (text: string): Original =>
  anOriginal({ from: null, to: [], subject: '', sentAt: null, text });

export type Refusal = { readonly from: string | null; readonly subject?: string; readonly text: string };

/** A mail from a sender written as in a header, or from nobody known. */
export const aRefusal = ({ from, subject = '', text }: Refusal): Original =>
  anOriginal({ from: from === null ? null : (readMailboxes(from)[0] ?? null), subject, text });
