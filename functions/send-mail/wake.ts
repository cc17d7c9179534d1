import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, isRunning } from '#core/enrollment/enrollment.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import type { Store, Write } from '#core/ports/store.ts';
import { carryOut } from '#functions/carry-out.ts';
import { changeEnrollment, putEnrollment } from '#functions/change-enrollment.ts';
import type { SendDependencies } from './dependencies.ts';

/** Does what is due besides sending: ends a lease, a rest or a wait. Null when this revision has nothing due any more. */
export const wake = async (deps: SendDependencies, id: string, rev: number): Promise<Enrollment | null> => {
  const enrollment = await deps.store.get('enrollment', id);
  const now = deps.now();
  if (enrollment === null || enrollment.rev !== rev || enrollment.dueAt === null || enrollment.dueAt > now)
    return null;
  if (enrollment.due === 'start') return startWaiting(deps, enrollment, now);
  const proofAt = enrollment.due === 'check' ? await readProof(deps.store) : null;
  return changeEnrollment(deps, id, {
    decideOn: (fresh) => decide(fresh, { type: 'Wake', now, rev, proofAt }),
  });
};

/** When the newest mail left whose Send event is stored; null while none is. */
export const readProof = async (store: Store): Promise<string | null> =>
  (await store.get('event-proof', 'newest'))?.mailSentAt ?? null;

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
