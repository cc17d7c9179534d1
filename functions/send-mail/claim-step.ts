import { brandFor } from '#core/agencies/brand.ts';
import { type Obstacle, obstacleIn } from '#core/batches/obstacle.ts';
import type { Candidate } from '#core/candidates/candidate.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, stepKey } from '#core/enrollment/enrollment.ts';
import { isClaimable } from '#core/enrollment/sending.ts';
import { dayOf, nextStep } from '#core/enrollment/timing.ts';
import { asciiAddress } from '#core/identity/address.ts';
import type { Reference, Write } from '#core/ports/store.ts';
import type { Agency, StepNumber } from '#core/words/mail-content.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import { log } from '#functions/log.ts';
import { composeStep } from './compose-step.ts';
import type { SendDependencies } from './dependencies.ts';

export type Claimed = {
  readonly enrollment: Enrollment;
  readonly step: StepNumber;
  readonly raw: Uint8Array;
  readonly to: string;
};

/**
 * Renders first, without side effects; then one transaction gives the exclusive right to send, or nothing. `enrollment` as
 * it was read last: if it is not like that any more, the transaction fails. `changed`: look at it again.
 */
export const claimNext = async (
  deps: SendDependencies,
  enrollment: Enrollment,
): Promise<Claimed | 'changed' | null> => {
  const now = deps.now();
  if (!isClaimable(enrollment, now)) return null;
  const step = nextStep(enrollment)!;
  const { candidate, agency, obstacle } = await lookUp(deps, enrollment, now);
  if (candidate === null) throw new Error(`enrollment ${enrollment.id} has no candidate`);
  if (obstacle === 'undone') return takeBack(deps, enrollment, now);
  if (obstacle !== null) return putOff(deps, enrollment, obstacle);
  if (capReached(enrollment, candidate, step, now)) return putOff(deps, enrollment, 'one-a-day');
  const raw = await composeStep(deps, enrollment, candidate, { step, agency, now });
  const { enrollment: claimed } = decide(enrollment, { type: 'Claim', now });
  const writes: Write[] = [
    { type: 'put', kind: 'enrollment', record: claimed, expects: enrollment.version },
    { type: 'absent', kind: 'suppression', id: candidate.id },
    ...coachedToday(enrollment, candidate, step, now),
  ];
  if ((await deps.store.transact(writes)) === 'conflict') return refused(deps, enrollment);
  return { enrollment: claimed, step, raw, to: asciiAddress(candidate.address) };
};

type Around = {
  readonly candidate: Candidate | null;
  readonly agency: Agency | null;
  readonly obstacle: Obstacle | null;
};

/** The person, and for a series of a batch what its agency wants of it by now. */
const lookUp = async ({ store }: SendDependencies, enrollment: Enrollment, now: string): Promise<Around> => {
  const { origin, candidateId } = enrollment;
  if (origin.type !== 'batch')
    return { candidate: await store.get('candidate', candidateId), agency: null, obstacle: null };
  const wanted: readonly Reference[] = [
    { kind: 'candidate', id: candidateId },
    { kind: 'agency', id: origin.agencyId },
    { kind: 'batch', id: origin.batchId },
  ];
  const found = await store.getMany(wanted);
  const agency = found.get('agency', origin.agencyId);
  const obstacle =
    agency === null ? 'undone' : obstacleIn(found.get('batch', origin.batchId), enrollment, now);
  return {
    candidate: found.get('candidate', candidateId),
    agency: agency === null ? null : brandFor(agency, origin),
    obstacle,
  };
};

/** The claim did not commit: for a suppression, which ends the series, or because somebody else was faster. */
const refused = async (
  deps: SendDependencies,
  { id, candidateId }: Enrollment,
): Promise<'changed' | null> => {
  const suppression = await deps.store.get('suppression', candidateId);
  if (suppression === null) return 'changed';
  await save(deps, id, { type: 'Stop', now: deps.now(), reason: suppression.reason });
  log('send-mail', { enrollment: id, outcome: 'suppressed', reason: suppression.reason });
  return null;
};

/** What the person forwarded themselves may be left of it, and due. */
const takeBack = async (
  deps: SendDependencies,
  { id, origin }: Enrollment,
  now: string,
): Promise<'changed'> => {
  if (origin.type === 'batch') {
    const { batchId, run } = origin;
    await save(deps, id, { type: 'TakeBack', now, batchId, run });
  }
  log('send-mail', { enrollment: id, outcome: 'taken-back' });
  return 'changed';
};

const putOff = async (
  deps: SendDependencies,
  enrollment: Enrollment,
  reason: Extract<Command, { type: 'PutOff' }>['reason'],
): Promise<null> => {
  await save(deps, enrollment.id, { type: 'PutOff', now: deps.now(), reason }, enrollment);
  log('send-mail', { enrollment: enrollment.id, outcome: 'put-off', reason });
  return null;
};

/** At most one coaching mail per person and local day; a receipt answers the person's own act and does not count. */
const capReached = (enrollment: Enrollment, { coached }: Candidate, step: StepNumber, now: string): boolean =>
  counts(enrollment, step) &&
  coached?.day === dayOf(enrollment, now) &&
  coached.mail !== stepKey(enrollment.id, step);

const coachedToday = (
  enrollment: Enrollment,
  candidate: Candidate,
  step: StepNumber,
  now: string,
): readonly Write[] => {
  if (!counts(enrollment, step)) return [];
  const coached = { day: dayOf(enrollment, now), mail: stepKey(enrollment.id, step) };
  const record = { ...candidate, coached, version: candidate.version + 1 };
  return [{ type: 'put', kind: 'candidate', record, expects: candidate.version }];
};

const counts = (enrollment: Enrollment, step: StepNumber): boolean =>
  !(step === 1 && enrollment.startsAtOnce);

/** `asRead`: what to decide on first; absent: read it. */
export const save = (
  deps: SendDependencies,
  id: string,
  command: Command,
  asRead: Enrollment | null = null,
): Promise<unknown> =>
  changeEnrollment(deps, id, { asRead, decideOn: (enrollment) => decide(enrollment, command) });
