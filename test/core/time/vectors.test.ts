import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { nationalHolidays } from '#core/time/holidays.ts';
import { isLeftOut, naiveDue, naiveNextWindow, naivePlan, naiveWithin } from './naive-calendar.ts';
import { dueCases, planCases, windowCases } from './vector-cases.ts';
import { documentPath, documentWith, dueOf, lateOf, planOf, vectorTables } from './vectors.ts';

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

test('docs/time.md shows what the code does', () => {
  const document = readFileSync(documentPath, 'utf8');
  expect(documentWith(document)).toBe(document);
});

describe('the dates agree with counting days one by one', () => {
  test.each(planCases)('$why, $zone, $dayZero', (one) => {
    const { sent = [], shiftDays = 0, pace = 'normal', plain, zone, dayZero } = one;
    const isHoliday = (date: string) =>
      (plain ? false : nationalHolidays(zone, date)) || isLeftOut(date, zone);
    expect(planOf(one)).toEqual(naivePlan({ dayZero, sentDays: sent, shiftDays, pace, isHoliday }));
  });
});

describe('the instants agree with reading the wall clock minute by minute', () => {
  test.each(dueCases)('$why, $zone, $date $hour', (one) => {
    expect(dueOf(one)).toBe(naiveDue(one.date, one.zone, one.hour, one.seconds));
  });
});

describe('a late mail goes when the wall clock says so', () => {
  test.each(windowCases)('$why, $zone, $now', (one) => {
    const isHoliday = (date: string) => nationalHolidays(one.zone, date);
    expect(lateOf(one)).toEqual({
      inside: naiveWithin(one.now, one.zone, one.from, one.until, isHoliday),
      next: naiveNextWindow(one.now, one.zone, one, one.seconds, isHoliday),
    });
  });
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'a machine that stands in %s gives the same answers',
  (zone) => {
    const here = vectorTables();
    const offsetHere = new Date(0).getTimezoneOffset();
    process.env.TZ = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(offsetHere);
    expect(vectorTables()).toBe(here);
  },
);
