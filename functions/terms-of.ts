import type { Candidate } from '#core/candidates/candidate.ts';
import { enrollmentId } from '#core/enrollment/begin.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Terms } from '#core/inbound/enroll.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { zoneFromOffset } from '#core/time/zone.ts';

export type TermsDependencies = {
  readonly addressKeys: Keys;
  readonly defaultZone: string;
  readonly now: () => string;
};

type Came = Pick<InboundMail, 'id' | 'messageId' | 'offsetMinutes'>;

/**
 * How a series begins from a mail that came by hand, or waited for a button as such. Only the person's own mail program knows
 * their zone and threads by its Message-ID; a filter passes on the employer's.
 */
export const termsOf = (
  { addressKeys, defaultZone, now }: TermsDependencies,
  { id, messageId, offsetMinutes }: Came,
  candidate: Candidate,
  hand = true,
): Terms => {
  const zone = zoneFromOffset({ offsetMinutes: hand ? offsetMinutes : null, at: now(), defaultZone });
  return {
    enrollmentId: enrollmentId(addressKeys.byId[addressKeys.current]!, id, candidate),
    zone,
    zoneUnknown: zone === defaultZone,
    origin: { type: hand ? 'forward' : 'filter', inboundId: id, messageId: hand ? messageId : null },
    answers: hand,
  };
};
