import type { Answer } from '#core/answers/answer.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type About, aboutOf } from '#core/inbound/about.ts';
import type { SentMail } from '#core/sending/sent-mail.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import type { Read } from './handle-mail.ts';

/** The mail of ours this one answers, by the Message-ID SES gave it, which only its reader knows; null for any other. */
export const answeredMail = async (
  { store, settings }: ReceiveDependencies,
  { mail, unwrapped }: Read,
): Promise<SentMail | null> => {
  if (unwrapped.via !== 'direct') return null;
  const end = `@${settings.messageIdDomain}`;
  for (const id of [...mail.inReplyTo, ...mail.references].slice(0, idsMax)) {
    const sent = id.endsWith(end) ? await store.get('sent-mail', id.slice(0, -end.length)) : null;
    if (sent !== null) return sent;
  }
  return null;
};

/** A thread of a series and its answers is shorter; each id costs a read. */
const idsMax = 50;

/** What a reply is about that came to the reply address of this series, or answers a mail of ours of none. */
export const repliedTo = async (
  deps: ReceiveDependencies,
  read: Read,
  series: Enrollment | null,
): Promise<About> => {
  const sent = await answeredMail(deps, read);
  const answerId = sent?.answerId ?? null;
  const answer = answerId === null ? null : await deps.store.get('answer', answerId);
  return aboutOf(sent, answer, series ?? (answer === null ? null : await startedFrom(deps, answer)));
};

/** The series the mail has come into that was answered without one. */
const startedFrom = async ({ store }: ReceiveDependencies, { inboundId }: Answer) => {
  const enrollmentId = (await store.get('inbound', inboundId))?.enrollmentId ?? null;
  return enrollmentId === null ? null : store.get('enrollment', enrollmentId);
};
