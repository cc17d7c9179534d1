import type { ReadRow } from '#core/batches/file/candidate-file.ts';

export const invalid = (...cells: readonly string[]): ReadRow => ({
  type: 'invalid',
  row: 7,
  reason: 'bad-address',
  cells,
});

export const bad = { verdict: 'invalid', reason: 'bad-address' } as const;

/** What a spreadsheet takes for the beginning of a formula. */
export const sign = /^[\s\u00a0]*[=+\-@＝＋－＠﹢﹣\t\r]/;
