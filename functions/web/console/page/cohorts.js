import { call } from './api.js';
import { cohortChart } from './cohort-chart.js';
import { make, sectionOf } from './elements.js';
import { dayOf, monthOf, number } from './format.js';
import { rowOf, tableOf } from './tables.js';

const figures = [
  ['enrolled', 'Enrolled'],
  ['sent', 'Mails sent'],
  ['bounced', 'Came back'],
  ['failed', 'Not sent'],
  ['reached', 'Reached'],
  ['asked', 'Asked for feedback'],
  ['paused', 'Paused'],
  ['stopped', 'Stopped'],
  ['finished', 'Finished'],
];

/** What became of the enrolled, by month and by import, never of one person. */
export const showCohorts = async (place, { signal }) => {
  const { months, batches } = await call('/v1/cohorts');
  if (signal.aborted) return;
  if (batches.length === 0)
    return place.append(
      make(
        'p',
        { class: 'muted' },
        'Nobody is enrolled yet. Once you confirm an import, you see here how its people get on, month by month.',
      ),
    );
  place.append(
    make(
      'p',
      {},
      'Enrolled, sent, came back and not sent are exact. What people did themselves is counted once a day, shown from twenty people on and rounded down to five, so that nobody can be picked out. A dash means: not counted yet, or fewer than twenty.',
    ),
    sectionOf('By month', cohortChart(months), monthsTable(months), files('month')),
    sectionOf('By import', importsTable(batches), files('import')),
  );
};

const headings = figures.map(([, name]) => name);
const cellsOf = (cohort) => figures.map(([name]) => number(cohort[name]));

const monthsTable = (months) =>
  tableOf(
    'Cohorts by month',
    ['Month', 'Imports', ...headings],
    months.map((each) => rowOf(monthOf(each.month), number(each.imports), ...cellsOf(each))),
    { class: 'figures-from-2' },
  );

const importsTable = (batches) =>
  tableOf(
    'Cohorts by import',
    ['File', 'Confirmed', ...headings],
    batches.map((each) =>
      rowOf(
        make('a', { href: `#import/${each.id}` }, each.fileName),
        dayOf(each.confirmedAt.slice(0, 10)),
        ...cellsOf(each),
      ),
    ),
    { class: 'figures-from-3' },
  );

const files = (by) =>
  make(
    'p',
    { class: 'links' },
    make('a', { href: `/v1/cohorts?format=csv&by=${by}`, download: true }, `Download by ${by} as CSV`),
    by === 'month' ? make('a', { href: '/v1/cohorts', download: 'cohorts.json' }, 'All of it as JSON') : null,
  );
