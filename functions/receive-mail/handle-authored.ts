import { normalAddress } from '#core/identity/address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { claimedBy } from '#core/inbound/owner.ts';
import { obey } from '#core/inbound/reply.ts';
import { readReplyWord } from '#core/inbound/reply-words.ts';
import { replyText } from '#core/mail/reply-text.ts';
import { plusMs } from '#core/time/instant.ts';
import { type Known, personOf } from '#functions/people.ts';
import { decideOwned } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { fingerprintsOf, type Judged, nobody, type Read } from './handle-mail.ts';
import { handleReply } from './handle-reply.ts';

/** An address nobody vouched for is asked at most once in this time. */
const confirmEveryMs = 7 * 86_400_000;

/** A mail to everyone's address: its author is its owner, if the domain vouches for them and the mail is their own. */
export const handleAuthored = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
): Promise<Judged> => {
  const claim = claimedBy(arrival, read.mail, read.unwrapped.via, { type: 'bare' });
  if (claim.type === 'nobody') return nobody(claim.outcome, claim.reason);
  if (claim.type === 'token') throw new Error('a secret address was taken for everyone’s');
  const known = await personOf(deps.store, deps.addressKeys, claim.address, deps.now());
  const isCandidate = known.stored?.confirmed ?? false;
  const answered = await answeredEnrollment(deps, read, known);
  if (claim.vouched && answered !== null) return handleReply(deps, arrival, read, known, answered);
  const own = isCandidate || forwardsAnother(read, claim.address) || read.unwrapped.unsupported === 'msg';
  if (claim.vouched && own)
    return isCandidate
      ? handleCandidates(deps, arrival, read, known)
      : decideOwned(deps, arrival, read, known);
  return mayBeAsked(read, own)
    ? confirm(deps, read, known)
    : nobody('no-owner', own ? 'not-vouched-for' : 'not-a-forward');
};

/** A candidate may also just write: a reply word to everyone's address counts as well, and words that are no mail of anybody's are kept. */
const handleCandidates = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
): Promise<Judged> => {
  const word = read.unwrapped.via === 'direct' ? readReplyWord(replyText(read.mail)) : null;
  return word === null
    ? decideOwned(deps, arrival, read, known)
    : { known, handling: obey(known.person, word, deps.now()) };
};

/** The enrollment whose mail this answers, by the Message-ID SES gave it. */
const answeredEnrollment = async (deps: ReceiveDependencies, { mail, unwrapped }: Read, known: Known) => {
  if (unwrapped.via !== 'direct') return null;
  const end = `@${deps.settings.messageIdDomain}`;
  for (const id of [...mail.inReplyTo, ...mail.references]) {
    if (!id.endsWith(end)) continue;
    const sent = await deps.store.get('sent-mail', id.slice(0, -end.length));
    if (sent?.enrollmentId && sent.candidateId === known.person.candidate.id)
      return deps.store.get('enrollment', sent.enrollmentId);
  }
  return null;
};

const forwardsAnother = ({ unwrapped }: Read, author: string): boolean =>
  (unwrapped.via === 'forward' || unwrapped.via === 'attachment') &&
  unwrapped.originals.some(
    ({ from }) => from === null || normalAddress(from.address) !== normalAddress(author),
  );

/** Only what may be a rejection is worth a question to an address nobody vouched for. */
const mayBeAsked = ({ parts }: Read, own: boolean): boolean =>
  own || parts.some(({ verdict }) => verdict.decision === 'enroll' || verdict.decision === 'ask');

const confirm = (deps: ReceiveDependencies, read: Read, known: Known): Judged => {
  const now = deps.now();
  const { candidate, suppression } = known.person;
  if (suppression !== null) return nobody('ignored', 'suppressed');
  const ids = fingerprintsOf(deps, candidate.id, read).flat();
  const lately =
    candidate.confirmationSentAt !== null && plusMs(candidate.confirmationSentAt, confirmEveryMs) > now;
  if (lately) return { known, handling: { outcome: 'ignored', reason: 'confirmation-already-sent' } };
  return {
    known,
    handling: {
      outcome: 'confirm-sent',
      reason: 'not-vouched-for',
      candidate: { ...candidate, confirmationSentAt: now },
      answer: { template: 'confirm' },
      waits: true,
    },
    fingerprintIds: ids,
  };
};
