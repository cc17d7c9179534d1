import { isGoodNews } from '#core/classification/verdict.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { capped, counted, isCapped } from '#core/inbound/counted.ts';
import { keepFreeText } from '#core/inbound/free-text.ts';
import { questionOf } from '#core/inbound/question.ts';
import { rejectionOf } from '#core/inbound/rejection.ts';
import { readYesNo, type YesNo } from '#core/inbound/yes-no.ts';
import { replyText } from '#core/mail/reply-text.ts';
import type { SentMail } from '#core/sending/sent-mail.ts';
import { actOnQuestion } from '#functions/act-on-question.ts';
import type { Known } from '#functions/people.ts';
import { repliedTo } from './answered-mail.ts';
import { decideOwned } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import type { Judged, Read } from './handle-mail.ts';
import { obeyed, wordFor } from './handle-reply.ts';
import { readWithoutSender } from './written-to-us.ts';

/**
 * A reply to an answer that speaks of no series. It is never told again that it is no rejection: "Thanks!" is none, and a
 * responder that marks its mail in no way would be kept going.
 */
export const handleToAnswer = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  known: Known,
  answered: SentMail,
): Promise<Judged> => {
  const { person } = known;
  const now = deps.now();
  if (isCapped(person.candidate, now)) return { known, handling: capped };
  const text = replyText(read.mail);
  const own = inOwnWords(arrival, read, text);
  const said = readYesNo(text);
  // A yes above good news is a yes to that.
  const isPlain = said === 'no' || !own.parts.some(({ verdict }) => isGoodNews(verdict.kind));
  const settled = isPlain ? await settle(deps, known, answered, said) : null;
  if (settled !== null) return settled;
  const word = wordFor(known, read);
  if (word !== null) return obeyed(known, word, now, await repliedTo(deps, read, null));
  const isNews = own.parts.some(({ verdict: { decision } }) => decision === 'enroll' || decision === 'ask');
  return isNews
    ? decideOwned(deps, arrival, own, known)
    : { known, handling: counted(person, now, keepFreeText(person, person.running, text)) };
};

/** What we wrote stands quoted below, the sentence in doubt with it, and our subject asks about it: neither is theirs. */
const inOwnWords = (arrival: Arrival, read: Read, text: string): Read => {
  const originals = read.unwrapped.originals.map((original) => ({ ...original, subject: '', text }));
  const unwrapped = { ...read.unwrapped, originals };
  const parts = readWithoutSender(unwrapped);
  return { ...read, unwrapped, parts, rejections: parts.map((part) => rejectionOf(arrival.id, part)) };
};

/** Yes or no does what the buttons of the mail they answer do, as long as that one waits for them. */
const settle = async (
  deps: ReceiveDependencies,
  known: Known,
  { answerId }: SentMail,
  said: YesNo | null,
): Promise<Judged | null> => {
  const answer = said === null || answerId === null ? null : await deps.store.get('answer', answerId);
  const template = answer?.matter.template;
  // "This does not look like a rejection" asks nothing: only who says that it is one has answered it.
  if (answer === null || !(template === 'not-sure' || (template === 'not-a-rejection' && said === 'claim')))
    return null;
  const stored = await deps.store.get('inbound', answer.inboundId);
  if (
    stored === null ||
    questionOf({ mail: stored, ...known.person, now: deps.now() }) !== 'is-it-a-rejection'
  )
    return null;
  const action = said === 'no' ? 'no' : 'yes';
  const decided = await actOnQuestion({ ...deps, ...deps.settings }, stored, known, action);
  const handling = { ...decided, outcome: 'command', reason: `answered-${action}` } as const;
  return {
    known,
    handling: counted(known.person, deps.now(), handling),
    ...(action === 'yes' ? { fingerprintIds: stored.fingerprintIds } : {}),
    settles: stored,
  };
};
