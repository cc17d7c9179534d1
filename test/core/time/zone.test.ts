import { describe, expect, test } from 'vitest';
import { formatWhen, zoneLabel } from '#core/time/format.ts';
import { parseHour } from '#core/time/hour.ts';
import { msBetween, msOf, parseInstant, plusMs } from '#core/time/instant.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { defaultPauseDays, parsePause, pauseDaysMax } from '#core/time/pause.ts';
import { addDays, daysBetween, parseDate } from '#core/time/plain-date.ts';
import { localDate, zoned, zoneFromOffset } from '#core/time/zone.ts';
import { offsetCases, pauseTexts, zoneTexts } from './vector-cases.ts';

test('where somebody is follows from the offset only when it says something', () => {
  expect(offsetCases.map((one) => zoneFromOffset(one))).toEqual([
    'Europe/London',
    'Europe/London',
    '+01:00',
    'Europe/London',
    'Europe/Berlin',
    '+05:45',
    '-03:30',
    '+05:45',
    'Europe/London',
    'Europe/London',
  ]);
});

test('a zone is read as people write it, and refused in words', () => {
  const read = zoneTexts.map((text) => parseZone(text));
  expect(read.map((one) => (one.type === 'zone' ? one.zone : one.reason))).toEqual([
    'Europe/London',
    'Europe/London',
    'Asia/Kolkata',
    'Asia/Kolkata',
    'Europe/Kyiv',
    'US/Eastern',
    'America/New_York',
    '+05:45',
    '-03:30',
    '+01:00',
    '-03:00',
    'UTC',
    'offset-out-of-range',
    'unknown-zone',
    'unknown-zone',
    'empty',
  ]);
  expect(parseZone('Mars/Olympus')).toMatchObject({
    message: expect.stringContaining('“Mars/Olympus” is no time zone'),
  });
});

test('every zone this runtime lists is taken, in its own spelling whatever the case', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const read = parseZone(zone);
    expect(read.type, zone).toBe('zone');
    expect(parseZone(zone.toUpperCase()), zone).toEqual(read);
  }
});

test.each(['a'.repeat(10_000), '+', '+1:2:3', '\u0000', '../etc/passwd', 'SystemV/PST8', '+05:45:30', '١٢'])(
  'no zone, and no crash: %j',
  (text) => {
    expect(parseZone(text).type).toBe('refused');
  },
);

test('a zone this runtime does not know reads as UTC, so that no mail is stuck', () => {
  expect(zoned('2026-01-05T23:30:00.000Z', 'Nowhere/Atall').timeZoneId).toBe('UTC');
  expect(localDate('2026-01-05T23:30:00.000Z', 'Nowhere/Atall')).toBe('2026-01-05');
});

test('a pause is read as people write it, and refused in words', () => {
  const read = pauseTexts.map((text) => parsePause(text));
  expect(read.map((one) => (one.type === 'days' ? one.days : one.reason))).toEqual([
    defaultPauseDays,
    14,
    7,
    10,
    10,
    30,
    21,
    14,
    10,
    30,
    pauseDaysMax,
    'too-long',
    'too-short',
    'not-understood',
    'not-understood',
    'not-understood',
  ]);
});

test.each([
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['7', '07:00'],
  ['7am', '07:00'],
  ['12 pm', '12:00'],
  ['2:15 PM', '14:15'],
  ['21:00', '21:00'],
  ['21:01', null],
  ['12am', null],
  ['04:59', null],
  ['13pm', null],
  ['9:75', null],
  ['noon', null],
])('the hour %j is %j', (text, hour) => {
  expect(parseHour(text)).toBe(hour);
});

describe('for reading', () => {
  test('when a mail comes is said to ten minutes, on the wall clock there', () => {
    expect(formatWhen('2026-01-06T09:39:59.000Z', 'Europe/London')).toBe('Tuesday 6 January, about 9:30');
    expect(formatWhen('2026-07-06T08:30:00.000Z', 'Europe/London')).toBe('Monday 6 July, about 9:30');
    expect(formatWhen('2026-01-05T19:30:00.000Z', 'Pacific/Kiritimati')).toBe(
      'Tuesday 6 January, about 9:30',
    );
    expect(formatWhen('2028-02-29T14:05:00.000Z', '+05:45')).toBe('Tuesday 29 February, about 19:50');
  });

  test.each([
    ['Europe/London', 'London time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['+05:45', 'UTC+05:45'],
    ['-00:00', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC-05:00'],
    ['Etc/GMT-14', 'UTC+14:00'],
  ])('%s is called %s', (zone, label) => {
    expect(zoneLabel(zone)).toBe(label);
  });
});

test('instants have one form, so that they sort as text', () => {
  expect(parseInstant('2026-01-05T10:30:00+01:00')).toBe('2026-01-05T09:30:00.000Z');
  expect(parseInstant('2026-01-05T09:30:00.123456789Z')).toBe('2026-01-05T09:30:00.123Z');
  expect(parseInstant('2026-01-05')).toBeNull();
  expect(parseInstant('+012026-01-05T09:30:00Z')).toBeNull();
  expect(plusMs('2026-12-31T23:59:59.500Z', 500)).toBe('2027-01-01T00:00:00.000Z');
  expect(msBetween('2026-01-05T09:30:00.000Z', '2026-01-05T09:30:01.000Z')).toBe(1000);
  expect(() => msOf('yesterday')).toThrow('not an instant: yesterday');
});

test('dates are days on a calendar', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-02-28')).toBe(-30);
  expect(parseDate(' 2028-02-29 ')).toBe('2028-02-29');
  expect(['2026-02-29', '2026-2-9', '2026-13-01', 'x', '20260105'].map(parseDate)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
