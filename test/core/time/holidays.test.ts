import { describe, expect, test } from 'vitest';
import { nationalHolidays } from '#core/time/holidays.ts';
import { zoned } from '#core/time/zone.ts';
import { zoneCountries } from '#core/time/zone-country.ts';

describe('days off as governments publish them', () => {
  test.each([
    ['Europe/London', '2026-04-03', 'Good Friday'],
    ['Europe/London', '2026-12-28', 'for Boxing Day on a Saturday'],
    ['GB', '2027-12-27', 'for Christmas Day on a Saturday'],
    ['Europe/Dublin', '2026-02-02', 'St Brigid'],
    ['America/New_York', '2026-11-26', 'Thanksgiving'],
    ['US/Pacific', '2026-07-03', 'for Independence Day on a Saturday'],
    ['Europe/Berlin', '2031-10-03', 'Day of German Unity'],
    ['Europe/Vienna', '2026-10-26', 'National Day'],
    ['Europe/Paris', '2026-07-14', '14 July'],
    ['Asia/Calcutta', '2026-01-26', 'Republic Day'],
    ['Asia/Kolkata', '2026-01-26', 'Republic Day'],
    ['Australia/LHI', '2026-01-26', 'Australia Day'],
    ['America/Toronto', '2026-07-01', 'Canada Day'],
    ['Europe/Amsterdam', '2026-04-27', "King's Day"],
    ['Europe/Madrid', '2026-10-12', 'National Day'],
    ['Europe/Zurich', '2035-05-03', 'Ascension Day'],
  ])('%s rests on %s (%s)', (zone, date) => {
    expect(nationalHolidays(zone, date)).toBe(true);
  });

  test.each([
    ['Europe/London', '2026-07-03', "another country's day"],
    ['Europe/Berlin', '2026-06-04', 'Corpus Christi is regional'],
    ['+01:00', '2026-12-25', 'a fixed offset has no country'],
    ['Asia/Tokyo', '2026-01-01', 'a country without a table'],
    ['Europe/London', '2036-12-25', 'a year outside the table'],
    ['Nowhere/Atall', '2026-12-25', 'no zone at all'],
  ])('%s works on %s (%s)', (zone, date) => {
    expect(nationalHolidays(zone, date)).toBe(false);
  });
});

test('every zone in the map is one this runtime knows', () => {
  const at = '2026-07-01T00:00:00.000Z';
  const unknown = [...zoneCountries.keys()].filter((zone) => zoned(at, zone).timeZoneId === 'UTC');
  expect(unknown).toEqual([]);
  expect(zoneCountries.size).toBeGreaterThan(140);
});
