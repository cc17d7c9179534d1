import { newAnswer } from '#core/answers/answer.ts';
import type { Decision, Effect } from '#core/enrollment/commands.ts';
import { type Enrollment, hasEnded, isRunning } from '#core/enrollment/enrollment.ts';
import { succession } from '#core/enrollment/succession.ts';
import { type Store, untilSaved, type Write } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';
import { carryOut, type Outlets } from './carry-out.ts';
import { type Known, personById } from './people.ts';

export type Change = {
  readonly decideOn: (enrollment: Enrollment) => Decision;
  /** Written in the same transaction, changed or not. */
  readonly also?: readonly Write[];
  /** As it was read a moment ago: decided on first, and read anew only if it is not like that any more. */
  readonly asRead?: Enrollment | null;
};

type Dependencies = { readonly store: Store; readonly outlets: Outlets; readonly now: () => string };

/** Decides on an enrollment as it is now, saves, and does what follows. Null when there is no such enrollment. */
export const changeEnrollment = async (
  deps: Dependencies,
  id: string,
  change: Change,
): Promise<Enrollment | null> => {
  let asRead = change.asRead ?? null;
  const saved = await untilSaved(deps.store, async () => {
    const enrollment = asRead ?? (await deps.store.get('enrollment', id));
    asRead = null;
    if (enrollment === null) return { writes: change.also ?? [], result: null };
    const decided = change.decideOn(enrollment);
    const next = await nextInLine(deps, enrollment, decided);
    const writes = [
      ...(decided.enrollment === enrollment ? [] : [putEnrollment(enrollment, decided)]),
      ...next.writes,
      ...(decided.asks ? await askWhetherToGoOn(deps, decided.enrollment) : []),
      ...(change.also ?? []),
    ];
    return { writes, result: { decision: decided, effects: [...decided.effects, ...next.effects] } };
  });
  if (saved === null) return null;
  const { decision, effects } = saved;
  await carryOut(deps.outlets, effects, deps.now());
  if (decision.asks)
    await deps.outlets.sendQueue.queue({ type: 'answer', id: stillThereId(decision.enrollment) });
  return decision.enrollment;
};

/** What changes with a series that just ended: the one that waited for it. */
const nextInLine = async (
  { store, now }: Dependencies,
  before: Enrollment,
  { enrollment }: Decision,
): Promise<InLine> => {
  if (!isRunning(before) || !hasEnded(enrollment)) return { writes: [], effects: [] };
  const known = await personById(store, before.candidateId);
  return known === null ? { writes: [], effects: [] } : inLine(known, before, enrollment, now());
};

export type InLine = { readonly writes: readonly Write[]; readonly effects: readonly Effect[] };

/** The waiting series begins or ends with the one before it, in the same transaction. */
export const inLine = (
  { person, stored }: Known,
  before: Enrollment,
  after: Enrollment,
  now: Instant,
): InLine => {
  const next = succession(before, after, person.waiting, now);
  if (next === null) return { writes: [], effects: [] };
  const writes: Write[] = [putEnrollment(next.before, next.decision)];
  if (next.takesOver && stored !== null) {
    const record = { ...stored, activeEnrollmentId: next.before.id, version: stored.version + 1 };
    writes.push({ type: 'put', kind: 'candidate', record, expects: stored.version });
  }
  return { writes, effects: next.decision.effects };
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
