import { columnOf, findColumns } from '#core/batches/file/find-columns.ts';
import { explainColumnProblem } from '#core/batches/report/report-words.ts';
import { make, sectionOf } from './elements.js';
import { field, formOf, optionsOf } from './forms.js';
import { fieldWords } from './words.js';

/** Which column is which, where the headings leave it open. */
export const columnsSection = ({ header, columns }, act) => {
  const { problem } = findColumns(header, columns);
  return sectionOf(
    'Which column is which?',
    problem === undefined ? null : make('p', {}, explainColumnProblem(inOurWords(problem))),
    columnsForm(header, columns, act),
  );
};

/** How the columns were read, for whoever finds it wrong. */
export const columnsAgain = ({ header, columns }, act) =>
  sectionOf(
    'How the columns were read',
    make(
      'details',
      {},
      make('summary', {}, 'Look at them, or choose others'),
      columnsForm(header, columns, act),
    ),
  );

const columnsForm = (header, columns, act) =>
  formOf(
    // Fields that are left out would be looked for by name once more: '' says that there is none.
    (chosen) => act('columns', { columns: chosen }),
    {},
    make(
      'div',
      { class: 'grid' },
      ...Object.entries(fieldWords).map(([name, [label]]) => {
        const { headings, isOpen } = fittingColumns(name, header);
        const likely = isOpen ? '' : (headings[0] ?? '');
        return field(
          label,
          chooser(name, header, columns?.[name] ?? likely),
          isOpen ? `May be: ${headings.join(', ')}` : null,
        );
      }),
    ),
    make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Check the file with these')),
  );

const chooser = (name, header, chosen) =>
  make(
    'select',
    { name, required: name === 'email' },
    ...optionsOf(
      [['', name === 'email' ? 'Choose one' : 'None'], ...header.map((heading) => [heading, heading])],
      chosen,
    ),
  );

/** Headings that mean this field, the likeliest first; where `isOpen`, two are equally likely. */
const fittingColumns = (name, header) => {
  const fitting = header
    .flatMap((heading) => {
      const known = columnOf(heading);
      return known?.name === name ? [{ heading, rank: known.rank }] : [];
    })
    .sort((one, other) => one.rank - other.rank);
  const [best, second] = fitting;
  const isOpen = second !== undefined && (name === 'email' || second.rank === best.rank);
  return { headings: fitting.map(({ heading }) => heading), isOpen };
};

const inOurWords = (problem) => ({ ...problem, field: fieldWords[problem.field]?.[0] });
