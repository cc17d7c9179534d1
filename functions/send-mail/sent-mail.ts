import type { Store, Write } from '#core/ports/store.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import type { SentMail } from '#core/sending/sent-mail.ts';

type About = Pick<SentMail, 'candidateId' | 'enrollmentId' | 'answerId'>;

/** The entry of the index by SES message id, for replies and events; nothing when nothing is known to have left. */
export const sentMailWrite = (result: SendResult, about: About, now: string): readonly Write[] =>
  result.type === 'accepted'
    ? [
        {
          type: 'put',
          kind: 'sent-mail',
          record: { ...about, id: result.sesMessageId, version: 1, sentAt: now },
          expects: null,
        },
      ]
    : [];

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
