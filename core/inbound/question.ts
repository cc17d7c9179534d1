import { type Candidate, isSelfMade, type Suppression } from '../candidates/candidate.ts';
import type { InboundMail } from './inbound-mail.ts';

export type MailAction = 'confirm' | 'yes' | 'no' | 'start-again';

/** What the page of one inbound mail asks at the moment; `closed`: an address that nothing but silence is right for. */
export type Question = 'settled' | 'expired' | 'closed' | 'start-again' | 'confirm' | 'is-it-a-rejection';

export type Asking = {
  readonly mail: Pick<InboundMail, 'waitsUntil'>;
  readonly candidate: Pick<Candidate, 'confirmed'>;
  readonly suppression: Suppression | null;
  readonly now: string;
};

export const questionOf = ({ mail, candidate, suppression, now }: Asking): Question => {
  if (suppression !== null && !isSelfMade(suppression)) return 'closed';
  if (mail.waitsUntil === null) return 'settled';
  if (mail.waitsUntil < now) return 'expired';
  if (suppression !== null) return 'start-again';
  return candidate.confirmed ? 'is-it-a-rejection' : 'confirm';
};

/** The buttons each question has. A button of another one does nothing: the page it stood on is out of date. */
export const actionsOn: Readonly<Record<Question, readonly MailAction[]>> = {
  settled: [],
  expired: [],
  closed: [],
  'start-again': ['start-again'],
  confirm: ['confirm'],
  'is-it-a-rejection': ['yes', 'no'],
};
