import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holidaysFile } from '#infra/holidays.ts';

const file = readFileSync(new URL('../../../core/time/holidays.generated.ts', import.meta.url), 'utf8');

test('the table is what `npm run holidays` writes, and small', () => {
  expect(file).toBe(holidaysFile());
  expect(file.length).toBeLessThan(20_000);
});
