import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import type { Answer } from '#core/answers/answer.ts';
import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { suppress } from '#functions/suppress.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anEnrollmentAfter, anEnrollmentId, thursday } from '#test/support/an-enrollment.ts';
import { anOnward, claims, interrupted, overtaken } from '#test/support/onward.ts';

const withAnswer = async (
  answer: Answer,
  candidate: Candidate | null = aCandidate(),
  suppression?: Suppression,
) => {
  const onward = anOnward();
  await onward.given({ answer });
  if (candidate !== null) await onward.given({ candidate });
  if (suppression !== undefined) await onward.given({ suppression });
  return {
    ...onward,
    send: (deps = onward.deps) => sendQueued(deps, JSON.stringify({ type: 'answer', id: answer.id })),
  };
};
const startAgain = anAnswer({ matter: { template: 'start-again' } });
const confirm = anAnswer({ matter: { template: 'confirm' } });

it('leaves once, however often it is queued', async () => {
  const { send, mailer, store } = await withAnswer(anAnswer());
  for (let n = 0; n < 3; n++) await send();
  expect(mailer.sent()).toMatchObject([
    { to: samsAddress, tags: { answer: 'inbound-1_not-sure', attempt: '1' } },
  ]);
  expect((await store.get('answer', 'inbound-1_not-sure'))?.item.status).toBe('sent');
  expect(await store.get('sent-mail', 'ses-1')).toMatchObject({ answerId: 'inbound-1_not-sure' });
});

it('leaves once when two workers take it at the same moment', async () => {
  const { send, mailer } = await withAnswer(anAnswer());
  await Promise.allSettled([send(), send(), send()]);
  expect(mailer.calls()).toBe(1);
});

it.each<readonly [string, Answer, Candidate | null, Suppression | undefined, string]>([
  ['somebody who stopped everything', anAnswer(), aCandidate(), aSuppression(), 'one-click'],
  ['somebody who complained', startAgain, aCandidate(), aSuppression({ reason: 'complaint' }), 'complaint'],
  [
    'an address that bounced',
    startAgain,
    aCandidate(),
    aSuppression({ reason: 'hard-bounce' }),
    'hard-bounce',
  ],
  ['somebody nobody vouched for', anAnswer(), aCandidate({ confirmed: false }), undefined, 'unconfirmed'],
  ['somebody erased', anAnswer(), null, undefined, 'erased'],
  [
    'an unconfirmed address that stopped everything',
    confirm,
    aCandidate({ confirmed: false }),
    aSuppression(),
    'one-click',
  ],
])('to %s is held', async (_, answer, candidate, suppression, reason) => {
  const { send, mailer, store } = await withAnswer(answer, candidate, suppression);
  await send();
  expect(mailer.calls()).toBe(0);
  expect(await store.get('answer', answer.id)).toMatchObject({
    item: { status: 'held', reason },
    dueAt: null,
  });
});

it('asks an unconfirmed address to confirm, and a self-suppressed person to start again', async () => {
  const asked = await withAnswer(confirm, aCandidate({ confirmed: false }));
  await asked.send();
  expect(asked.mailer.calls()).toBe(1);
  const again = await withAnswer(startAgain, aCandidate(), aSuppression());
  await again.send();
  expect(again.mailer.calls()).toBe(1);
});

it('silence: an unsubscription between claim and call is obeyed', async () => {
  const { send, mailer, store, deps } = await withAnswer(anAnswer());
  await send({
    ...deps,
    store: interrupted(store, claims, () => suppress(deps, idOf(samsAddress), 'one-click')),
  });
  expect(mailer.calls()).toBe(0);
  expect((await store.get('answer', anAnswer().id))?.item.status).toBe('held');
});

it('silence: no claim commits after a suppression that came while the mail was rendered', async () => {
  const { send, mailer, store, deps, given } = await withAnswer(anAnswer());
  const late = overtaken(store, claims, () => given({ suppression: aSuppression() }));
  await expect(send({ ...deps, store: late })).rejects.toThrow('lost the race');
  expect((await store.get('answer', anAnswer().id))?.item).toMatchObject({ status: 'ready', attempt: 0 });
  await send();
  expect(mailer.calls()).toBe(0);
});

it('throttled is queued again for a minute later', async () => {
  const { send, mailer, sendQueue } = await withAnswer(anAnswer());
  mailer.answerNext({ type: 'throttled' });
  await send();
  expect(sendQueue.waiting()).toEqual([{ message: { type: 'answer', id: anAnswer().id }, delaySeconds: 60 }]);
});

it('an unknown one is not sent again within six hours', async () => {
  const { send, mailer, later } = await withAnswer(anAnswer());
  mailer.answerNext({ type: 'lost' }, true);
  await send();
  later(5 * 3_600_000);
  await send();
  expect(mailer.calls()).toBe(1);
});

const textOf = async (raw: Uint8Array): Promise<string> => (await PostalMime.parse(raw)).text ?? '';

it('shows the plan under its own steps, whichever job the answer is about, and the request with a name under it', async () => {
  const enrollmentId = anEnrollmentId;
  const job = { company: 'Bolt', role: 'Nurse' };
  const read = {
    stage: 'unknown',
    feedback: 'none',
    sender: 'direct',
    contact: null,
    evidence: null,
  } as const;
  for (const matter of [
    { template: 'duplicate', job },
    { template: 'joined', job, ...read },
  ] as const) {
    const { send, mailer, given } = await withAnswer(
      anAnswer({ enrollmentId, matter }),
      aCandidate({ firstName: 'Sam' }),
    );
    await given({ enrollment: anEnrollmentAfter(1) });
    await send();
    const text = await textOf(mailer.sent()[0]!.raw);
    expect(text).toContain('Review the interview');
    expect(text).not.toContain('Look back at how it went');
    if (matter.template === 'joined') expect(text).toMatch(/Kind regards,\s+(> )?Sam\b/);
  }
});

it('names no day for the steps of a plan that ends unless the person goes on', async () => {
  const matter = { template: 'duplicate', job: { company: 'Bolt', role: 'Nurse' } } as const;
  const { send, mailer, given } = await withAnswer(anAnswer({ enrollmentId: anEnrollmentId, matter }));
  const pause = {
    since: '2025-12-11T10:00:00.000Z',
    reason: 'good-news',
    until: '2026-01-22T10:00:00.000Z',
    askedAt: thursday,
  } as const;
  await given({ enrollment: { ...anEnrollmentAfter(1), status: 'paused', pause } });
  await send();
  const text = await textOf(mailer.sent()[0]!.raw);
  expect(text).toContain('- Ask for feedback\n');
  expect(text).not.toContain('about 9:30');
});

it('a message nobody wrote is thrown back', () => {
  const { deps } = anOnward();
  for (const body of ['', '{}', '{"type":"other"}', '{"type":"enrollment","id":1}'])
    expect(() => sendQueued(deps, body)).toThrow();
});
