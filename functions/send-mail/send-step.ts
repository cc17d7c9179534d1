import type { Candidate } from '#core/candidates/candidate.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, hasEnded, stepKey, stepOf } from '#core/enrollment/enrollment.ts';
import { isClaimable } from '#core/enrollment/sending.ts';
import { dayOf, nextStep } from '#core/enrollment/timing.ts';
import type { Write } from '#core/ports/store.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import type { StepNumber } from '#core/words/mail-content.ts';
import { carryOut } from '#functions/carry-out.ts';
import { changeEnrollment, putEnrollment } from '#functions/change-enrollment.ts';
import { log } from '#functions/log.ts';
import { composeStep } from './compose-step.ts';
import type { SendDependencies } from './dependencies.ts';
import { haltIfBlocked, keepSentMail } from './sent-mail.ts';
import { wake } from './wake.ts';

/** Races lost to other commands before the message goes back to the queue. */
const claimsMax = 5;

/** A message from the queue said: this enrollment may be due. Does what is due now, once. */
export const sendStep = async (deps: SendDependencies, id: string, rev: number | null): Promise<void> => {
  const woken = await wake(deps, id, rev);
  if (woken === null) return log('send-mail', { enrollment: id, rev, outcome: 'nothing-due' });
  for (let tries = 0; tries < claimsMax; tries++) {
    const claimed = await claimNext(deps, id);
    if (claimed === 'lost-race') continue;
    if (claimed === null) return;
    return deliver(deps, claimed);
  }
  throw new Error(`lost ${claimsMax} races to claim a step of enrollment ${id}`);
};

type Claimed = {
  readonly enrollment: Enrollment;
  readonly step: StepNumber;
  readonly raw: Uint8Array;
  readonly to: string;
};

/** Renders first, without side effects; then one transaction gives the exclusive right to send, or nothing. */
const claimNext = async (deps: SendDependencies, id: string): Promise<Claimed | 'lost-race' | null> => {
  const now = deps.now();
  const enrollment = await deps.store.get('enrollment', id);
  if (enrollment === null || !isClaimable(enrollment, now)) return null;
  const step = nextStep(enrollment)!;
  const candidate = await deps.store.get('candidate', enrollment.candidateId);
  if (candidate === null) throw new Error(`enrollment ${id} has no candidate`);
  const suppression = await deps.store.get('suppression', candidate.id);
  if (suppression !== null) return stopSuppressed(deps, enrollment, suppression.reason);
  if (capReached(enrollment, candidate, step, now)) return putOff(deps, enrollment, now);
  const raw = await composeStep(deps, enrollment, candidate, step, now);
  const { enrollment: claimed } = decide(enrollment, { type: 'Claim', now });
  const writes: Write[] = [
    { type: 'put', kind: 'enrollment', record: claimed, expects: enrollment.version },
    { type: 'absent', kind: 'suppression', id: candidate.id },
    ...coachedToday(enrollment, candidate, step, now),
  ];
  if ((await deps.store.transact(writes)) === 'conflict') return 'lost-race';
  return { enrollment: claimed, step, raw, to: candidate.address };
};

/** Looks once more, calls SES once, and records what came of it. */
const deliver = async (deps: SendDependencies, { enrollment, step, raw, to }: Claimed): Promise<void> => {
  const { id, candidateId } = enrollment;
  const { attempt } = stepOf(enrollment, step);
  const obstacle = await lookAgain(deps, enrollment, step, attempt);
  if (obstacle !== null) {
    await save(deps, id, obstacle);
    return log('send-mail', { enrollment: id, step, attempt, outcome: obstacle.type });
  }
  const result = await deps.mailer.send({
    to,
    raw,
    tags: { enrollment: id, step: String(step), attempt: String(attempt) },
  });
  await haltIfBlocked(deps.store, result, deps.now());
  await save(deps, id, { type: 'Record', now: deps.now(), step, attempt, result });
  await keepSentMail(deps.store, result, { candidateId, enrollmentId: id, answerId: null }, deps.now());
  log('send-mail', { enrollment: id, step, attempt, outcome: result.type, reason: reasonOf(result) });
};

/** What a stop, a suppression or a pause that came in the meantime makes of the claim; null when nothing stands in the way. */
const lookAgain = async (
  deps: SendDependencies,
  claimed: Enrollment,
  step: StepNumber,
  attempt: number,
): Promise<Command | null> => {
  const now = deps.now();
  const [enrollment, suppression] = await Promise.all([
    deps.store.get('enrollment', claimed.id),
    deps.store.get('suppression', claimed.candidateId),
  ]);
  if (suppression !== null) return { type: 'Hold', now, step, attempt, reason: suppression.reason };
  if (enrollment === null || hasEnded(enrollment))
    return { type: 'Hold', now, step, attempt, reason: enrollment?.endReason ?? 'erased' };
  const item = stepOf(enrollment, step);
  if (item.status !== 'claimed' || item.attempt !== attempt) return { type: 'Release', now, step, attempt };
  return enrollment.status === 'paused' ? { type: 'Release', now, step, attempt } : null;
};

const stopSuppressed = async (
  deps: SendDependencies,
  enrollment: Enrollment,
  reason: string,
): Promise<null> => {
  await save(deps, enrollment.id, { type: 'Stop', now: deps.now(), reason });
  log('send-mail', { enrollment: enrollment.id, outcome: 'suppressed', reason });
  return null;
};

const putOff = async (
  deps: SendDependencies,
  enrollment: Enrollment,
  now: string,
): Promise<'lost-race' | null> => {
  const decision = decide(enrollment, { type: 'PutOff', now, reason: 'one-a-day' });
  const saved = await deps.store.transact([putEnrollment(enrollment, decision)]);
  if (saved === 'conflict') return 'lost-race';
  await carryOut(deps.outlets, decision.effects, now);
  log('send-mail', { enrollment: enrollment.id, outcome: 'put-off', reason: 'one-a-day' });
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

const save = (deps: SendDependencies, id: string, command: Command): Promise<unknown> =>
  changeEnrollment(deps, id, { decideOn: (enrollment) => decide(enrollment, command) });

const reasonOf = (result: SendResult): string | null => ('reason' in result ? result.reason : null);
