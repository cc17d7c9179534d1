import type { Reading } from '../reading.ts';

/** ISO 639-1 of the mail's main language; null when its small words are too few to tell. */
export function findLanguage(reading: Reading): string | null {
  return reading.languages[0] ?? null;
}
