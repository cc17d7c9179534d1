import { make } from './elements.js';
import { rowOf, tableOf } from './tables.js';
import { fieldWords } from './words.js';

/** What may stand in a file, and one to begin with. */
export const fileHelp = () =>
  make(
    'details',
    {},
    make('summary', {}, 'What the file may hold'),
    make(
      'p',
      {},
      'The first row names the columns, in any order; common names for them are understood, in English, German, French, Spanish and Dutch. Columns that are not listed here are left alone. ',
      make('a', { href: exampleFile(), download: 'candidates.csv' }, 'Get an example file'),
    ),
    tableOf(
      'Columns of a file',
      ['Column', 'What belongs there', 'For example'],
      Object.values(fieldWords).map(([name, meaning, example]) =>
        rowOf(name, meaning, make('code', {}, example)),
      ),
    ),
  );

const exampleFile = () => {
  const cells = Object.values(fieldWords);
  const lines = [cells.map(([name]) => name), cells.map(([, , example]) => example)];
  // Without the mark Excel takes UTF-8 for something else.
  const text = `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
};
