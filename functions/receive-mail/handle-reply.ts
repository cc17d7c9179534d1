import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import type { Handling } from '#core/inbound/handling.ts';
import { needsAuthentication, obey } from '#core/inbound/reply.ts';
import { readReplyWord } from '#core/inbound/reply-words.ts';
import { replyText } from '#core/mail/reply-text.ts';
import type { Known } from '#functions/people.ts';
import { decideOwned } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { type Judged, nobody, type Read } from './handle-mail.ts';

/** A reply to one of our mails: a reply word, another mail passed on, or free text. */
export const handleReply = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
  enrollment: Enrollment,
): Promise<Judged> => {
  // What the mail quotes below is ours; only the person's own words count.
  const word = readReplyWord(replyText(read.mail));
  if (word !== null) {
    if (needsAuthentication(word) && arrival.dmarc !== 'PASS')
      return nobody('unauthenticated', 'reply-word-needs-dmarc');
    return { known, handling: obey(known.person, word, deps.now(), enrollment) };
  }
  if (arrival.dmarc !== 'PASS') return nobody('unauthenticated', 'reply-needs-dmarc');
  if (read.unwrapped.via === 'forward' || read.unwrapped.via === 'attachment')
    return decideOwned(deps, arrival, read, known);
  return { known, handling: keepFreeText(known, enrollment) };
};

/** Free text is kept with its mail and answered politely once a series, never guessed at. */
const keepFreeText = (known: Known, enrollment: Enrollment): Handling => {
  const said = { outcome: 'command', reason: 'free-text', about: enrollment } as const;
  const candidate = known.person.candidate;
  const answeredBefore = candidate.freeTextAnsweredFor === enrollment.id;
  if (answeredBefore || known.person.suppression !== null) return said;
  return {
    ...said,
    candidate: { ...candidate, freeTextAnsweredFor: enrollment.id },
    answer: { template: 'free-text' } as const,
  };
};
