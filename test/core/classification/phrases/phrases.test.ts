import { expect, it } from 'vitest';
import { compilePhrases } from '#core/classification/phrases/phrases.ts';

const found = (pattern: string, sentence: string) =>
  compilePhrases([{ act: 'declined', pattern, patient: true }], {
    barriers: new Set(['not']),
    asides: new Set(['sadly', 'now']),
  })
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
  ['has gone', 'it has now sadly gone', [[1, 5]]],
  ['not ~1 chosen', 'not sadly yet now chosen', [[0, 5]]],
  ['has now', 'it has now gone', [[1, 3]]],
  ['went (to others|elsewhere) [this time] instead', 'it went elsewhere instead', [[1, 4]]],
  ['went (to others|elsewhere) [this time] instead', 'it went to others this time instead', [[1, 7]]],
  ['went (to others|elsewhere) [this time] instead', 'instead it went elsewhere this time', []],
])('%s in "%s"', (pattern, sentence, expected) => {
  expect(found(pattern, sentence)).toEqual(expected);
});

it('an impatient phrase counts every word', () => {
  const run = (patient: boolean) =>
    compilePhrases([{ act: 'condition', pattern: 'not ~1 yours', patient }], {
      barriers: new Set(),
      asides: new Set(['sadly']),
    }).run('not quite sadly yours'.split(' '));
  expect([run(true).length, run(false).length]).toEqual([1, 0]);
});

it('takes a word in the forms it may have', () => {
  const formsOf = (word: string) => (word === 'chosen' ? ['chosen', 'chose'] : [word]);
  const { run } = compilePhrases([{ act: 'declined', pattern: 'not (chosen|picked)', formsOf }], {
    barriers: new Set(),
    asides: new Set(),
  });
  expect(
    ['not chose', 'not chosen', 'not picked', 'not pick'].map((text) => run(text.split(' ')).length),
  ).toEqual([1, 1, 1, 0]);
});

it('refuses a word that is open at both ends, which no word would match', () => {
  expect(() => found('not *chosen*', 'not chosen')).toThrow('open at both ends: *chosen*');
});
