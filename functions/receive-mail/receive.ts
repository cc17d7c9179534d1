import { arm } from '#core/enrollment/due.ts';
import { type Arrival, readArrival, setupNotificationId } from '#core/inbound/arrival.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { untilSaved } from '#core/ports/store.ts';
import { msBetween } from '#core/time/instant.ts';
import { carryOut } from '#functions/carry-out.ts';
import { count, log } from '#functions/log.ts';
import { followUp, type Handled, writesFor } from '#functions/save-handling.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { handleMail } from './handle-mail.ts';
import { readObject } from './read-object.ts';

/** One notification of SES: the mail is read, decided on and saved once, however often the notification comes. */
export const receive = async (deps: ReceiveDependencies, body: string): Promise<void> => {
  const arrival = readArrival(body);
  if (arrival.id === setupNotificationId)
    return log('receive-mail', { inbound: arrival.id, outcome: 'setup' });
  const known = await deps.store.get('inbound', arrival.id);
  if (known !== null) return repeatQueueing(deps, known);
  const started = deps.now();
  const handled = await decideOnce(deps, arrival);
  if (handled.handling.outcome === 'unreadable') count('MailUnreadable', { inbound: arrival.id }, deps.now());
  await followUp(deps.outlets, handled);
  const { outcome, reason } = handled.handling;
  log('receive-mail', { inbound: arrival.id, outcome, reason, durationMs: msBetween(started, deps.now()) });
};

/** Reading is the same every time; only what is known of the person can change while others write. */
const decideOnce = async (deps: ReceiveDependencies, arrival: Arrival): Promise<Handled> => {
  const object = await readObject(deps, arrival);
  return untilSaved(deps.store, async () => {
    const handled = await handleMail(deps, arrival, object);
    return { writes: await writesFor(deps.store, handled), result: handled };
  });
};

/** A redelivered notification repeats the queueing, never the decision. */
const repeatQueueing = async (
  deps: ReceiveDependencies,
  { id, answerId, enrollmentId }: InboundMail,
): Promise<void> => {
  const answer = answerId === null ? null : await deps.store.get('answer', answerId);
  if (answer !== null && answer.item.status === 'ready')
    await deps.outlets.sendQueue.queue({ type: 'answer', id: answer.id });
  const enrollment = enrollmentId === null ? null : await deps.store.get('enrollment', enrollmentId);
  if (enrollment !== null) await carryOut(deps.outlets, arm(enrollment), deps.now());
  log('receive-mail', { inbound: id, outcome: 'redelivered' });
};
