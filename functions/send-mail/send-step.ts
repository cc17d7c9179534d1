import { stepOf } from '#core/enrollment/enrollment.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import { log } from '#functions/log.ts';
import { type Claimed, claimNext, save } from './claim-step.ts';
import type { SendDependencies } from './dependencies.ts';
import { lookAgain } from './look-again.ts';
import { haltIfBlocked, keepSentMail } from './sent-mail.ts';
import { wake } from './wake.ts';

/** Races lost to other commands before the message goes back to the queue. */
const claimsMax = 5;

/** A message from the queue said: this enrollment may be due. Does what is due now, once. */
export const sendStep = async (deps: SendDependencies, id: string, rev: number | null): Promise<void> => {
  let enrollment = await wake(deps, id, rev);
  if (enrollment === null) return log('send-mail', { enrollment: id, rev, outcome: 'nothing-due' });
  for (let tries = 0; tries < claimsMax && enrollment !== null; tries++) {
    const claimed = await claimNext(deps, enrollment);
    if (claimed === null) return;
    if (claimed !== 'changed') return deliver(deps, claimed);
    enrollment = await deps.store.get('enrollment', id);
  }
  if (enrollment !== null) throw new Error(`lost ${claimsMax} races to claim a step of enrollment ${id}`);
};

/** Looks once more, calls SES once, and records what came of it. */
const deliver = async (deps: SendDependencies, { enrollment, step, raw, to }: Claimed): Promise<void> => {
  const { id, candidateId } = enrollment;
  const { attempt } = stepOf(enrollment, step);
  const look = await lookAgain(deps, enrollment, step);
  const [obstacle] = look.obstacles;
  if (obstacle !== undefined) {
    for (const command of look.obstacles) await save(deps, id, command);
    return log('send-mail', { enrollment: id, step, attempt, outcome: obstacle.type });
  }
  const result = await deps.mailer.send({
    to,
    raw,
    tags: { enrollment: id, step: String(step), attempt: String(attempt) },
  });
  await haltIfBlocked(deps.store, result, deps.now());
  await save(deps, id, { type: 'Record', now: deps.now(), step, attempt, result }, look.enrollment);
  await keepSentMail(deps.store, result, { candidateId, enrollmentId: id, answerId: null }, deps.now());
  log('send-mail', { enrollment: id, step, attempt, outcome: result.type, reason: reasonOf(result) });
};

const reasonOf = (result: SendResult): string | null => ('reason' in result ? result.reason : null);
