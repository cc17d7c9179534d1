import type { Keys } from '#core/identity/keys.ts';
import { type Purpose, signLink } from '#core/identity/link.ts';
import type { Links } from '#core/words/mail-content.ts';

/** What a page or an unsubscription is about: one enrollment, one answer's inbound mail, or one of an agency's people. */
export type Subject = { readonly type: 'enrollment' | 'mail' | 'agency-person'; readonly id: string };

const letters = { enrollment: 'e', mail: 'm', 'agency-person': 'a' } as const;

export const linkTo = (keys: Keys, publicUrl: string, purpose: Purpose, id: string): string =>
  `${publicUrl}/p/${signLink(keys, purpose, id)}`;

/** Where one of an agency's people gets in. */
export const signInUrl = (keys: Keys, publicUrl: string, personId: string, signInId: string): string =>
  `${publicUrl}/console/enter/${signLink(keys, 'sign-in', `${personId}~${signInId}`)}`;

/** The two links every mail carries. */
export const linksFor = (keys: Keys, publicUrl: string, subject: Subject): Links => ({
  plan: linkTo(keys, publicUrl, subject.type === 'enrollment' ? 'plan' : 'mail', subject.id),
  unsubscribe: linkTo(keys, publicUrl, 'unsubscribe', `${letters[subject.type]}-${subject.id}`),
});

/** Reads the id inside an unsubscribe link. */
export const unsubscribeSubject = (id: string): Subject | null => {
  const type = (Object.keys(letters) as Subject['type'][]).find((each) => id.startsWith(`${letters[each]}-`));
  return type === undefined ? null : { type, id: id.slice(2) };
};
