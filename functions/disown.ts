import { disownedReason } from '#core/inbound/inbound-mail.ts';
import type { Store, Write } from '#core/ports/store.ts';

/**
 * One of several mails in a plan was no rejection. It is remembered so, and no longer as seen before: should it be
 * forwarded again, it is read anew.
 */
export const disownWrites = async (store: Store, inboundId: string): Promise<readonly Write[]> => {
  const mail = await store.get('inbound', inboundId);
  if (mail === null) return [];
  const record = { ...mail, reason: disownedReason, enrollmentId: null, version: mail.version + 1 };
  return [
    { type: 'put', kind: 'inbound', record, expects: mail.version },
    ...[...new Set(mail.fingerprintIds)].map((id): Write => ({ type: 'remove', kind: 'fingerprint', id })),
  ];
};
