import { describe, expect, it } from 'vitest';
import { quotationsIn } from '#core/classification/text/quotations.ts';

const quoted = (text: string): readonly string[] =>
  quotationsIn(text).map(({ from, to }) => text.slice(from + 1, to).trim());

describe('quotations', () => {
  it.each([
    ['They wrote "we went with another" to me.', ['we went with another']],
    [
      'They wrote “We are sorry. We went with another.” Ann kept it.',
      ['We are sorry. We went with another.'],
    ],
    ['Dort stand „wir müssen absagen“, mehr nicht.', ['wir müssen absagen']],
    ['Dort stand »wir müssen absagen«, mehr nicht.', ['wir müssen absagen']],
    ['Il a lu « nous ne donnons pas suite » trois fois.', ['nous ne donnons pas suite']],
    ["It said 'you weren't successful', no more.", ["you weren't successful"]],
    ["Er stond ('we kiezen een ander', je kent het).", ['we kiezen een ander']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The candidates' files don't say who's who.",
    "'s Avonds en 's middags: foto's bekijken.",
    'A 27" screen and a 24" one',
    'An opening mark "that nobody closes.\n\nThe next paragraph has "one as well.',
  ])('nothing in %j', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('whole lines in marks are a message passed on', () => {
    expect(quoted('Message from the employer:\n"Thank you. We chose another."\n\nSee more jobs')).toEqual([]);
  });
});
