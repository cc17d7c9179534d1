import type { Keys } from '#core/identity/keys.ts';
import { type Purpose, signLink } from '#core/identity/link.ts';
import type { Links } from '#core/words/mail-content.ts';

/** What a page or an unsubscription is about: one enrollment, or one answer's inbound mail. */
export type Subject = { readonly type: 'enrollment' | 'mail'; readonly id: string };

const letters = { enrollment: 'e', mail: 'm' } as const;

export const linkTo = (keys: Keys, publicUrl: string, purpose: Purpose, id: string): string =>
  `${publicUrl}/p/${signLink(keys, purpose, id)}`;

/** The two links every mail carries. */
export const linksFor = (keys: Keys, publicUrl: string, subject: Subject): Links => ({
  plan: linkTo(keys, publicUrl, subject.type === 'enrollment' ? 'plan' : 'mail', subject.id),
  unsubscribe: linkTo(keys, publicUrl, 'unsubscribe', `${letters[subject.type]}-${subject.id}`),
});

/** Reads the id inside an unsubscribe link. */
export const unsubscribeSubject = (id: string): Subject | null => {
  if (id.startsWith('e-')) return { type: 'enrollment', id: id.slice(2) };
  return id.startsWith('m-') ? { type: 'mail', id: id.slice(2) } : null;
};
