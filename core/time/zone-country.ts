import { zonesOfCountries } from './zones-of-countries.ts';

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(zonesOfCountries).flatMap(([country, names]) =>
    names.split(' ').map((name) => [name, country] as const),
  ),
);

/** ISO 3166 code of the country a zone lies in; null for a fixed offset and for a country without a holiday table. */
export const countryOfZone = (zone: string): string | null => countries.get(zone) ?? null;

/** Zone → country, for every zone that has one. */
export const zoneCountries: ReadonlyMap<string, string> = countries;
