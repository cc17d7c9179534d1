import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsMax } from '#core/batches/file/limits.ts';
import { createRowIndex } from '#core/batches/row-index.ts';

it('knows the first row of every address, and takes no other for it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 100 }), (people) => {
      const index = createRowIndex(people.length);
      const first = new Map<number, number>();
      for (const [n, person] of people.entries()) {
        const row = n + 2;
        expect(index.firstRowOf(`p${person}@mail.example`, row)).toBe(first.get(person) ?? null);
        if (!first.has(person)) first.set(person, row);
      }
    }),
  );
});

it('takes 16 MB at most for as many rows as a file may have', () => {
  expect(createRowIndex(rowsMax).bytes).toBeLessThanOrEqual(16_000_000);
});

it('would rather stop than forget a row', () => {
  const index = createRowIndex(1);
  index.firstRowOf('a@mail.example', 2);
  expect(index.firstRowOf('a@mail.example', 3)).toBe(2);
  expect(() => index.firstRowOf('b@mail.example', 4)).toThrow('1 rows');
});
