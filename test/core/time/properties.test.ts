import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueInstant, spreadSeconds } from '#core/time/due.ts';
import { nationalHolidays } from '#core/time/holidays.ts';
import { nextDueAt, plannedInstants } from '#core/time/next-due.ts';
import { addDays } from '#core/time/plain-date.ts';
import { planDates } from '#core/time/plan.ts';
import { nextWindow, windowFrom, withinWindow } from '#core/time/window.ts';
import { isWorkingDay } from '#core/time/working-day.ts';
import { localDate } from '#core/time/zone.ts';
import { naiveDue, naivePlan } from './naive-calendar.ts';

const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Calcutta',
  'America/St_Johns',
  'Europe/Berlin',
  '+05:45',
  '-12:00',
  'Nowhere/Atall',
] as const;
const steps = [2, 3, 4, 5, 6] as const;

const zone = fc.constantFrom(...zones);
const date = fc.integer({ min: 0, max: 3600 }).map((days) => addDays('2026-01-01', days));
const pace = fc.constantFrom('slower', 'normal', 'faster');
const shiftDays = fc.integer({ min: 0, max: 120 });
/** How many days after the one before each sent step went: what was sent is a prefix. */
const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 });
const hour = fc.constantFrom('05:00', '09:30', '13:45', '21:00');
const now = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2035, 5, 1) })
  .map((ms) => new Date(ms).toISOString());

const sentFrom = (dayZero: string, lags: readonly number[]): readonly string[] => {
  const days = [dayZero];
  for (const lag of lags) days.push(addDays(days.at(-1)!, lag));
  return days;
};

const timingOf = (id: string, at: string, place: string, wanted: string, sent: readonly string[]) => ({
  id,
  zone: place,
  hour: wanted,
  pace: 'normal' as const,
  shiftDays: 0,
  dayZero: sent[0] ?? localDate(at, place),
  steps: [0, 1, 2, 3, 4, 5].map((index) => ({ day: sent[index] ?? null })),
});

test('steps to come are on working days, in order, and the dates are those of the slow calculation', () => {
  fc.assert(
    fc.property(zone, date, pace, shiftDays, gaps, (place, dayZero, speed, shift, lags) => {
      const sentDays = sentFrom(dayZero, lags);
      const input = { dayZero, sentDays, shiftDays: shift, pace: speed };
      const dates = planDates({ ...input, zone: place, holidays: nationalHolidays });
      for (let index = sentDays.length; index < 6; index += 1) {
        expect(dates[index]! > dates[index - 1]!).toBe(true);
        expect(isWorkingDay(dates[index]!, place, nationalHolidays)).toBe(true);
      }
      expect(dates).toEqual(naivePlan({ ...input, isHoliday: (day) => nationalHolidays(place, day) }));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('an instant is the one the wall clock shows, in every zone and hour of the day', () => {
  const anyHour = fc
    .integer({ min: 0, max: 1439 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
  const known = zone.filter((name) => name !== 'Nowhere/Atall');
  fc.assert(
    fc.property(known, date, anyHour, fc.integer({ min: 0, max: 599 }), (place, day, time, seconds) => {
      expect(dueInstant(day, place, time, seconds)).toBe(naiveDue(day, place, time, seconds));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a step is never due before now, never outside the window, and never on the day of the one before', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      now,
      zone,
      hour,
      gaps,
      fc.integer({ min: 0, max: 20 }),
      (id, at, place, wanted, lags, idle) => {
        const today = localDate(at, place);
        const back = lags.reduce((sum, lag) => sum + lag, idle);
        const sent = sentFrom(addDays(today, -back), lags);
        const step = steps[sent.length - 1];
        if (step === undefined) return;
        const due = nextDueAt(timingOf(id, at, place, wanted, sent), step, at);
        expect(due >= at).toBe(true);
        expect(withinWindow(due, place, windowFrom(wanted), nationalHolidays)).toBe(true);
        expect(localDate(due, place) > sent.at(-1)!).toBe(true);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test('seen from any moment, the steps to come are strictly one after another, each on a day of its own', () => {
  fc.assert(
    fc.property(fc.uuid(), now, zone, hour, (id, at, place, wanted) => {
      const instants = plannedInstants(timingOf(id, at, place, wanted, []), at);
      for (const [index, instant] of instants.entries()) {
        if (index === 0) continue;
        expect(instant! > instants[index - 1]!).toBe(true);
        expect(localDate(instant!, place) > localDate(instants[index - 1]!, place)).toBe(true);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('a late mail goes inside a window, and at once when one is open', () => {
  fc.assert(
    fc.property(now, zone, hour, fc.integer({ min: 0, max: 599 }), (at, place, wanted, seconds) => {
      const window = windowFrom(wanted);
      const next = nextWindow(at, place, window, nationalHolidays, seconds);
      expect(next >= at && withinWindow(next, place, window, nationalHolidays)).toBe(true);
      if (withinWindow(at, place, window, nationalHolidays))
        expect(localDate(next, place)).toBe(localDate(at, place));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('the spread is the same every time, and even over the ten minutes', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 6000; n += 1) {
    const seconds = spreadSeconds(`enrollment-${n}`);
    expect(seconds).toBe(spreadSeconds(`enrollment-${n}`));
    counts[Math.floor(seconds / 60)]! += 1;
  }
  // 600 each on average; 25 is the standard deviation.
  expect(Math.min(...counts)).toBeGreaterThan(480);
  expect(Math.max(...counts)).toBeLessThan(720);
});
