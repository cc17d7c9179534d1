import { expect, test } from 'vitest';
import { spreadSeconds } from '#core/time/due.ts';
import { type EnrollmentTiming, nextDueAt, plannedInstants } from '#core/time/next-due.ts';
import { windowFrom } from '#core/time/window.ts';
import { noHolidays } from '#core/time/working-day.ts';

const aTiming = (more: Partial<EnrollmentTiming> = {}, ...sent: readonly string[]): EnrollmentTiming => ({
  id: 'k3y',
  zone: 'Europe/London',
  hour: '09:30',
  pace: 'normal',
  shiftDays: 0,
  dayZero: sent[0] ?? null,
  steps: [0, 1, 2, 3, 4, 5].map((index) => ({ day: sent[index] ?? null })),
  ...more,
});

const spread = spreadSeconds('k3y');
const at = (date: string, hour = '09:30'): string =>
  new Date(Date.parse(`${date}T${hour}:00.000Z`) + spread * 1000).toISOString();

test('step 1 is due now', () => {
  expect(nextDueAt(aTiming(), 1, '2026-01-10T03:00:00.000Z')).toBe('2026-01-10T03:00:00.000Z');
});

test('a step in good time is due at the hour of its day', () => {
  const timing = aTiming({}, '2026-01-05', '2026-01-06');
  expect(nextDueAt(timing, 3, '2026-01-06T09:31:00.000Z')).toBe(at('2026-01-08'));
});

test('a late step is due now while the window is open', () => {
  const timing = aTiming({}, '2026-01-05', '2026-01-06');
  expect(nextDueAt(timing, 3, '2026-01-09T12:00:00.000Z')).toBe('2026-01-09T12:00:00.000Z');
});

test('a late step waits for the next window in the evening and over the weekend', () => {
  const timing = aTiming({}, '2026-01-05', '2026-01-06');
  expect(nextDueAt(timing, 3, '2026-01-09T19:00:00.000Z')).toBe(at('2026-01-12'));
});

test('what follows a late step comes at least a working day after it', () => {
  const timing = aTiming({}, '2026-01-05', '2026-01-06');
  expect(plannedInstants(timing, '2026-01-14T12:00:00.000Z', noHolidays)).toEqual([
    null,
    null,
    '2026-01-14T12:00:00.000Z',
    at('2026-01-15'),
    at('2026-01-16'),
    at('2026-01-19'),
  ]);
});

test('before anything is sent the plan counts from today', () => {
  expect(plannedInstants(aTiming(), '2026-01-08T20:00:00.000Z', noHolidays)).toEqual([
    '2026-01-08T20:00:00.000Z',
    at('2026-01-09'),
    at('2026-01-12'),
    at('2026-01-13'),
    at('2026-01-16'),
    at('2026-01-20'),
  ]);
});

test('a new zone keeps the dates and moves the hours', () => {
  const timing = aTiming({ zone: 'Asia/Kolkata' }, '2026-01-05', '2026-01-06');
  expect(nextDueAt(timing, 3, '2026-01-06T12:00:00.000Z')).toBe(at('2026-01-08', '04:00'));
});

test('a person may have an hour of their own, and a window from it that ends by night', () => {
  const timing = aTiming({ hour: '19:00' }, '2026-01-05', '2026-01-06');
  expect(nextDueAt(timing, 3, '2026-01-06T20:00:00.000Z')).toBe(at('2026-01-08', '19:00'));
  expect(windowFrom('19:00')).toEqual({ from: '19:00', until: '22:00' });
  expect(windowFrom('09:30')).toEqual({ from: '09:30', until: '17:30' });
});

test('national holidays count when nobody says otherwise', () => {
  const timing = aTiming({}, '2026-04-02');
  expect(nextDueAt(timing, 2, '2026-04-02T12:00:00.000Z')).toBe(at('2026-04-07', '08:30'));
  expect(nextDueAt(timing, 2, '2026-04-02T12:00:00.000Z', noHolidays)).toBe(at('2026-04-03', '08:30'));
});
