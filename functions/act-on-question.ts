import { enrollmentId } from '#core/enrollment/begin.ts';
import type { Keys } from '#core/identity/keys.ts';
import { enroll } from '#core/inbound/enroll.ts';
import type { Handling } from '#core/inbound/handling.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import type { MailAction } from '#core/inbound/question.ts';
import type { Store } from '#core/ports/store.ts';
import { zoneFromOffset } from '#core/time/zone.ts';
import { duplicateOf } from './duplicates.ts';
import type { Known } from './people.ts';

export type QuestionDependencies = {
  readonly store: Store;
  readonly addressKeys: Keys;
  readonly defaultZone: string;
  readonly now: () => string;
};

/** What the person's own word on a mail we asked about leads to, said by a button or in a reply. */
export const actOnQuestion = async (
  deps: QuestionDependencies,
  stored: InboundMail,
  known: Known,
  action: MailAction,
): Promise<Handling> => {
  const nothing = { outcome: stored.outcome, reason: stored.reason };
  if (action === 'no') return nothing;
  const candidate = { ...known.person.candidate, confirmed: true };
  // Vouching for the address, or coming back, says nothing about a mail we could not read for certain: that is asked next.
  const starts = action === 'yes' || stored.verdict?.decision === 'enroll';
  // Of a reply word there is nothing to ask: nobody takes RESUME for a rejection.
  if (!starts) return { ...nothing, candidate, waits: stored.verdict?.kind !== 'command' };
  const now = deps.now();
  const zone = zoneFromOffset({
    offsetMinutes: stored.offsetMinutes,
    at: now,
    defaultZone: deps.defaultZone,
  });
  return enroll(
    { ...known.person, candidate },
    {
      inboundId: stored.id,
      now,
      rejections: stored.read,
      duplicateOf: await duplicateOf(deps.store, stored.fingerprintIds, now),
    },
    {
      enrollmentId: enrollmentId(deps.addressKeys.byId[deps.addressKeys.current]!, stored.id, candidate),
      zone,
      zoneUnknown: zone === deps.defaultZone,
      origin: { type: 'forward', inboundId: stored.id, messageId: stored.messageId },
      answers: true,
    },
  );
};
