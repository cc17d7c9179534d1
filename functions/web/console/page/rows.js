import { call } from './api.js';
import { make, sectionOf } from './elements.js';
import { counted, number } from './format.js';
import { actionButton } from './forms.js';
import { complain, say } from './notices.js';
import { rowOf, tableOf } from './tables.js';
import { verdictWords } from './words.js';

const pageRows = 100;
/** What the API keeps for looking at; the report has all of them. */
const keptRows = 1000;

/** Rows that are not new, by verdict, and the same as a file for a spreadsheet. */
export const rowsSection = ({ counts, fileName }, id) => {
  const notNew = counts.rows - counts.new;
  const list = make('div');
  const read = (verdict, after) => {
    const query = new URLSearchParams({ limit: pageRows, after });
    if (verdict !== '') query.set('verdict', verdict);
    return call(`/v1/imports/${id}/rows?${query}`);
  };
  let wanted = '';
  const show = async (verdict) => {
    wanted = verdict;
    const { rows, next } = await read(verdict, 0);
    if (wanted !== verdict) return;
    const total = verdict === '' ? notNew : counts[verdict];
    list.replaceChildren(rowsList({ rows, next, total, more: (after) => read(verdict, after) }));
  };
  const download = async () => {
    const { csvUrl } = await call(`/v1/imports/${id}/report`);
    location.assign(csvUrl);
    say(`The report of ${fileName} is on its way to your downloads.`);
  };
  show('').catch(complain);
  return sectionOf(
    'Rows that are not new',
    make(
      'p',
      {},
      'Mend what needs it, in your own file or in the download, and upload that: whoever is enrolled by then is not enrolled twice. ',
      notNew > keptRows
        ? `The first ${number(keptRows)} of these rows are listed here; the download has them all.`
        : null,
    ),
    make('p', {}, actionButton('Download them for your spreadsheet', download)),
    verdictFilter(counts, notNew, (verdict) => show(verdict).catch(complain)),
    list,
  );
};

const verdictFilter = (counts, notNew, show) =>
  make(
    'fieldset',
    { class: 'chips', onchange: ({ target }) => show(target.value) },
    make('legend', {}, 'Show'),
    chip('', `All (${number(notNew)})`),
    ...Object.entries(verdictWords)
      .filter(([verdict]) => verdict !== 'new' && counts[verdict] > 0)
      .map(([verdict, [name]]) => chip(verdict, `${name} (${number(counts[verdict])})`)),
  );

const chip = (value, words) =>
  make(
    'label',
    {},
    make('input', { type: 'radio', name: 'verdict', value, checked: value === '' }),
    make('span', {}, words),
  );

const rowsList = ({ rows, next, total, more }) => {
  if (rows.length === 0)
    return make('p', { class: 'muted' }, 'The list is no longer kept. Upload the file again to see it anew.');
  const body = make('tbody', {}, ...rows.map(rowLine));
  const table = tableOf('The rows, one by one', ['Row', 'What', 'Why', 'What to do'], []);
  table.querySelector('tbody').replaceWith(body);
  let after = next;
  const words = make('span', { role: 'status' });
  const tell = () => {
    words.textContent = `${number(body.rows.length)} of ${counted(total, 'row', 'rows')} shown.`;
  };
  tell();
  const button = actionButton('Show more', async () => {
    const page = await more(after);
    const [first, ...rest] = page.rows.map(rowLine);
    body.append(first, ...rest);
    after = page.next;
    tell();
    // Whoever asked for more reads on there; the button is further down now, or gone.
    first.tabIndex = -1;
    first.focus();
    if (after === null) button.remove();
  });
  return make('div', {}, table, make('p', { class: 'row' }, words, next === null ? null : button));
};

const rowLine = ({ row, verdict, what, todo }) => {
  const [name, , nameOfOne = name] = verdictWords[verdict];
  return rowOf(number(row), make('span', { class: 'whole' }, nameOfOne), what, todo);
};
