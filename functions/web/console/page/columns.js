import { call } from './api.js';
import { field, formOf, make } from './elements.js';
import { fieldWords } from './words.js';

/** Which column is which, where their headings do not say it. */
export const columnsSection = ({ header, columns }, id, again) => {
  const chooser = (name) =>
    make(
      'select',
      { name, required: name === 'email' },
      make('option', { value: '' }, name === 'email' ? 'Choose one' : 'None'),
      ...header.map((heading) =>
        make('option', { value: heading, selected: columns?.[name] === heading }, heading || '(no heading)'),
      ),
    );
  const save = async (chosen) => {
    const named = Object.fromEntries(Object.entries(chosen).filter(([, heading]) => heading !== ''));
    await call(`/v1/imports/${id}/columns`, { method: 'POST', body: { columns: named } });
    await again();
  };
  return make(
    'section',
    { 'aria-labelledby': 'columns' },
    make('h2', { id: 'columns' }, 'Which column is which?'),
    make('p', {}, 'The headings leave it open. Choose at least the column with the e-mail addresses.'),
    formOf(
      save,
      { class: 'grid' },
      ...Object.entries(fieldWords).map(([name, label]) => field(label, chooser(name))),
      make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Check the file again')),
    ),
  );
};
