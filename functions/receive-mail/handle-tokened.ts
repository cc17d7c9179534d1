import { personalTokenId } from '#core/candidates/personal-token.ts';
import type { InboundAddress } from '#core/identity/inbound-address.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import type { ForwardingConfirmation } from '#core/mail/forwarding-confirmation.ts';
import { personById } from '#functions/people.ts';
import { decideOwned } from './decide-owned.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { type Judged, nobody, type Read } from './handle-mail.ts';
import { handleReply } from './handle-reply.ts';

type Secret = Exclude<InboundAddress, { type: 'bare' }>;

/** A mail to a secret address: its owner is the one who was given that address, whatever the headers say. */
export const handleTokened = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  to: Secret,
  confirmation: ForwardingConfirmation | null,
): Promise<Judged> => {
  if (to.type === 'reply') return handleToReplyAddress(deps, arrival, read, to.enrollmentId);
  const token = await deps.store.get('personal-token', personalTokenId(to.token));
  const known = token === null ? null : await personById(deps.store, token.candidateId);
  if (known === null) return nobody('no-owner', 'unknown-token');
  if (confirmation === null) return decideOwned(deps, arrival, read, known);
  if (arrival.dmarc !== 'PASS') return nobody('unauthenticated', 'forwarding-confirmation');
  const { provider, code } = confirmation;
  return {
    known,
    handling: {
      outcome: 'relayed',
      reason: 'forwarding-confirmation',
      answer: { template: 'forwarding-code', provider, code },
    },
  };
};

const handleToReplyAddress = async (
  deps: ReceiveDependencies,
  arrival: Arrival,
  read: Read,
  enrollmentId: string,
): Promise<Judged> => {
  const enrollment = await deps.store.get('enrollment', enrollmentId);
  const known = enrollment === null ? null : await personById(deps.store, enrollment.candidateId);
  if (enrollment === null || known === null) return nobody('no-owner', 'unknown-token');
  return handleReply(deps, arrival, read, known, enrollment);
};
