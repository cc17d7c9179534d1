import type { Rejection } from '../enrollment/enrollment.ts';
import { type Keys, mac } from '../identity/keys.ts';
import type { Original } from '../mail/mail.ts';
import type { Instant } from '../time/instant.ts';

/** That one owner's rejection has been seen: by its words, or by the original's Message-ID. */
export type Fingerprint = {
  readonly id: string;
  readonly version: number;
  readonly enrollmentId: string;
  readonly at: Instant;
};

/** The same rejection within this time is a duplicate; later it may well be a new one in the same words. */
export const fingerprintMs = 60 * 86_400_000;

/** One or two ids. Keyed with the oldest key, so that they stay the same when keys are added. */
export const fingerprintIds = (
  keys: Keys,
  candidateId: string,
  original: Pick<Original, 'from' | 'messageId'>,
  rejection: Rejection,
): readonly string[] => {
  const key = keys.byId[Object.keys(keys.byId).sort()[0]!]!;
  const words = [original.from?.address, rejection.company, rejection.role, rejection.evidence].map((text) =>
    (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  const byWords = mac(key, 52, 'fingerprint', candidateId, ...words);
  if (original.messageId === null) return [byWords];
  return [byWords, mac(key, 52, 'fingerprint-id', candidateId, original.messageId)];
};
