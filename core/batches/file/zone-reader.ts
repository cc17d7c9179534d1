import { parseZone } from '../../time/parse-zone.ts';

/** A zone's name; null for an empty cell, undefined for what is no zone. */
export type ZoneReader = (text: string) => string | null | undefined;

/** There are six hundred zones; who spells more than that makes them up, and asking the runtime for each takes long. */
const spellingsMax = 2_000;

/** Reads the zones of one file, each spelling once: asking the runtime takes longer than the rest of a row. */
export const createZoneReader = (): ZoneReader => {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text === '') return null;
    if (known.has(text)) return known.get(text);
    if (known.size >= spellingsMax) return undefined;
    const parsed = parseZone(text);
    const zone = parsed.type === 'zone' ? parsed.zone : undefined;
    known.set(text, zone);
    return zone;
  };
};
