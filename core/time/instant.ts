import { fromString } from 'temporal-polyfill/fns/Instant';

/** 'YYYY-MM-DDTHH:mm:ss.sssZ': one fixed form, so that instants compare and sort as text. */
export type Instant = string;

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The instant `ms` milliseconds later (earlier when negative). */
export const plusMs = (instant: Instant, ms: number): Instant => new Date(msOf(instant) + ms).toISOString();

/** Milliseconds from `earlier` to `later`; negative the other way round. */
export const msBetween = (earlier: Instant, later: Instant): number => msOf(later) - msOf(earlier);

/** Milliseconds since 1970. @throws RangeError naming a text that is no instant: parse at the edge. */
export const msOf = (instant: Instant): number => {
  const ms = form.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant.slice(0, 40)}`);
  return ms;
};

/** Reads any ISO 8601 instant with an offset or Z into our form; null for anything else. Finer than a millisecond is cut. */
export const parseInstant = (text: string): Instant | null => {
  try {
    const instant = instantOf(fromString(text.trim()));
    return form.test(instant) ? instant : null;
  } catch {
    return null;
  }
};

/** Of anything Temporal puts on the time line. */
export const instantOf = ({ epochMilliseconds }: { readonly epochMilliseconds: number }): Instant =>
  new Date(epochMilliseconds).toISOString();

export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
