import { firstYear, holidayTable } from './holidays.generated.ts';
import type { Holidays } from './working-day.ts';
import { countryOfZone } from './zone-country.ts';

/**
 * Whether the date is a national holiday of the zone's country. False for a fixed offset, for a country without a table
 * and for a year outside it.
 */
export const nationalHolidays: Holidays = (zone, date) => {
  const country = countryOfZone(zone);
  const year = country === null ? undefined : holidayTable[country]?.[Number(date.slice(0, 4)) - firstYear];
  return year?.includes(`${date.slice(5, 7)}${date.slice(8)}`) ?? false;
};
