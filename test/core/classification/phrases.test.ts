import { expect, it } from 'vitest';
import { compilePhrases } from '#core/classification/phrases.ts';

const found = (pattern: string, sentence: string) =>
  compilePhrases([{ act: 'declined', pattern }], new Set(['not']))
    .run(sentence.split(' '))
    .map(({ from, to }) => [from, to]);

it.each([
  ['^ whoever ~2 late', 'whoever comes late', [[0, 3]]],
  ['^ whoever ~2 late', 'we ask whoever comes late', []],
  ['a no $', 'it is a no', [[2, 4]]],
  ['a no $', 'it is a no brainer', []],
  ['^ no $', 'no', [[0, 1]]],
  ['no ~2 $', 'no i fear', [[0, 3]]],
  ['no ~2 $', 'no do not', []],
])('%s in "%s"', (pattern, sentence, expected) => {
  expect(found(pattern, sentence)).toEqual(expected);
});
