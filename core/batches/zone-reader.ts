import { parseZone } from '../time/parse-zone.ts';

/** A zone's name; null for an empty cell, undefined for what is no zone. */
export type ZoneReader = (text: string) => string | null | undefined;

/** Files name a handful of zones in a million rows; a file that names others in each row must not fill the memory. */
const rememberedMax = 2_000;

/** Reads the zones of one file, each spelling once: asking the runtime takes longer than the rest of a row. */
export const createZoneReader = (): ZoneReader => {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text === '') return null;
    if (known.has(text)) return known.get(text);
    const parsed = parseZone(text);
    const zone = parsed.type === 'zone' ? parsed.zone : undefined;
    if (known.size < rememberedMax) known.set(text, zone);
    return zone;
  };
};
