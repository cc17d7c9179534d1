import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planCalendar } from '#core/batches/calendar.ts';
import { sum, thursday } from './a-calendar.ts';

it('the calendar of a batch never books more than a day holds, places every row, and books six mails a row', () => {
  const zones = ['Europe/London', 'Europe/Berlin', 'America/New_York', 'Australia/Adelaide', 'UTC'];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...zones), fc.integer({ min: 0, max: 300 })),
      fc.integer({ min: 5, max: 200 }),
      fc.dictionary(
        fc.integer({ min: 8, max: 31 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`),
        fc.integer({ min: 0, max: 250 }),
      ),
      fc.integer({ min: 0, max: 72 }),
      (wanted, perDay, booked, hours) => {
        const from = new Date(Date.parse(thursday) + hours * 3_600_000).toISOString();
        const calendar = planCalendar({ zones: wanted, from, booked, perDay });
        if (calendar === null) return;
        for (const { day, mails } of calendar.mails)
          expect(mails + Math.min(booked[day] ?? 0, perDay)).toBeLessThanOrEqual(perDay);
        for (const [zone, rows] of Object.entries(wanted))
          expect(sum((calendar.starts[zone] ?? []).map((each) => each.rows))).toBe(rows);
        expect(sum(calendar.mails.map(({ mails }) => mails))).toBe(6 * sum(Object.values(wanted)));
      },
    ),
    { numRuns: 25 },
  );
});
