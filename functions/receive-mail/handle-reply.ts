import { isVouchedFor } from '#core/candidates/candidate.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import type { About } from '#core/inbound/about.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { capped, counted, isCapped } from '#core/inbound/counted.ts';
import { keepFreeText } from '#core/inbound/free-text.ts';
import { readOutcome } from '#core/inbound/read-outcome.ts';
import { needsAuthentication, obey } from '#core/inbound/reply.ts';
import { isNews, type ReplyWord, readReply } from '#core/inbound/reply-words.ts';
import { replyText } from '#core/mail/reply-text.ts';
import type { Known } from '#functions/people.ts';
import { repliedTo } from './answered-mail.ts';
import { decideOwned, isFromOwner } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { type Judged, nobody, type Read } from './handle-mail.ts';
import { passesOnOurs } from './own-mail.ts';
import { isWrittenToUs } from './written-to-us.ts';

/** A reply to one of our mails: a reply word, another mail passed on, or free text. */
export const handleReply = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
  enrollment: Enrollment,
): Promise<Judged> => {
  const { person } = known;
  const written = wordFor(known, read);
  if (written !== null && !needsAuthentication(written))
    return obeyed(known, written, deps.now(), { series: enrollment, receiptOf: null });
  // The address is secret like the personal one, and a mail passed on to it is its person's whoever vouches; "Next!" above it is said of that mail.
  const passedOn = isPassedOn(deps, arrival, read, known) && !passesOnOurs(deps.settings, read);
  if (passedOn) return decideOwned(deps, arrival, read, known);
  const unvouched = nobody('unauthenticated', 'reply-needs-dmarc');
  // A note changes nothing: it is kept unless their domain says that it is forged.
  if (arrival.dmarc === 'FAIL') return unvouched;
  const about = await repliedTo(deps, read, enrollment);
  const text = replyText(read.mail);
  const word = written ?? readOutcome(text, person.running, about);
  if (word !== null && !isVouched(deps, arrival, read, known)) return unvouched;
  if (isCapped(person.candidate, deps.now())) return { known, handling: capped };
  if (word !== null) return obeyed(known, word, deps.now(), about);
  return {
    known,
    handling: counted(
      person,
      deps.now(),
      keepFreeText(person, enrollment, text, about.asks ? deps.now() : null),
    ),
  };
};

/** By the domain it comes from, or this week by the person. */
const isVouched = (deps: ReceiveDependencies, arrival: Arrival, read: Read, known: Known): boolean =>
  arrival.dmarc === 'PASS' || (isFromOwner(read, known) && isVouchedFor(known.person.candidate, deps.now()));

/** By hand, by a filter, or by one that leaves no mark: then it is from somebody else, and names none of our addresses. */
const isPassedOn = ({ settings }: ReceiveDependencies, arrival: Arrival, read: Read, known: Known): boolean =>
  read.unwrapped.via !== 'direct' ||
  (!isFromOwner(read, known) &&
    read.mail.inReplyTo.length === 0 &&
    !isWrittenToUs(arrival, read.mail, read.unwrapped, settings.inboundDomain));

/** What the mail quotes below is ours; only the person's own words count. Some write the word as the subject of an empty mail. */
export const wordOf = ({ mail }: Read): ReplyWord | null => readReply(replyText(mail) || mail.subject);

/** Good news that pauses nothing is a note to us. */
export const wordFor = ({ person }: Known, read: Read): ReplyWord | null => {
  const word = wordOf(read);
  return isNews(word) && person.running === null ? null : word;
};

/** Does what the word says. Its answer counts against the day's like any other. */
export const obeyed = (known: Known, word: ReplyWord, now: string, about: About | null = null): Judged => ({
  known,
  handling: counted(known.person, now, obey(known.person, word, now, about)),
  isWord: true,
});
