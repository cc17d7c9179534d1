import type { Original } from '#core/mail/mail.ts';

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
