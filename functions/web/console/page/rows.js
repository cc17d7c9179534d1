import { call } from './api.js';
import { actionButton, complain, field, make, number, rowOf, tableOf } from './elements.js';
import { verdictWords } from './words.js';

/** Rows that are not new, filtered by verdict, and the same as a file for a spreadsheet. */
export const rowsSection = ({ counts }, id) => {
  const list = make('div');
  const filter = make(
    'select',
    { onchange: () => show() },
    make('option', { value: '' }, 'All that are not new'),
    ...Object.entries(verdictWords)
      .filter(([verdict]) => verdict !== 'new')
      .map(([verdict, words]) => make('option', { value: verdict }, `${words} (${number(counts[verdict])})`)),
  );
  const show = async (after = null, shown = []) => {
    const query = new URLSearchParams({ limit: '200' });
    if (filter.value !== '') query.set('verdict', filter.value);
    if (after !== null) query.set('after', String(after));
    try {
      const { rows, next } = await call(`/v1/imports/${id}/rows?${query}`);
      const all = [...shown, ...rows];
      list.replaceChildren(
        tableOf('Rows that are not new', ['Row', 'Verdict', 'Why'], all.map(rowLine)),
        ...(next === null ? [] : [actionButton('Show more', () => show(next, all))]),
      );
    } catch (error) {
      complain(error);
    }
  };
  const download = async () => {
    const { csvUrl } = await call(`/v1/imports/${id}/report`);
    location.assign(csvUrl);
  };
  show();
  return make(
    'section',
    { 'aria-labelledby': 'rows' },
    make('h2', { id: 'rows' }, 'Rows that need a look'),
    make('div', { class: 'row' }, field('Show', filter), actionButton('Download as CSV', download)),
    list,
  );
};

const rowLine = ({ row, verdict, reason, duplicateOf }) =>
  rowOf(
    number(row),
    verdictWords[verdict],
    duplicateOf ? `The same address as in row ${number(duplicateOf)}` : (reason ?? ''),
  );
