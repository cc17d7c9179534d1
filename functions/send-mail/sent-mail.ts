import type { Store } from '#core/ports/store.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import type { SentMail } from '#core/sending/sent-mail.ts';

type About = Pick<SentMail, 'candidateId' | 'enrollmentId' | 'answerId'>;

/**
 * Keeps the entry of the index by SES message id, for replies and events. Not in the transaction that records the sending:
 * that would cost four times as much, and a mail whose entry was lost is still found by its tags and its reply address.
 */
export const keepSentMail = async (
  store: Store,
  result: SendResult,
  about: About,
  now: string,
): Promise<void> => {
  if (result.type !== 'accepted') return;
  const record = { ...about, id: result.sesMessageId, version: 1, sentAt: now };
  // A conflict means that it is there already.
  await store.transact([{ type: 'put', kind: 'sent-mail', record, expects: null }]);
};

/** Remembers that SES refuses everything, so that the sweep stops pouring mail at it. */
export const haltIfBlocked = async (store: Store, result: SendResult, now: string): Promise<void> => {
  if (result.type !== 'blocked') return;
  const halt = await store.get('sending-halt', 'newest');
  const record = {
    id: 'newest' as const,
    version: (halt?.version ?? 0) + 1,
    since: now,
    reason: result.reason,
  };
  // Losing this race means somebody else just wrote the same.
  await store.transact([{ type: 'put', kind: 'sending-halt', record, expects: halt?.version ?? null }]);
};
