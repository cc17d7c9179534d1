import { returnedSubjects } from './machine-words.ts';
import type { Mail } from './mail.ts';

const subjects = new RegExp(returnedSubjects, 'i');

const senders = /^(?:mailer[-_.]?daemon|post[-_]?master|mail-daemon|mdaemon|maildeliverysystem)(?:@|$)/i;

/** Whether a mail server returned this mail: the header block in it is then that of the mail that did not arrive. */
export const looksReturned = ({ from, subject }: Pick<Mail, 'from' | 'subject'>): boolean =>
  from.some(({ address }) => senders.test(address)) || subjects.test(subject.slice(0, 200).trim());
