import type { Candidate } from '#core/candidates/candidate.ts';
import { enrollmentId } from '#core/enrollment/begin.ts';
import type { Terms } from '#core/inbound/enroll.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { zoneFromOffset } from '#core/time/zone.ts';
import type { QuestionDependencies } from './act-on-question.ts';

/** How a series begins from a mail that waited for a button: as if it came now, by hand. */
export const termsOf = (
  { addressKeys, defaultZone, now }: Omit<QuestionDependencies, 'store'>,
  { id, messageId, offsetMinutes }: InboundMail,
  candidate: Candidate,
): Terms => {
  const zone = zoneFromOffset({ offsetMinutes, at: now(), defaultZone });
  return {
    enrollmentId: enrollmentId(addressKeys.byId[addressKeys.current]!, id, candidate),
    zone,
    zoneUnknown: zone === defaultZone,
    origin: { type: 'forward', inboundId: id, messageId },
    answers: true,
  };
};
