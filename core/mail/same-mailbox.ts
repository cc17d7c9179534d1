import type { Mailbox } from './mail.ts';

/** Whether two mailboxes are one: by address where both have one, by name where not. */
const isSame = (one: Mailbox, other: Mailbox): boolean =>
  one.address !== '' && other.address !== ''
    ? one.address.toLowerCase() === other.address.toLowerCase()
    : one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();

export const isAmong = (one: Mailbox | null, many: readonly (Mailbox | null)[]): boolean =>
  one !== null && many.some((other) => other !== null && isSame(one, other));
