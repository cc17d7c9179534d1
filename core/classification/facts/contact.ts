import type { Original } from '../../mail/mail.ts';
import type { NamedMail } from '../names/name-tokens.ts';
import { notPeoplePattern } from '../names/name-words.ts';
import { takesNoReplies } from '../names/no-reply.ts';
import { cleanName } from '../text/display-text.ts';
import type { Contact } from '../verdict.ts';

const notPeople = new RegExp(notPeoplePattern, 'i');
const person =
  /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|van|von|de|der|den|di|la|le|del|Mc|Mac))*(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** The person who wrote, by signature or display name; address null when replies go nowhere, all null when nobody signed. */
export function findContact({ original, signature }: NamedMail): Contact | null {
  const display = cleanName(original.from?.name ?? '');
  const name = (display !== null && isPerson(display) ? display : null) ?? signedBy(signature);
  if (name === null) return null;
  return { name, address: replyAddress(original) };
}

/** Where an answer to the mail is read; null when nobody does, or the sender is not known. */
export function replyAddress({ replyTo, from }: Original): string | null {
  const read = [replyTo, from].find(
    (box) => box !== null && box.address !== '' && !takesNoReplies(box.address),
  );
  return read?.address ?? null;
}

function isPerson(name: string): boolean {
  return person.test(name) && !notPeople.test(name);
}

function signedBy(signature: readonly string[]): string | null {
  for (const segment of signature) {
    const name = cleanName(segment);
    if (name !== null && isPerson(name)) return name;
  }
  return null;
}
