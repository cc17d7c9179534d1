import { answersToday, countMail } from '#core/candidates/candidate.ts';
import { personalTokenId } from '#core/candidates/personal-token.ts';
import type { InboundAddress } from '#core/identity/inbound-address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { answersPerDayMax, capped, isCapped } from '#core/inbound/counted.ts';
import type { ForwardingQuestion } from '#core/inbound/forwarding-question.ts';
import { needsAuthentication } from '#core/inbound/reply.ts';
import type { Automatic } from '#core/mail/automatic.ts';
import { type Known, personById } from '#functions/people.ts';
import { decideOwned, isFromOwner } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { type Judged, nobody, type Read } from './handle-mail.ts';
import { handleReply, obeyed, wordFor } from './handle-reply.ts';

type Secret = Exclude<InboundAddress, { type: 'bare' }>;

/** What a mail is besides somebody's own: a provider's question, or one that is marked as automatic. */
export type Marks = {
  readonly asked: ForwardingQuestion | null;
  readonly automatic: Automatic | null;
};

/** A mail to a secret address: its owner is the one who was given that address, whatever the headers say. */
export const handleTokened = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  to: Secret,
  marks: Marks,
): Promise<Judged> => {
  const enrollment = to.type === 'reply' ? await deps.store.get('enrollment', to.enrollmentId) : null;
  const candidateId =
    to.type === 'reply'
      ? enrollment?.candidateId
      : (await deps.store.get('personal-token', personalTokenId(to.token)))?.candidateId;
  const known = candidateId === undefined ? null : await personById(deps.store, candidateId);
  if (known === null) return nobody('no-owner', 'unknown-token');
  // Some point their filter at the address they see in our mails. It is theirs as well.
  if (marks.asked !== null) return relay(arrival, known, marks.asked, deps.now());
  if (marks.automatic !== null)
    return isFromOwner(read, known)
      ? nobody('ignored', marks.automatic)
      : decideOwned(deps, arrival, read, known);
  return enrollment === null
    ? handlePersons(deps, arrival, read, known)
    : handleReply(deps, arrival, read, known, enrollment);
};

/** The provider's mail is passed on to the person whose filter it is, who alone may confirm it. */
const relay = (arrival: Arrival, known: Known, asked: ForwardingQuestion, now: string): Judged => {
  if (arrival.dmarc !== 'PASS') return nobody('unauthenticated', 'forwarding-confirmation');
  const { candidate } = known.person;
  // Whoever knows the address may ask in any number of names.
  if (isCapped(candidate, now)) return { known: null, handling: capped };
  if (answersToday(candidate, now) >= answersPerDayMax) return nobody('capped', 'answers-a-day');
  const answer = { template: 'forwarding-code', ...asked } as const;
  const handling = { outcome: 'relayed', reason: 'forwarding-confirmation', answer } as const;
  return { known, handling: { ...handling, candidate: countMail(candidate, now, true) } };
};

/** Most of it is a filter's; but who writes a reply word there from their own mailbox means it. */
const handlePersons = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
): Promise<Judged> => {
  const word = read.unwrapped.via === 'direct' && isFromOwner(read, known) ? wordFor(known, read) : null;
  if (word === null) return decideOwned(deps, arrival, read, known);
  return needsAuthentication(word) && arrival.dmarc !== 'PASS'
    ? nobody('unauthenticated', 'reply-word-needs-dmarc')
    : obeyed(known, word, deps.now());
};
