import { expect, test } from 'vitest';
import { rejectionSeries } from '#core/series/rejection.ts';
import { type SeriesStep, stepApplies } from '#core/series/series.ts';

test('the series is the six steps in order, the first at once, the others in working hours', () => {
  expect(rejectionSeries.steps.map((step) => `${step.number} ${step.name} ${step.window}`)).toEqual([
    '1 give-yourself-a-break any-time',
    '2 ask-for-feedback working-hours',
    '3 review-the-interview working-hours',
    '4 revisit-the-job working-hours',
    '5 address-the-issues working-hours',
    '6 move-on working-hours',
  ]);
});

test('every step of the default series is for everybody', () => {
  const rejection = { stage: 'unknown', reason: 'not-stated', feedback: 'none' } as const;
  expect(rejectionSeries.steps.every((step) => stepApplies(step, rejection))).toBe(true);
});

test('a step with conditions is only for those who meet all of them', () => {
  const step: SeriesStep = {
    ...rejectionSeries.steps[2],
    conditions: [
      { field: 'stage', oneOf: ['interview', 'final'] },
      { field: 'feedback', oneOf: ['none', 'refused'] },
    ],
  };
  const rejection = { stage: 'final', reason: 'not-stated', feedback: 'none' } as const;
  expect(stepApplies(step, rejection)).toBe(true);
  expect(stepApplies(step, { ...rejection, stage: 'application' })).toBe(false);
  expect(stepApplies(step, { ...rejection, feedback: 'given' })).toBe(false);
});
