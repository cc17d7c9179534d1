import {
  type Answer,
  type AnswerDecision,
  claimAnswer,
  holdAnswer,
  isAnswerClaimable,
  mayReachSuppressed,
  recordAnswer,
  wakeAnswer,
} from '#core/answers/answer.ts';
import { type Candidate, isSelfMade, mayBeWrittenTo, type Suppression } from '#core/candidates/candidate.ts';
import { asciiAddress } from '#core/identity/address.ts';
import { untilSaved, type Write } from '#core/ports/store.ts';
import { count, log } from '#functions/log.ts';
import { composeAnswer } from './compose-answer.ts';
import type { SendDependencies } from './dependencies.ts';
import { haltIfBlocked, keepSentMail } from './sent-mail.ts';
import { readProof } from './wake.ts';

const delaySecondsMax = 900;

/** A message from the queue said: this answer may be due. Sends it once, if it still may be sent. */
export const sendAnswer = async (deps: SendDependencies, id: string): Promise<void> => {
  const woken = await change(deps, id, async (answer) =>
    wakeAnswer(answer, deps.now(), answer.item.status === 'unknown' ? await readProof(deps) : null),
  );
  if (woken === null || !isAnswerClaimable(woken, deps.now())) return;
  const obstacle = await findObstacle(deps, woken);
  if (obstacle !== null) return hold(deps, id, obstacle);
  const raw = await composeAnswer(deps, woken, deps.now());
  const claimed = claimAnswer(woken, deps.now());
  const writes: Write[] = [{ type: 'put', kind: 'answer', record: claimed, expects: woken.version }];
  if (!mayReachSuppressed(woken)) writes.push({ type: 'absent', kind: 'suppression', id: woken.candidateId });
  // Somebody else holds the claim, or said stop: either way the next look decides.
  if ((await deps.store.transact(writes)) === 'conflict')
    throw new Error(`lost the race to claim answer ${id}`);
  return deliver(deps, claimed, raw);
};

const deliver = async (deps: SendDependencies, claimed: Answer, raw: Uint8Array): Promise<void> => {
  const { id, candidateId, address, enrollmentId } = claimed;
  const { attempt } = claimed.item;
  const obstacle = await findObstacle(deps, claimed);
  if (obstacle !== null) return hold(deps, id, obstacle);
  const result = await deps.mailer.send({
    to: asciiAddress(address),
    raw,
    tags: { answer: id, attempt: String(attempt) },
  });
  await haltIfBlocked(deps.store, result, deps.now());
  const recorded = await change(deps, id, (answer) => recordAnswer(answer, attempt, result, deps.now()));
  await keepSentMail(deps.store, result, { candidateId, enrollmentId, answerId: id }, deps.now());
  log('send-mail', { answer: id, attempt, outcome: result.type });
  if (recorded?.item.status === 'ready') await queueAgain(deps, recorded);
};

/** Back on the queue for its next try; later than SQS can delay is left to the sweep. */
const queueAgain = async (deps: SendDependencies, { id, dueAt }: Answer): Promise<void> => {
  const inSeconds = Math.max(0, Math.ceil((Date.parse(dueAt!) - Date.parse(deps.now())) / 1000));
  if (inSeconds <= delaySecondsMax) await deps.outlets.sendQueue.queue({ type: 'answer', id }, inSeconds);
};

const findObstacle = async ({ store }: SendDependencies, answer: Answer): Promise<string | null> => {
  const suppression = await store.get('suppression', answer.candidateId);
  if (answer.matter.template !== 'sign-in')
    return obstacleTo(answer, await store.get('candidate', answer.candidateId), suppression);
  // Goes to one of an agency's people, who is nobody's candidate.
  const person = await store.get('agency-person', answer.candidateId);
  return person === null ? 'erased' : (suppression?.reason ?? null);
};

const obstacleTo = (
  answer: Answer,
  candidate: Candidate | null,
  suppression: Suppression | null,
): string | null => {
  if (candidate === null) return 'erased';
  if (!mayBeWrittenTo(candidate) && answer.matter.template !== 'confirm') return 'unconfirmed';
  if (mayReachSuppressed(answer))
    return suppression !== null && !isSelfMade(suppression) ? suppression.reason : null;
  return suppression?.reason ?? null;
};

const hold = async (deps: SendDependencies, id: string, reason: string): Promise<void> => {
  await change(deps, id, (answer) => holdAnswer(answer, reason));
  log('send-mail', { answer: id, outcome: 'held', reason });
};

const change = async (
  deps: SendDependencies,
  id: string,
  decideOn: (answer: Answer) => AnswerDecision | Promise<AnswerDecision>,
): Promise<Answer | null> => {
  const decision = await untilSaved(deps.store, async () => {
    const answer = await deps.store.get('answer', id);
    if (answer === null) return { writes: [], result: null };
    const decided = await decideOn(answer);
    const changed: Write[] =
      decided.answer === answer
        ? []
        : [{ type: 'put', kind: 'answer', record: decided.answer, expects: answer.version }];
    return { writes: changed, result: decided };
  });
  if (decision !== null && decision.alarm !== null) count(decision.alarm, { id }, deps.now());
  return decision?.answer ?? null;
};
