import { confirmEveryMs, isVouchedFor, mayBeWrittenTo } from '#core/candidates/candidate.ts';
import { normalAddress } from '#core/identity/address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { capped, counted, isCapped } from '#core/inbound/counted.ts';
import { suppressedReason, unconfirmedReason } from '#core/inbound/inbound-mail.ts';
import { claimedBy } from '#core/inbound/owner.ts';
import { needsAuthentication } from '#core/inbound/reply.ts';
import type { SentMail } from '#core/sending/sent-mail.ts';
import { plusMs } from '#core/time/instant.ts';
import { type Known, personById, personOf } from '#functions/people.ts';
import { answeredMail } from './answered-mail.ts';
import { decideOwned } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { fingerprintsOf, type Judged, nobody, type Read } from './handle-mail.ts';
import { handleReply, obeyed, wordFor, wordOf } from './handle-reply.ts';
import { handleToAnswer } from './handle-to-answer.ts';

/** A mail to everyone's address: its author is its owner, if the domain vouches for them and the mail is their own. */
export const handleAuthored = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
): Promise<Judged> => {
  const answered = await answeredMail(deps, read);
  const stopped = answered === null ? null : await stopOrPause(deps, read, answered);
  if (stopped !== null) return stopped;
  if (arrival.spam === 'FAIL') return nobody('spam', 'spam-verdict');
  const claim = claimedBy(arrival, read.mail, read.unwrapped.via, { type: 'bare' });
  if (claim.type === 'nobody') return nobody(claim.outcome, claim.reason);
  if (claim.type === 'token') throw new Error('a secret address was taken for everyone’s');
  const known = await personOf(deps.store, deps.addressKeys, claim.address, deps.now());
  const isCandidate = known.stored !== null && mayBeWrittenTo(known.stored);
  const isReply = answered !== null && answered.candidateId === known.person.candidate.id;
  const vouched = claim.vouched || isVouchedFor(known.person.candidate, deps.now());
  if (!vouched && (isReply || isWord(read))) return nobody('unauthenticated', 'reply-needs-dmarc');
  const series = isReply ? await seriesOf(deps, answered) : null;
  if (series !== null) return handleReply(deps, arrival, read, known, series);
  if (isReply && isCandidate) return handleToAnswer(deps, arrival, read, known, answered);
  const own = isCandidate || forwardsAnother(read, claim.address) || read.unwrapped.unsupported === 'msg';
  if (vouched && own)
    return isCandidate
      ? handleCandidates(deps, arrival, read, known)
      : decideOwned(deps, arrival, read, known);
  return mayBeAsked(read, own)
    ? confirm(deps, read, known)
    : nobody('no-owner', own ? 'not-vouched-for' : 'not-a-forward');
};

/** STOP and PAUSE ask for no more than the mail they answer: who has its Message-ID has read it, from whatever address. */
const stopOrPause = async (
  deps: ReceiveDependencies,
  read: Read,
  answered: SentMail,
): Promise<Judged | null> => {
  const word = wordOf(read);
  if (word === null || needsAuthentication(word)) return null;
  const known = await personById(deps.store, answered.candidateId);
  return known === null
    ? null
    : obeyed(known, word, deps.now(), {
        series: await seriesOf(deps, answered),
        receiptOf: null,
      });
};

const seriesOf = async ({ store }: ReceiveDependencies, { enrollmentId }: SentMail) =>
  enrollmentId === null ? null : store.get('enrollment', enrollmentId);

const isWord = (read: Read): boolean => read.unwrapped.via === 'direct' && wordOf(read) !== null;

/** A candidate may also just write: a reply word to everyone's address counts as well, and words that are no mail of anybody's are kept. */
const handleCandidates = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
): Promise<Judged> => {
  const word = read.unwrapped.via === 'direct' ? wordFor(known, read) : null;
  return word === null ? decideOwned(deps, arrival, read, known) : obeyed(known, word, deps.now());
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
  if (suppression !== null) return nobody('ignored', suppressedReason);
  if (isCapped(candidate, now)) return { known: null, handling: capped };
  const fingerprintIds = fingerprintsOf(deps, candidate.id, read).flat();
  const lately =
    candidate.confirmationSentAt !== null && plusMs(candidate.confirmationSentAt, confirmEveryMs) > now;
  if (lately) {
    const held = { outcome: 'ignored', reason: unconfirmedReason, waits: true } as const;
    // Writing the person with it keeps a button that is pressed at this moment from missing it.
    return { known, handling: counted(known.person, now, held), fingerprintIds };
  }
  return {
    known,
    handling: {
      outcome: 'confirm-sent',
      reason: 'not-vouched-for',
      candidate: { ...candidate, confirmationSentAt: now },
      answer: { template: 'confirm' },
      waits: true,
    },
    fingerprintIds,
  };
};
