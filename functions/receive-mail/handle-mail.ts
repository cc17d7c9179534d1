import { isGoodNews, type Verdict } from '#core/classification/verdict.ts';
import { type InboundAddress, readInboundAddress } from '#core/identity/inbound-address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import { fingerprintIds } from '#core/inbound/fingerprint.ts';
import { forwardingQuestion } from '#core/inbound/forwarding-question.ts';
import type { Handling } from '#core/inbound/handling.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { isStop } from '#core/inbound/reply-words.ts';
import { isEmployersSystem } from '#core/inbound/system-mail.ts';
import { automatic } from '#core/mail/automatic.ts';
import type { Known } from '#functions/people.ts';
import type { Handled } from '#functions/save-handling.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { handleAuthored } from './handle-authored.ts';
import { wordOf } from './handle-reply.ts';
import { handleTokened } from './handle-tokened.ts';
import { isOurs, passesOnOurs } from './own-mail.ts';
import type { ReadMail } from './read-object.ts';
import { isWrittenToUs } from './written-to-us.ts';

export type Read = Extract<ReadMail, { type: 'read' }>;

/** Whose a mail is and what it leads to. `known` is null when nobody may be answered. */
export type Judged = {
  readonly known: Known | null;
  readonly handling: Handling;
  /** Ids the rejections in it are remembered under, once the owner is known. */
  readonly fingerprintIds?: readonly string[];
  /** Whether the person sent it themselves, where who they are had to be known to tell. */
  readonly byHand?: boolean;
  /** Done as its words say, whatever they looked like as a mail. */
  readonly isWord?: boolean;
  /** The mail whose question it answers. */
  readonly settles?: InboundMail;
};

/** Decides on one mail with what is known of its people at this moment. Reads, but writes nothing. */
export const handleMail = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: ReadMail,
): Promise<Handled> => {
  const judged = await judge(deps, arrival, read);
  const { known, fingerprintIds: ids = [], settles } = judged;
  const { answer: _, ...unanswered } = judged.handling;
  const handling = arrival.spam === 'FAIL' ? unanswered : judged.handling;
  const kept = keptOf(read, handling.waits === true);
  const first = kept[0]?.part.verdict;
  return {
    known,
    handling,
    stored: null,
    mail: {
      id: arrival.id,
      receivedAt: arrival.receivedAt,
      via: read.type === 'read' ? read.unwrapped.via : null,
      verdict: judged.isWord
        ? { kind: 'command', confidence: 1, decision: 'ignore' }
        : first === undefined
          ? null
          : { kind: first.kind, confidence: first.confidence, decision: first.decision },
      read: kept.map(({ rejection }) => rejection),
      messageId: read.type === 'read' ? read.mail.messageId : null,
      offsetMinutes:
        read.type === 'read' && (judged.byHand ?? byHand(read))
          ? (read.mail.date?.offsetMinutes ?? null)
          : null,
    },
    fingerprintIds: ids,
    ...(settles === undefined ? {} : { settles }),
    now: deps.now(),
  };
};

/** What is remembered of it: where a button may take it, what changes most of what it says, and not what came beside that. */
const keptOf = (read: ReadMail, waits: boolean) => {
  if (read.type !== 'read') return [];
  const all = read.parts.map((part, index) => ({ part, rejection: read.rejections[index]! }));
  const those = (is: (verdict: Verdict) => boolean) => all.filter(({ part }) => is(part.verdict));
  const kept = waits ? weighty.map(those).find((parts) => parts.length > 0) : undefined;
  return kept ?? all;
};

/** What a mail is read for, heaviest first. */
const weighty: readonly ((verdict: Verdict) => boolean)[] = [
  ({ decision }) => decision === 'enroll',
  ({ decision }) => decision === 'ask',
  ({ kind }) => isGoodNews(kind),
  ({ kind }) => kind === 'feedback',
];

const judge = async (deps: ReceiveDependencies, arrival: Arrival, read: ReadMail): Promise<Judged> => {
  if (read.type === 'refused')
    return arrival.spam === 'FAIL' && arrival.virus !== 'FAIL'
      ? nobody('spam', 'spam-verdict')
      : nobody(read.outcome, read.reason);
  const to = addressOf(deps, arrival);
  // Never answered, and STOP is obeyed without an answer: a filter's guess keeps nobody on our list.
  const mayStop = to?.type === 'reply' || to?.type === 'bare';
  if (arrival.spam === 'FAIL' && !(mayStop && isStop(wordOf(read)))) return nobody('spam', 'spam-verdict');
  if (isOurs(deps.settings, read)) return nobody('own-mail', 'from-our-address');
  const isSecret = to !== null && to.type !== 'bare';
  // A filter may pass on what a provider asked somebody else.
  const isToUs = isWrittenToUs(arrival, read.mail, read.unwrapped, deps.settings.inboundDomain);
  const asked = isSecret ? forwardingQuestion(read.mail, isToUs ? read.parts : []) : null;
  const word = to?.type === 'reply' ? wordOf(read) : null;
  const said = { isWord: word !== null, isStop: isStop(word) };
  const hop = { mailFrom: arrival.mailFrom, via: read.unwrapped.via, ...said };
  const kind = asked === null ? automatic(read.mail, hop) : null;
  const verdicts = read.parts.map(({ verdict }) => verdict);
  if (kind !== null && !(isSecret && isEmployersSystem(read.mail, hop, verdicts)))
    return nobody('ignored', kind);
  if (to === null) return nobody('no-owner', 'unknown-recipient');
  // Passed on to a reply address it may be a reply by its words.
  if (to.type !== 'reply' && passesOnOurs(deps.settings, read)) return nobody('own-mail', 'passed-on');
  return to.type === 'bare'
    ? handleAuthored(deps, arrival, read)
    : handleTokened(deps, arrival, read, to, { asked, automatic: kind });
};

export const nobody = (outcome: Handling['outcome'], reason: string): Judged => ({
  known: null,
  handling: { outcome, reason },
});

/** True when the person sent it themselves; a filter or a redirect passes on without them. */
export const byHand = ({ unwrapped: { via } }: Read): boolean => via !== 'auto-forward' && via !== 'redirect';

/** For each part the ids it is remembered under. */
export const fingerprintsOf = (
  deps: ReceiveDependencies,
  candidateId: string,
  read: Read,
): readonly (readonly string[])[] =>
  read.parts.map(({ original }, index) =>
    fingerprintIds(deps.addressKeys, candidateId, original, read.rejections[index]!),
  );

/** A secret address counts before everyone's when a mail came to both. */
const addressOf = ({ linkKeys, settings }: ReceiveDependencies, arrival: Arrival): InboundAddress | null => {
  const addresses = arrival.recipients.flatMap((recipient) => {
    const address = readInboundAddress(linkKeys, recipient, settings.inboundDomain);
    return address === null ? [] : [address];
  });
  const secret = addresses.find(({ type }) => type !== 'bare');
  return secret ?? addresses.find(({ type }) => type === 'bare') ?? null;
};
