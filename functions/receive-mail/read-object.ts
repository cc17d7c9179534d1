import { takesNoReplies } from '#core/classification/names/no-reply.ts';
import { readMail } from '#core/classification/read-mail.ts';
import type { Rejection } from '#core/enrollment/enrollment.ts';
import type { Arrival } from '#core/inbound/arrival.ts';
import type { Outcome } from '#core/inbound/inbound-mail.ts';
import { type Part, rejectionOf } from '#core/inbound/rejection.ts';
import type { Mail, Unwrapped } from '#core/mail/mail.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { isWrittenToUs, readWithoutSender } from './written-to-us.ts';

/** SES takes mails up to this size; what is larger never reaches us by that way. */
const bytesMax = 40 * 1024 * 1024;

export type ReadMail =
  | { readonly type: 'refused'; readonly outcome: Outcome; readonly reason: string }
  | {
      readonly type: 'read';
      readonly mail: Mail;
      readonly unwrapped: Unwrapped;
      readonly parts: readonly Part[];
      /** One for each part. */
      readonly rejections: readonly Rejection[];
    };

/** Fetches, parses, unwraps and classifies one mail. A mail with a virus is not even opened. */
export const readObject = async (deps: ReceiveDependencies, arrival: Arrival): Promise<ReadMail> => {
  if (arrival.virus === 'FAIL') return { type: 'refused', outcome: 'virus', reason: 'virus-verdict' };
  const bytes = await deps.rawMail.read(arrival.objectKey);
  if (bytes === null) throw new Error(`no object stored for inbound mail ${arrival.id}`);
  if (bytes.length > bytesMax) return { type: 'refused', outcome: 'oversized', reason: 'over-40-mb' };
  const reading = await readMail(bytes, arrival);
  if (!reading.ok) return { type: 'refused', outcome: 'unreadable', reason: reading.reason };
  const { mail, unwrapped } = reading;
  // Somebody gave a secret address of ours to an employer, whose systems write to it.
  const isSystems = mail.from.some(({ address }) => takesNoReplies(address));
  const parts =
    !isSystems && isWrittenToUs(arrival, mail, unwrapped, deps.settings.inboundDomain)
      ? readWithoutSender(unwrapped)
      : reading.parts;
  return {
    type: 'read',
    mail,
    unwrapped,
    parts,
    rejections: parts.map((part) => rejectionOf(arrival.id, part)),
  };
};
