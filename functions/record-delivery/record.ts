import { settleAnswer } from '#core/answers/answer.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Trouble } from '#core/enrollment/enrollment.ts';
import type { BatchQueue } from '#core/ports/ports.ts';
import { type Store, untilSaved } from '#core/ports/store.ts';
import { type DeliveryEvent, readDeliveryEvent } from '#core/sending/delivery-event.ts';
import { plusMs } from '#core/time/instant.ts';
import type { Outlets } from '#functions/carry-out.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import { count, log } from '#functions/log.ts';
import { suppress } from '#functions/suppress.ts';
import { noteTrouble } from './note-trouble.ts';

export type RecordDependencies = {
  readonly store: Store;
  readonly outlets: Outlets;
  readonly batchQueue: BatchQueue;
  readonly now: () => string;
};

/** One event of SES: settles what was unknown, proves that events flow, and shuts an address that bounced or complained. */
export const recordDelivery = async (deps: RecordDependencies, body: string): Promise<void> => {
  const event = readDeliveryEvent(body);
  switch (event.type) {
    case 'send':
      await settleSent(deps, event);
      await keepProof(deps.store, event.sentAt);
      break;
    case 'bounce':
      await shut(deps, event, 'hard-bounce');
      await trouble(deps, event, 'bounce');
      break;
    case 'complaint':
      await shut(deps, event, 'complaint');
      await trouble(deps, event, 'complaint');
      break;
    case 'reject':
      count('SendFailed', { ses: event.sesMessageId }, deps.now());
      break;
    case 'delivery':
    case 'soft-bounce':
    case 'other':
      break;
    default:
      event.type satisfies never;
  }
  log('record-delivery', { ses: event.sesMessageId, event: event.type, about: event.about.type });
};

const settleSent = async (
  deps: RecordDependencies,
  { about, sesMessageId, sentAt }: DeliveryEvent,
): Promise<void> => {
  if (about.type === 'step')
    await changeEnrollment(deps, about.enrollmentId, {
      decideOn: (enrollment) =>
        decide(enrollment, { type: 'Settle', step: about.step, sentAt, sesMessageId }),
    });
  if (about.type === 'answer')
    await untilSaved(deps.store, async () => {
      const answer = await deps.store.get('answer', about.id);
      const settled = answer === null ? null : settleAnswer(answer, sentAt, sesMessageId).answer;
      if (answer === null || settled === null || settled === answer) return { writes: [], result: null };
      return {
        writes: [{ type: 'put', kind: 'answer', record: settled, expects: answer.version }],
        result: null,
      };
    });
};

/** One record for all mails: written once a minute at most, or it would be the table's hottest item. */
const proofEveryMs = 60_000;

const keepProof = (store: Store, mailSentAt: string): Promise<null> =>
  untilSaved(store, async () => {
    const proof = await store.get('event-proof', 'newest');
    const known = proof?.mailSentAt ?? null;
    if (known !== null && plusMs(known, proofEveryMs) > mailSentAt) return { writes: [], result: null };
    const version = (proof?.version ?? 0) + 1;
    const record = { id: 'newest' as const, version, mailSentAt, probedAt: proof?.probedAt ?? null };
    return {
      writes: [{ type: 'put', kind: 'event-proof', record, expects: proof?.version ?? null }],
      result: null,
    };
  });

const shut = async (
  deps: RecordDependencies,
  { about, sesMessageId }: DeliveryEvent,
  reason: 'hard-bounce' | 'complaint',
): Promise<void> => {
  const candidateId =
    (await deps.store.get('sent-mail', sesMessageId))?.candidateId ?? (await candidateOf(deps.store, about));
  if (candidateId === null) return log('record-delivery', { ses: sesMessageId, outcome: 'nobodys', reason });
  await suppress(deps, candidateId, reason);
  log('record-delivery', { ses: sesMessageId, outcome: 'suppressed', reason });
};

const trouble = async (deps: RecordDependencies, { about }: DeliveryEvent, what: Trouble): Promise<void> => {
  if (about.type === 'step') await noteTrouble(deps, about.enrollmentId, what);
};

const candidateOf = async (store: Store, about: DeliveryEvent['about']): Promise<string | null> => {
  if (about.type === 'step') return (await store.get('enrollment', about.enrollmentId))?.candidateId ?? null;
  return about.type === 'answer' ? ((await store.get('answer', about.id))?.candidateId ?? null) : null;
};
