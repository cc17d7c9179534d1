import {
  claim,
  hold,
  isOpen,
  leaseEnd,
  lose,
  type MailItem,
  type Recorded,
  readyItem,
  reconsider,
  record,
  type SendResult,
  settle,
} from '../sending/mail-item.ts';
import type { Instant } from '../time/instant.ts';
import type { AnswerContent } from '../words/mail-content.ts';

type WithoutContext<Content> = Content extends unknown
  ? Omit<Content, 'links' | 'plan' | 'planAfter' | 'zone' | 'url' | 'firstName'>
  : never;

/** What an answer says, without what is only known when it leaves: its links, the person's name, and the plan as it then is. */
export type AnswerMatter = WithoutContext<AnswerContent>;

/** One answer to one inbound mail, with its ledger key `answer:<inbound id>:<purpose>`. */
export type Answer = {
  readonly id: string;
  readonly version: number;
  readonly inboundId: string;
  /** The mail it speaks of, where a reply only said yes to a question about that one. */
  readonly settlesId?: string;
  readonly candidateId: string;
  readonly address: string;
  /** The series it speaks of; null when there is none. */
  readonly enrollmentId: string | null;
  readonly matter: AnswerMatter;
  /** Message-ID of the mail it answers, so that it threads. */
  readonly inReplyTo: string | null;
  readonly item: MailItem;
  /** When to send, or to look again; null once nothing more happens by itself. */
  readonly dueAt: Instant | null;
};

/** The only answer a suppressed person may get, and only at their own forward. */
export const mayReachSuppressed = (answer: Answer): boolean => answer.matter.template === 'start-again';

export const answerKey = (answer: Answer): string => `answer:${answer.inboundId}:${answer.matter.template}`;

export const newAnswer = (
  about: Pick<
    Answer,
    'inboundId' | 'settlesId' | 'candidateId' | 'address' | 'enrollmentId' | 'matter' | 'inReplyTo'
  >,
  now: Instant,
): Answer => ({
  ...about,
  id: `${about.inboundId}_${about.matter.template}`,
  version: 0,
  item: readyItem,
  dueAt: now,
});

export type AnswerDecision = { readonly answer: Answer; readonly alarm: Recorded['alarm'] };

/** The sweep or the queue came by: end a lease that ran out, look at an unknown one again. */
export const wakeAnswer = (answer: Answer, now: Instant, proofAt: Instant | null): AnswerDecision => {
  if (answer.dueAt === null || answer.dueAt > now) return unchanged(answer);
  if (answer.item.status === 'claimed') return apply(answer, lose(answer.item));
  if (answer.item.status === 'unknown') return apply(answer, reconsider(answer.item, now, proofAt));
  return unchanged(answer);
};

export const isAnswerClaimable = (answer: Answer, now: Instant): boolean =>
  answer.item.status === 'ready' && answer.dueAt !== null && answer.dueAt <= now;

export const claimAnswer = (answer: Answer, now: Instant): Answer => {
  const item = claim(answer.item, now);
  return { ...answer, version: answer.version + 1, item, dueAt: leaseEnd(item) };
};

export const recordAnswer = (
  answer: Answer,
  attempt: number,
  result: SendResult,
  now: Instant,
): AnswerDecision => {
  if (result.type === 'accepted') return settleAnswer(answer, now, result.sesMessageId);
  if (answer.item.status !== 'claimed' || answer.item.attempt !== attempt) return unchanged(answer);
  return apply(answer, record(answer.item, result, now));
};

export const settleAnswer = (answer: Answer, sentAt: Instant, sesMessageId: string): AnswerDecision =>
  answer.item.status === 'sent' || answer.item.attempt === 0
    ? unchanged(answer)
    : apply(answer, { item: settle(answer.item, sentAt, sesMessageId), againAt: null, alarm: null });

export const holdAnswer = (answer: Answer, reason: string): AnswerDecision =>
  isOpen(answer.item) || answer.item.status === 'ready'
    ? apply(answer, { item: hold(answer.item, reason), againAt: null, alarm: null })
    : unchanged(answer);

const unchanged = (answer: Answer): AnswerDecision => ({ answer, alarm: null });

const apply = (answer: Answer, { item, againAt, alarm }: Recorded): AnswerDecision => ({
  answer: { ...answer, version: answer.version + 1, item, dueAt: againAt },
  alarm,
});
