import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment, Happening, Step } from '#core/enrollment/enrollment.ts';
import { plusMs } from '#core/time/instant.ts';
import { type Item, itemOf, recordOf } from '#functions/adapters/dynamodb-items.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import {
  aBatchEnrollment,
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anEnrollment,
  anEnrollmentAfter,
  claimedAt,
  thursday,
} from '#test/support/an-enrollment.ts';

const again = (enrollment: Enrollment): unknown => recordOf(itemOf('enrollment', enrollment));

/** DynamoDB's way of counting, near enough: names and values in UTF-8, and a little for every list and map. */
const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (typeof value !== 'object' || value === null) return 1;
  const fields = Object.entries(value).map(
    ([name, inner]) => (Array.isArray(value) ? 1 : Buffer.byteLength(name)) + bytesOf(inner),
  );
  return fields.reduce((sum, bytes) => sum + bytes, 3);
};
const sesId = '0100019b9d5b7a40-8f0f4f6e-1c1e-4b8d-9d3a-7b8c9d0e1f2a-000000';
const withSesIds = (enrollment: Enrollment): Enrollment => ({
  ...enrollment,
  steps: enrollment.steps.map((step) =>
    step.sesMessageId === null ? step : { ...step, sesMessageId: sesId },
  ),
});

describe('an enrollment comes out of the table as it was put in', () => {
  const until = plusMs(thursday, 7 * 86_400_000);
  const commands: readonly Command[] = [
    { type: 'Pause', now: thursday, reason: 'asked', until },
    { type: 'Pause', now: thursday, reason: 'good-news', until },
    { type: 'Stop', now: thursday, reason: 'one-click' },
    { type: 'Undo', now: thursday },
    { type: 'TakeBack', now: thursday, batchId: aBatchOrigin().batchId },
    { type: 'Skip', now: thursday },
    { type: 'ChangeTimes', now: thursday, zone: '+05:45', hour: '21:00' },
    { type: 'ChangePace', now: thursday, pace: 'slower' },
    { type: 'Join', now: thursday, rejection: aRejection({ inboundId: 'another', doorOpen: true }) },
    { type: 'TakeFeedback', now: thursday, text: 'Zoë 🌱 was "great"' },
    { type: 'NoteTrouble', now: thursday, trouble: 'bounce' },
    { type: 'PutOff', now: thursday, reason: 'batch-paused' },
    { type: 'SendNow', now: thursday, coachedToday: false },
  ];

  it.each([
    ['just begun', anEnrollment()],
    ['waiting', anEnrollment({ status: 'pending', due: 'start', startsAtOnce: false })],
    ['claimed', claimedAt(anEnrollmentAfter(2))],
    ['half sent', anEnrollmentAfter(3)],
    ['complete', anEnrollmentAfter(6)],
    ['without a date', anEnrollment({ dueAt: null, due: null })],
    ['due at another instant than its step', anEnrollment({ stepDueAt: until, checkAt: thursday })],
    ['of a later series', anEnrollment({ seriesVersion: 2 })],
    ['of a batch', aBatchEnrollmentAfter(4)],
    [
      'of a row that names its consultant',
      aBatchEnrollment({ origin: aBatchOrigin({ row: 99, consultantName: 'Kim' }) }),
    ],
    ['with ids as SES makes them', withSesIds(anEnrollmentAfter(6))],
    [
      'with a rejection of nobody knows which mail',
      anEnrollment({ rejections: [aRejection({ inboundId: null })] }),
    ],
  ])('%s, whatever happened to it', (_, enrollment) => {
    expect(again(enrollment)).toEqual(enrollment);
    for (const command of commands) {
      const changed = decide(enrollment, command).enrollment;
      expect(again(changed)).toEqual(changed);
    }
  });

  it('with whatever stands in its steps and its history', () => {
    const text = fc.oneof(fc.constantFrom('', '-', '~', '~AAAA', sesId, 'no-answer'), fc.string());
    const instant = fc.oneof(
      fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.constantFrom(thursday, '2026-01-08T10:00:00Z', 'soon'),
    );
    const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
    const step = fc.record({
      status: fc.constantFrom<Step['status'][]>(
        'planned',
        'ready',
        'claimed',
        'sent',
        'unknown',
        'unresolved',
        'failed',
        'skipped',
        'held',
      ),
      attempt: fc.nat(3),
      refusals: fc.nat(20),
      ...{
        claimedAt: orNull(instant),
        sentAt: orNull(instant),
        sesMessageId: orNull(text),
        reason: orNull(text),
      },
      day: orNull(fc.constantFrom('2026-01-08', '2025-12-31', '2026-02-30', 'x')),
    });
    const happening = fc.record({
      at: instant,
      command: fc.constantFrom('Begin', 'Claim', 'Record', 'Reenroll', 'SomethingNew'),
      step: orNull(fc.constantFrom<Happening['step'][]>(1, 6)),
      rule: orNull(text),
    });
    const shape = fc.record({
      steps: fc.array(step, { minLength: 6, maxLength: 6 }),
      history: fc.array(happening, { maxLength: 9 }),
    });
    fc.assert(
      fc.property(shape, (changed) => {
        const enrollment = anEnrollment(changed as Partial<Enrollment>);
        expect(again(enrollment)).toEqual(enrollment);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

it('an item from before enrollments were packed is read as it is', () => {
  const { trouble: _, ...before } = anEnrollmentAfter(2);
  const item: Item = {
    pk: `enrollment#${before.id}`,
    sk: '-',
    ...before,
    duePk: 'due#3',
    dueSk: `${before.dueAt}#enrollment`,
  };
  expect(recordOf(item)).toEqual({ ...before, trouble: null });
});

it('an item of the first packing is read for as long as there are any', () => {
  expect(recordOf(firstPacked)).toEqual(withSesIds(claimedAt(anEnrollmentAfter(2))));
});

it('stays below a kilobyte, which is what a write costs by', () => {
  const evidence =
    'We have decided to move forward with another candidate whose experience more closely matches our needs.';
  const own = (last: 0 | 3 | 6) =>
    withSesIds(anEnrollmentAfter(last, { rejections: [aRejection({ evidence })] }));
  const bulk = (last: 0 | 5 | 6) => withSesIds(aBatchEnrollmentAfter(last));
  const bytes = [own(0), own(3), bulk(0), bulk(5)].map((each) => bytesOf(itemOf('enrollment', each)));
  for (const each of bytes) expect(each).toBeLessThan(1024);
  expect(bytesOf(itemOf('enrollment', own(6)))).toBeLessThan(1400);
});

/** Written down once and never again: what is in the table today. */
const firstPacked: Item = {
  pk: 'enrollment#enrollmentofsam2222222222a',
  sk: '-',
  version: 6,
  rev: 6,
  candidateId: 'k2.h6piw4wj2ujwyokwng24y5sxymxqgiehaxvkkn23s536bmroknxq',
  createdAt: '2026-01-08T10:00:00.000Z',
  due: 'lease',
  zone: 'Europe/London',
  stepDueAt: '2026-01-12T09:35:42.000Z',
  origin: { type: 'forward', inboundId: 'inbound-1', messageId: 'forward-1@mail.example' },
  rejections: [
    {
      company: 'Acme Ltd',
      role: 'Data Analyst',
      stage: 'interview',
      reason: 'other-candidate',
      contact: { name: 'Jane Smith', address: 'jane@acme.example' },
      evidence: 'we have decided to move forward with another candidate',
    },
  ],
  steps:
    '[[3,1,0,0,0,0,"~AQABm51bekCPD09uHB5LjZ06e4ydDh8qAAAA"],[3,1,0,84942000,0,1,"~AQABm51bekCPD09uHB5LjZ06e4ydDh8qAAAA"],[2,1,0,344142000],[],[],[]]',
  history:
    '[[0,0,null,"forward"],[0,1,1],[0,2,1,"accepted"],[84942000,1,2],[0,2,2,"accepted"],[259200000,1,3]]',
  duePk: 'due#14',
  dueSk: '2026-01-12T09:37:42.000Z#enrollment',
};
