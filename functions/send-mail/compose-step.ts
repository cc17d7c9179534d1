import type { Candidate } from '#core/candidates/candidate.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type Leaving, stepContent } from '#core/enrollment/step-content.ts';
import { replyAddress } from '#core/identity/inbound-address.ts';
import { senderName } from '#core/words/agency-name.ts';
import { renderMail } from '#core/words/render-mail.ts';
import { linksFor } from '#functions/links.ts';
import { composeMime } from './compose-mime.ts';
import type { SendDependencies } from './dependencies.ts';

/** The bytes of one step's mail. Threads with the person's own forward and with every mail of the series before it. */
export const composeStep = (
  { linkKeys, settings }: SendDependencies,
  enrollment: Enrollment,
  candidate: Candidate,
  { step, agency, now }: Omit<Leaving, 'links'>,
): Promise<Uint8Array> => {
  const links = linksFor(linkKeys, settings.publicUrl, { type: 'enrollment', id: enrollment.id });
  const references = threadOf(enrollment, settings.messageIdDomain);
  return composeMime({
    from: settings.from,
    fromName: agency === null ? null : senderName(agency),
    to: candidate.address,
    replyTo: replyAddress(linkKeys, enrollment.id, settings.inboundDomain),
    rendered: renderMail(stepContent(enrollment, candidate, { step, agency, now, links })),
    unsubscribeUrl: links.unsubscribe,
    inReplyTo: references.at(-1) ?? null,
    references,
    date: now,
    autoSubmitted: step === 1 && enrollment.startsAtOnce ? 'auto-replied' : 'auto-generated',
  });
};

const threadOf = (enrollment: Enrollment, messageIdDomain: string): readonly string[] => {
  const sent = enrollment.steps.flatMap(({ sesMessageId }) =>
    sesMessageId === null ? [] : [`${sesMessageId}@${messageIdDomain}`],
  );
  return enrollment.origin.messageId === null ? sent : [enrollment.origin.messageId, ...sent];
};
