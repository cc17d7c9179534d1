import { classify } from '#core/classification/classify.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import type { Part } from '#core/inbound/rejection.ts';
import type { Mail, Unwrapped } from '#core/mail/mail.ts';

/**
 * Whether the author wrote to us themselves, a pasted rejection perhaps: nothing was forwarded, and it came to everyone's
 * address or names one of ours. A filter passes on mail that names only the person.
 */
export const isWrittenToUs = (
  arrival: Arrival,
  { to }: Mail,
  { via }: Unwrapped,
  inboundDomain: string,
): boolean =>
  via === 'direct' &&
  [...arrival.recipients.filter((recipient) => !recipient.includes('+')), ...to.map(({ address }) => address)]
    .map((address) => address.toLowerCase())
    .some((address) => address.endsWith(`@${inboundDomain}`));

/** What they wrote, read without its sender: the person is not the employer, and a request for feedback is not for them. */
export const readWithoutSender = ({ originals }: Unwrapped): readonly Part[] =>
  originals
    .map((original) => ({ ...original, from: null, replyTo: null }))
    .flatMap((original) => classify(original).map((verdict) => ({ original, verdict })));
