import { expect, it } from 'vitest';
import { decide } from '#core/enrollment/decide.ts';
import { stepOf } from '#core/enrollment/enrollment.ts';
import { recordDelivery } from '#functions/record-delivery/record.ts';
import { anEnrolledBatch } from '#test/support/a-batch.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import {
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anEnrollmentAfter,
  anEnrollmentId,
  claimedAt,
  thursday,
} from '#test/support/an-enrollment.ts';
import { anOnward } from '#test/support/onward.ts';

const sam = idOf(samsAddress);
const claimed = claimedAt(anEnrollmentAfter(1));
const stepTags = { enrollment: [anEnrollmentId], step: ['2'], attempt: ['1'] };
const event = (
  eventType: string,
  tags: object = stepTags,
  rest: object = {},
  timestamp = claimed.steps[1]!.claimedAt!,
) => JSON.stringify({ eventType, mail: { messageId: 'ses-2', timestamp, tags }, ...rest });

const withClaim = async () => {
  const onward = anOnward();
  await onward.given({ candidate: aCandidate({ activeEnrollmentId: anEnrollmentId }), enrollment: claimed });
  onward.at(claimed.steps[1]!.claimedAt!);
  return { ...onward, record: (body: string) => recordDelivery(onward.deps, body) };
};

it('a Send event settles its step, arms the next, and proves that events flow; twice is once', async () => {
  const { record, store, alarmClock } = await withClaim();
  await record(event('Send'));
  const after = store.snapshot();
  expect(stepOf((await store.get('enrollment', anEnrollmentId))!, 2)).toMatchObject({
    status: 'sent',
    sesMessageId: 'ses-2',
  });
  expect((await store.get('event-proof', 'newest'))?.mailSentAt).toBe(claimed.steps[1]!.claimedAt);
  expect(alarmClock.armed()).toMatchObject([{ step: 3 }]);
  await record(event('Send'));
  expect(store.snapshot()).toEqual(after);
});

it('the proof never goes back in time, and is not written for every mail', async () => {
  const { record, store } = await withClaim();
  const at = async (timestamp: string) => {
    await record(event('Send', { probe: ['events'] }, {}, timestamp));
    return (await store.get('event-proof', 'newest'))?.mailSentAt;
  };
  expect(await at('2026-01-09T10:00:00.000Z')).toBe('2026-01-09T10:00:00.000Z');
  expect(await at('2026-01-09T10:00:30.000Z')).toBe('2026-01-09T10:00:00.000Z');
  expect(await at('2026-01-09T09:00:00.000Z')).toBe('2026-01-09T10:00:00.000Z');
  expect(await at('2026-01-09T10:01:00.000Z')).toBe('2026-01-09T10:01:00.000Z');
});

it('a Send event settles an answer', async () => {
  const { record, store, given } = await withClaim();
  const item = { ...anAnswer().item, status: 'unknown', attempt: 1, claimedAt: thursday } as const;
  await given({ answer: anAnswer({ item, version: 1 }) });
  await record(event('Send', { answer: [anAnswer().id], attempt: ['1'] }));
  expect(await store.get('answer', anAnswer().id)).toMatchObject({ item: { status: 'sent' }, dueAt: null });
});

it.each([
  ['Complaint', {}, 'complaint'],
  ['Bounce', { bounce: { bounceType: 'Permanent' } }, 'hard-bounce'],
])('a %s shuts the address and ends the series', async (type, rest, reason) => {
  const { record, store } = await withClaim();
  await record(event(type, stepTags, rest));
  expect(await store.get('suppression', sam)).toMatchObject({ reason });
  expect(await store.get('enrollment', anEnrollmentId)).toMatchObject({
    status: 'stopped',
    endReason: reason,
  });
});

it('a complaint replaces a self-made suppression, never the other way round', async () => {
  const { record, store, given } = await withClaim();
  await given({ suppression: aSuppression() });
  await record(event('Complaint'));
  expect((await store.get('suppression', sam))?.reason).toBe('complaint');
  await record(event('Bounce', stepTags, { bounce: { bounceType: 'Permanent' } }));
  expect((await store.get('suppression', sam))?.reason).toBe('complaint');
});

it.each(['Delivery', 'Open', 'Bounce'])('a %s that is no reason to stop changes nothing', async (type) => {
  const { record, store } = await withClaim();
  const before = store.snapshot();
  await record(event(type, stepTags, { bounce: { bounceType: 'Transient' } }));
  expect(store.snapshot()).toEqual(before);
});

it('what is nobody’s changes nothing and fails nothing', async () => {
  const { record, store } = await withClaim();
  const before = store.snapshot();
  await record(event('Complaint', {}));
  await record(event('Bounce', { answer: ['erased'] }, { bounce: { bounceType: 'Permanent' } }));
  expect(store.snapshot()).toEqual(before);
});

const withBatch = async (enrollment = aBatchEnrollmentAfter(2)) => {
  const onward = anOnward();
  const candidate = aCandidate({ activeEnrollmentId: anEnrollmentId, confirmed: false });
  await onward.given({ candidate, enrollment, batch: anEnrolledBatch() });
  return { ...onward, record: (body: string) => recordDelivery(onward.deps, body) };
};
const permanent = { bounce: { bounceType: 'Permanent' } };

it('a bounce of a batch’s mail is remembered once by its series, and has the batch counted once', async () => {
  const { record, store, batchQueue } = await withBatch();
  for (let n = 0; n < 3; n++) await record(event('Bounce', stepTags, permanent));
  await record(event('Complaint'));
  expect(await store.get('enrollment', anEnrollmentId)).toMatchObject({
    trouble: 'bounce',
    status: 'stopped',
  });
  const noted = (await store.get('enrollment', anEnrollmentId))!.history;
  expect(noted.filter(({ command }) => command === 'NoteTrouble')).toHaveLength(1);
  expect(batchQueue.waiting()).toEqual([{ type: 'count', batchId: anEnrolledBatch().id }]);
});

it('a mail that bounces after the batch was undone counts all the same', async () => {
  const enrollment = decide(aBatchEnrollmentAfter(2), {
    type: 'TakeBack',
    now: thursday,
    batchId: aBatchOrigin().batchId,
  }).enrollment;
  const { record, store } = await withBatch(enrollment);
  await record(event('Complaint'));
  expect(await store.get('enrollment', anEnrollmentId)).toMatchObject({ trouble: 'complaint' });
});

it('what a person began is nobody’s figure, and what comes back later is no bounce', async () => {
  const { record, store, batchQueue } = await withClaim();
  await record(event('Bounce', stepTags, permanent));
  expect((await store.get('enrollment', anEnrollmentId))?.trouble).toBeNull();
  const batch = await withBatch();
  await batch.record(event('Bounce', stepTags, { bounce: { bounceType: 'Transient' } }));
  expect([...batchQueue.waiting(), ...batch.batchQueue.waiting()]).toEqual([]);
});
