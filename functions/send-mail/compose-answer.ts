import type { Answer } from '#core/answers/answer.ts';
import { freshLinkId } from '#core/candidates/fresh-link.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { planFor } from '#core/enrollment/step-content.ts';
import { bareAddress, replyAddress } from '#core/identity/inbound-address.ts';
import { zoneLabel } from '#core/time/format.ts';
import type { AnswerContent } from '#core/words/mail-content.ts';
import { renderMail } from '#core/words/render-mail.ts';
import { linksFor, linkTo, type Subject, signInUrl } from '#functions/links.ts';
import { composeMime } from './compose-mime.ts';
import type { SendDependencies } from './dependencies.ts';

/** The bytes of one answer, with the plan as it is at this moment. */
export const composeAnswer = async (
  deps: SendDependencies,
  answer: Answer,
  now: string,
): Promise<Uint8Array> => {
  const { linkKeys, settings } = deps;
  const enrollment =
    answer.enrollmentId === null ? null : await deps.store.get('enrollment', answer.enrollmentId);
  // What waits for a button has its page; what only reports shows the plan.
  const links = linksFor(linkKeys, settings.publicUrl, subjectOf(answer, enrollment));
  return composeMime({
    from: settings.from,
    to: answer.address,
    replyTo:
      enrollment === null
        ? bareAddress(settings.inboundDomain)
        : replyAddress(linkKeys, enrollment.id, settings.inboundDomain),
    rendered: renderMail({
      ...answer.matter,
      links,
      ...planOf(enrollment, now),
      ...(await firstNameFor(deps, answer)),
      ...urlOf(deps, answer, now),
    } as AnswerContent),
    unsubscribeUrl: links.unsubscribe,
    inReplyTo: answer.inReplyTo,
    references: answer.inReplyTo === null ? [] : [answer.inReplyTo],
    date: now,
    autoSubmitted: 'auto-replied',
  });
};

const subjectOf = (answer: Answer, enrollment: Enrollment | null): Subject => {
  if (answer.matter.template === 'sign-in') return { type: 'agency-person', id: answer.candidateId };
  return enrollment !== null && !asksOnItsOwnPage(answer)
    ? { type: 'enrollment', id: enrollment.id }
    : { type: 'mail', id: answer.inboundId };
};

const asksOnItsOwnPage = ({ matter }: Answer): boolean =>
  matter.template === 'not-a-rejection' ||
  matter.template === 'not-sure' ||
  matter.template === 'confirm' ||
  matter.template === 'start-again';

/** Signed when it leaves, so that a mail that had to wait still holds its hour, and the table holds no link. */
const urlOf = (
  { linkKeys, settings: { publicUrl } }: SendDependencies,
  { matter, inboundId, candidateId }: Answer,
  now: string,
) => {
  switch (matter.template) {
    case 'fresh-link':
      return { url: linkTo(linkKeys, publicUrl, 'fresh', freshLinkId(inboundId, now)) };
    case 'sign-in':
      return { url: signInUrl(linkKeys, publicUrl, candidateId, inboundId) };
    default:
      return {};
  }
};

const planOf = (enrollment: Enrollment | null, now: string) => ({
  plan: enrollment === null ? [] : planFor(enrollment, now, null),
  planAfter: enrollment?.rejections[0] ?? null,
  zone: enrollment === null ? '' : zoneLabel(enrollment.zone),
});

/** Under the request that is ready to send; no other answer is signed by the person. */
const firstNameFor = async ({ store }: SendDependencies, { matter, candidateId }: Answer) =>
  matter.template === 'joined'
    ? { firstName: (await store.get('candidate', candidateId))?.firstName ?? null }
    : {};
