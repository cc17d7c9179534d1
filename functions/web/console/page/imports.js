import { call } from './api.js';
import { make, sectionOf } from './elements.js';
import { number, when } from './format.js';
import { rowOf, tableOf } from './tables.js';
import { uploadSection } from './upload.js';
import { watch } from './watch.js';
import { stateOf } from './words.js';

const underWay = ['checking', 'enrolling', 'undoing'];
const everyMs = 4000;

/** The way to a new import, and all there are. */
export const showImports = (place, { signal }) => {
  const list = make('div');
  place.append(uploadSection(signal), sectionOf('Your imports', list));
  let shown = '';
  const show = ({ imports }) => {
    const text = JSON.stringify(imports);
    if (text === shown) return;
    shown = text;
    list.replaceChildren(listOf(imports.filter(mayHaveAFile)));
  };
  return watch({
    signal,
    read: () => call('/v1/imports'),
    show,
    nextMs: ({ imports }) => (imports.some(({ status }) => underWay.includes(status)) ? everyMs : null),
  })();
};

const uploadMs = 3_600_000;

/** Where an upload broke off and its hour is over nothing can come any more. */
const mayHaveAFile = ({ status, createdAt }, _index, [newest]) =>
  status !== 'uploading' || Date.parse(newest.createdAt) - Date.parse(createdAt) < uploadMs;

const listOf = (imports) =>
  imports.length === 0
    ? make('p', { class: 'muted' }, 'None yet. Your first file shows up here, with what became of it.')
    : tableOf(
        'Your imports, newest first',
        ['File', 'Uploaded', 'State', 'Rows', 'New', 'Enrolled', 'Mails sent'],
        imports.map(importRow),
        { class: 'figures-from-4' },
      );

const importRow = (each) => {
  const { id, fileName, createdAt, counts, outcome, mails } = each;
  return rowOf(
    make('a', { href: `#import/${id}` }, fileName),
    when(createdAt),
    stateOf(each),
    number(counts.rows),
    number(counts.new),
    number(outcome?.enrolled),
    number(mails?.sent),
  );
};
