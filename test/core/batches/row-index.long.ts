import { expect, it } from 'vitest';
import { createRowIndex } from '#core/batches/row-index.ts';

it('says of a hundred thousand addresses that each is new, and of each again where it was', () => {
  const index = createRowIndex(100_000);
  const wrong: number[] = [];
  for (let n = 0; n < 100_000; n++) if (index.firstRowOf(`p${n}@mail.example`, n + 2) !== null) wrong.push(n);
  for (let n = 0; n < 100_000; n++) if (index.firstRowOf(`p${n}@mail.example`, 9) !== n + 2) wrong.push(n);
  expect(wrong).toEqual([]);
});
