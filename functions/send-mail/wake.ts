import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, isRunning } from '#core/enrollment/enrollment.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import type { Write } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { carryOut } from '#functions/carry-out.ts';
import { changeEnrollment, putEnrollment } from '#functions/change-enrollment.ts';
import type { SendDependencies } from './dependencies.ts';

/** Does what is due besides sending: ends a lease, a rest or a wait. Null when this revision has nothing due any more. */
export const wake = async (
  deps: SendDependencies,
  id: string,
  rev: number | null,
): Promise<Enrollment | null> => {
  const enrollment = await deps.store.get('enrollment', id);
  const now = deps.now();
  if (enrollment === null || enrollment.dueAt === null || enrollment.dueAt > now) return null;
  if (rev !== null && enrollment.rev !== rev) return null;
  if (enrollment.due === 'start') return startWaiting(deps, enrollment, now);
  const proofAt = enrollment.due === 'check' ? await readProof(deps) : null;
  return changeEnrollment(deps, id, {
    asRead: enrollment,
    decideOn: (fresh) => decide(fresh, { type: 'Wake', now, rev: enrollment.rev, proofAt }),
  });
};

/** A probe is worth one mail this often, however many items wait for a proof. */
const probeEveryMs = 30 * 60_000;

/** When the newest mail left whose Send event is stored. If that is long ago, a probe is sent to learn it anew. */
export const readProof = async (deps: SendDependencies): Promise<string | null> => {
  const proof = await deps.store.get('event-proof', 'newest');
  const now = deps.now();
  const freshest = [proof?.mailSentAt, proof?.probedAt]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1);
  if (freshest !== undefined && plusMs(freshest, probeEveryMs) > now) return proof?.mailSentAt ?? null;
  const version = (proof?.version ?? 0) + 1;
  const record = { id: 'newest' as const, version, mailSentAt: proof?.mailSentAt ?? null, probedAt: now };
  const saved = await deps.store.transact([
    { type: 'put', kind: 'event-proof', record, expects: proof?.version ?? null },
  ]);
  if (saved === 'done') await deps.outlets.sendQueue.queue({ type: 'probe' });
  return record.mailSentAt;
};

/** A series that waited begins, and becomes the person's running one, unless the other has not ended. */
const startWaiting = async (
  deps: SendDependencies,
  waiting: Enrollment,
  now: string,
): Promise<Enrollment | null> => {
  const candidate = await deps.store.get('candidate', waiting.candidateId);
  if (candidate === null) return null;
  const other =
    candidate.activeEnrollmentId === null
      ? null
      : await deps.store.get('enrollment', candidate.activeEnrollmentId);
  const busy = other !== null && other.id !== waiting.id && isRunning(other);
  const busyUntil = busy
    ? (expectedInstants(other, now).findLast((instant) => instant !== null) ?? now)
    : null;
  const decision = decide(waiting, { type: 'Start', now, busyUntil });
  const writes: Write[] = [putEnrollment(waiting, decision)];
  if (!busy) {
    const record = { ...candidate, activeEnrollmentId: waiting.id, version: candidate.version + 1 };
    writes.push({ type: 'put', kind: 'candidate', record, expects: candidate.version });
  }
  if ((await deps.store.transact(writes)) === 'conflict')
    throw new Error(`enrollment ${waiting.id} changed while it was to start`);
  await carryOut(deps.outlets, decision.effects, now);
  return decision.enrollment;
};
