import { parseZone } from '#core/time/parse-zone.ts';

let known: readonly string[] | null = null;

/** Zones to choose from, by today's names; made at the first page that shows them, not at every cold start. */
export const zoneNames = (): readonly string[] => {
  known ??= [...new Set(Intl.supportedValuesOf('timeZone').flatMap(named))].sort();
  return known;
};

const named = (name: string): readonly string[] => {
  const parsed = parseZone(name);
  return parsed.type === 'zone' ? [parsed.zone] : [];
};
