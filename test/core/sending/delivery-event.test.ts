import { expect, it } from 'vitest';
import { readDeliveryEvent } from '#core/sending/delivery-event.ts';

const event = (changed: object = {}, tags: object = { enrollment: ['e1'], step: ['3'], attempt: ['2'] }) =>
  JSON.stringify({
    eventType: 'Send',
    mail: { messageId: 's1', timestamp: '2026-01-08T10:00:00.123Z', tags },
    ...changed,
  });

it('names the step and the attempt it is about', () => {
  expect(readDeliveryEvent(event())).toEqual({
    type: 'send',
    sesMessageId: 's1',
    sentAt: '2026-01-08T10:00:00.123Z',
    about: { type: 'step', enrollmentId: 'e1', step: 3, attempt: 2 },
  });
});

it.each([
  [
    { answer: ['a1'], attempt: ['1'] },
    { type: 'answer', id: 'a1', attempt: 1 },
  ],
  [{ probe: ['events'] }, { type: 'nothing' }],
  [{ enrollment: ['e1'], step: ['7'], attempt: ['1'] }, { type: 'nothing' }],
  [{}, { type: 'nothing' }],
])('tags %o are about %o', (tags, about) => {
  expect(readDeliveryEvent(event({}, tags)).about).toEqual(about);
});

it.each([
  ['Delivery', {}, 'delivery'],
  ['Bounce', { bounce: { bounceType: 'Permanent' } }, 'bounce'],
  ['Bounce', { bounce: { bounceType: 'Transient' } }, 'soft-bounce'],
  ['Bounce', { bounce: { bounceType: 'Undetermined' } }, 'soft-bounce'],
  ['Complaint', {}, 'complaint'],
  ['Reject', {}, 'reject'],
  ['Open', {}, 'other'],
])('%s with %o is %s', (eventType, rest, type) => {
  expect(readDeliveryEvent(event({ eventType, ...rest })).type).toBe(type);
});

it('reads the notification of an identity, too', () => {
  expect(readDeliveryEvent(event({ eventType: undefined, notificationType: 'Complaint' })).type).toBe(
    'complaint',
  );
});

it.each(['', 'null', '{}', '[]', '{"eventType":"Send"}'])('throws for %j, which is no event', (body) => {
  expect(() => readDeliveryEvent(body)).toThrow();
});
