import { newAnswer } from '#core/answers/answer.ts';
import type { Decision } from '#core/enrollment/commands.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { type Store, untilSaved, type Write } from '#core/ports/store.ts';
import { carryOut, type Outlets } from './carry-out.ts';

export type Change = {
  readonly decideOn: (enrollment: Enrollment) => Decision;
  /** Written in the same transaction, changed or not. */
  readonly also?: readonly Write[];
};

type Dependencies = { readonly store: Store; readonly outlets: Outlets; readonly now: () => string };

/** Decides on an enrollment as it is now, saves, and does what follows. Null when there is no such enrollment. */
export const changeEnrollment = async (
  deps: Dependencies,
  id: string,
  change: Change,
): Promise<Enrollment | null> => {
  const decision = await untilSaved(deps.store, async () => {
    const enrollment = await deps.store.get('enrollment', id);
    if (enrollment === null) return { writes: change.also ?? [], result: null };
    const decided = change.decideOn(enrollment);
    const writes = [
      ...(decided.enrollment === enrollment ? [] : [putEnrollment(enrollment, decided)]),
      ...(decided.asks ? await askWhetherToGoOn(deps, decided.enrollment) : []),
      ...(change.also ?? []),
    ];
    return { writes, result: decided };
  });
  if (decision === null) return null;
  await carryOut(deps.outlets, decision.effects, deps.now());
  if (decision.asks)
    await deps.outlets.sendQueue.queue({ type: 'answer', id: stillThereId(decision.enrollment) });
  return decision.enrollment;
};

export const putEnrollment = (before: Enrollment | null, { enrollment }: Decision): Write => ({
  type: 'put',
  kind: 'enrollment',
  record: enrollment,
  expects: before === null ? null : before.version,
});

/** The question's ledger key carries the revision, so that a second rest may ask again and a retry may not. */
const askAbout = (enrollment: Enrollment): string => `${enrollment.id}-${enrollment.rev}`;

const stillThereId = (enrollment: Enrollment): string => `${askAbout(enrollment)}_still-there`;

const askWhetherToGoOn = async (deps: Dependencies, enrollment: Enrollment): Promise<readonly Write[]> => {
  const candidate = await deps.store.get('candidate', enrollment.candidateId);
  if (candidate === null) return [];
  const jobs = enrollment.rejections.map(({ company, role }) => ({ company, role }));
  const record = newAnswer(
    {
      inboundId: askAbout(enrollment),
      candidateId: candidate.id,
      address: candidate.address,
      enrollmentId: enrollment.id,
      matter: { template: 'still-there', jobs },
      inReplyTo: null,
    },
    deps.now(),
  );
  return [{ type: 'put', kind: 'answer', record, expects: null }];
};
