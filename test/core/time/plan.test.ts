import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#core/time/plain-date.ts';
import { planDates } from '#core/time/plan.ts';
import { noHolidays } from '#core/time/working-day.ts';

const plan = (dayZero: string, more: Partial<Parameters<typeof planDates>[0]> = {}): string =>
  planDates({
    dayZero,
    zone: 'Europe/London',
    holidays: noHolidays,
    sentDays: [],
    shiftDays: 0,
    pace: 'normal',
    ...more,
  })
    .slice(1)
    .map((date) => Number(date.slice(8)))
    .join(', ');

test.each([
  ['Monday', '2026-01-05', '6, 8, 12, 13, 19'],
  ['Thursday', '2026-01-08', '9, 12, 13, 16, 20'],
  ['Friday', '2026-01-09', '12, 13, 14, 19, 21'],
  ['Saturday', '2026-01-10', '12, 13, 15, 19, 22'],
])('a series that begins on a %s', (_, dayZero, days) => {
  expect(plan(dayZero)).toBe(days);
});

test('a holiday rolls like a weekend, and takes the next step with it only when it is in the way', () => {
  const holidays = (_: string, date: string) => date === '2026-01-12';
  expect(plan('2026-01-08', { holidays })).toBe('9, 13, 14, 16, 20');
});

test('a pause of whole weeks moves every date by exactly that', () => {
  expect(plan('2026-01-05', { shiftDays: 7 })).toBe('13, 15, 19, 20, 26');
});

test('a pause never leaves a step due before it ends, not even one that had rolled over a weekend', () => {
  // Step 3 stood on Monday the 12th only because day 3 was a Sunday; paused from that Monday for two days.
  const sentDays = ['2026-01-08', '2026-01-09'];
  expect(plan('2026-01-08', { shiftDays: 2, sentDays })).toBe('9, 14, 15, 19, 22');
});

test('a late step pushes on what would come the same day, and nothing else', () => {
  expect(plan('2026-01-05', { sentDays: ['2026-01-05', '2026-01-08'] })).toBe('8, 9, 12, 13, 19');
});

test('a step sent early leaves the others where they were', () => {
  expect(plan('2026-01-05', { sentDays: ['2026-01-05', '2026-01-05'] })).toBe('5, 8, 12, 13, 19');
});

test('slower stretches and faster squeezes, but never two on one working day', () => {
  expect(plan('2026-01-05', { pace: 'slower' })).toBe('6, 12, 16, 19, 26');
  expect(plan('2026-01-09', { pace: 'faster' })).toBe('12, 13, 14, 15, 16');
});

test('slower brings no two mails closer together than they were, wherever in the series it was asked for', () => {
  const gaps = (pace: 'slower' | 'normal', dayZero: string, sentDays: readonly string[], shiftDays = 0) => {
    const dates = planDates({
      dayZero,
      ...{ zone: 'Europe/London', holidays: noHolidays },
      sentDays,
      shiftDays,
      pace,
    });
    return dates.slice(1).map((date, index) => daysBetween(dates[index]!, date));
  };
  expect(plan('2027-06-07')).toBe('8, 10, 14, 15, 21');
  expect(plan('2027-06-07', { pace: 'slower' })).toBe('8, 14, 18, 21, 28');
  for (let day = 0; day < 14; day++)
    for (const shift of [0, 1, 2, 3, 5, 14]) {
      const dayZero = addDays('2027-06-01', day);
      const usual = planDates({
        dayZero,
        zone: 'UTC',
        holidays: noHolidays,
        sentDays: [],
        shiftDays: shift,
        pace: 'normal',
      });
      for (let sent = 1; sent <= 5; sent++) {
        const sentDays = usual.slice(0, sent);
        const before = gaps('normal', dayZero, sentDays, shift);
        for (const [index, gap] of gaps('slower', dayZero, sentDays, shift).entries())
          expect(gap, `${dayZero} ${shift} ${sent} ${index}`).toBeGreaterThanOrEqual(before[index]!);
      }
    }
});

test('a holiday table gone mad ends the search instead of the process', () => {
  expect(
    planDates({
      dayZero: '2026-01-05',
      zone: 'UTC',
      holidays: () => true,
      sentDays: [],
      shiftDays: 0,
      pace: 'normal',
    }),
  ).toHaveLength(6);
});
