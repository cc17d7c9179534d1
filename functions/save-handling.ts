import { type Answer, newAnswer } from '#core/answers/answer.ts';
import type { Handling } from '#core/inbound/handling.ts';
import { type InboundMail, waitsMs } from '#core/inbound/inbound-mail.ts';
import type { Store, Write } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { carryOut, type Outlets } from './carry-out.ts';
import { putEnrollment } from './change-enrollment.ts';
import { disownWrites } from './disown.ts';
import type { Known } from './people.ts';
import { suppressionWrites } from './suppress.ts';

/** The inbound mail a decision is about, and what is remembered of it. */
export type Handled = {
  readonly known: Known | null;
  readonly handling: Handling;
  /** The record as stored; null at the mail's first coming. */
  readonly stored: InboundMail | null;
  readonly mail: Pick<
    InboundMail,
    'id' | 'receivedAt' | 'via' | 'verdict' | 'read' | 'messageId' | 'offsetMinutes'
  >;
  readonly fingerprintIds: readonly string[];
  /** Another mail whose question this one answered. */
  readonly settles?: InboundMail;
  readonly now: string;
};

/** Everything one decision changes, as one transaction: the inbound record, the person, the series, the answer. */
export const writesFor = async (store: Store, handled: Handled): Promise<readonly Write[]> => {
  const { handling, known } = handled;
  const { enrollment, candidate } = handling;
  const answer = answerOf(handled);
  const writes: Write[] = [
    {
      type: 'put',
      kind: 'inbound',
      record: inboundRecord(handled),
      expects: handled.stored?.version ?? null,
    },
  ];
  if (handled.settles !== undefined) writes.push(settledBy(handling, handled.settles));
  if (candidate !== undefined && known !== null) {
    const record = { ...candidate, version: (known.stored?.version ?? 0) + 1 };
    writes.push({ type: 'put', kind: 'candidate', record, expects: known.stored?.version ?? null });
  }
  if (enrollment !== undefined && enrollment.decision.enrollment !== enrollment.before)
    writes.push(putEnrollment(enrollment.before, enrollment.decision));
  for (const other of handling.others ?? [])
    if (other.decision.enrollment !== other.before) writes.push(putEnrollment(other.before, other.decision));
  if (handling.suppresses !== undefined && known !== null)
    writes.push(...suppressionWrites(known.person, handling.suppresses, handled.now));
  if (answer !== null) writes.push({ type: 'put', kind: 'answer', record: answer, expects: null });
  for (const id of handling.disowns ?? []) writes.push(...(await disownWrites(store, id)));
  if (handling.remembers) writes.push(...(await fingerprintWrites(store, handled)));
  return writes;
};

const settledBy = (handling: Handling, asked: InboundMail): Write => ({
  type: 'put',
  kind: 'inbound',
  record: {
    ...asked,
    version: asked.version + 1,
    waitsUntil: null,
    enrollmentId: aboutEnrollment(handling) ?? asked.enrollmentId,
  },
  expects: asked.version,
});

/** After the transaction: alarms, and the answer on its queue. */
export const followUp = async (outlets: Outlets, handled: Handled): Promise<void> => {
  const { enrollment, others = [] } = handled.handling;
  for (const changed of [...(enrollment === undefined ? [] : [enrollment]), ...others])
    await carryOut(outlets, changed.decision.effects, handled.now);
  const answer = answerOf(handled);
  if (answer !== null) await outlets.sendQueue.queue({ type: 'answer', id: answer.id });
};

export const inboundRecord = ({
  handling,
  known,
  stored,
  mail,
  fingerprintIds,
  now,
}: Handled): InboundMail => ({
  ...mail,
  version: (stored?.version ?? 0) + 1,
  outcome: handling.outcome,
  reason: handling.reason,
  candidateId: known?.person.candidate.id ?? null,
  note: handling.note ?? stored?.note ?? null,
  fingerprintIds,
  waitsUntil: handling.waits ? plusMs(now, handling.waitsMs ?? waitsMs) : null,
  answerId: handling.answer === undefined ? null : `${mail.id}_${handling.answer.template}`,
  enrollmentId: aboutEnrollment(handling),
});

const answerOf = ({ handling, known, mail, settles, now }: Handled): Answer | null => {
  if (handling.answer === undefined || known === null) return null;
  const { id, address } = known.person.candidate;
  const about = { inboundId: mail.id, candidateId: id, address, enrollmentId: aboutEnrollment(handling) };
  // Who asks a stranger to confirm repeats nothing of what came in their name, not even its Message-ID.
  const inReplyTo = handling.answer.template === 'confirm' ? null : mail.messageId;
  const settled = settles === undefined ? {} : { settlesId: settles.id };
  return newAnswer({ ...about, ...settled, matter: handling.answer, inReplyTo }, now);
};

const aboutEnrollment = ({ enrollment, about }: Handling): string | null =>
  enrollment?.decision.enrollment.id ?? about?.id ?? null;

/** A fingerprint whose series was undone or stopped, or that is too old, is taken over. */
const fingerprintWrites = async (
  store: Store,
  { handling, fingerprintIds, now }: Handled,
): Promise<readonly Write[]> => {
  const enrollmentId = aboutEnrollment(handling)!;
  return Promise.all(
    [...new Set(fingerprintIds)].map(async (id): Promise<Write> => {
      const stored = await store.get('fingerprint', id);
      const record = { id, version: (stored?.version ?? 0) + 1, enrollmentId, at: now };
      return { type: 'put', kind: 'fingerprint', record, expects: stored?.version ?? null };
    }),
  );
};
