import { call } from './api.js';
import { bars } from './calendar.js';
import { make, number, rowOf, tableOf } from './elements.js';

const headings = [
  'Enrolled',
  'Reached',
  'Sent',
  'Bounced',
  'Failed',
  'Paused',
  'Stopped',
  'Feedback asked',
  'Finished',
];

/** What became of the enrolled, per month and per import, never of one person. */
export const showCohorts = async (place, { signal }) => {
  const { months, batches } = await call('/v1/cohorts');
  if (signal.aborted) return;
  place.append(
    make(
      'p',
      {},
      'People are counted once a day. What they did (reached, paused, stopped, asked for feedback, finished) is shown from twenty people on, in steps of five, so that nobody can be picked out. ',
      make('a', { href: '/v1/cohorts?format=csv', download: 'cohorts.csv' }, 'Download as CSV'),
    ),
  );
  if (batches.length === 0) return place.append(make('p', { class: 'muted' }, 'Nothing is enrolled yet.'));
  place.append(
    make(
      'section',
      { 'aria-labelledby': 'by-month' },
      make('h2', { id: 'by-month' }, 'By month'),
      bars(months.map(({ month, enrolled }) => ({ label: month, value: enrolled }))),
      tableOf(
        'Cohorts by month',
        ['Month', ...headings],
        months.map((each) => cohortRow(each.month, each)),
      ),
    ),
    make(
      'section',
      { 'aria-labelledby': 'by-import' },
      make('h2', { id: 'by-import' }, 'By import'),
      tableOf(
        'Cohorts by import',
        ['File', ...headings],
        batches.map((each) => cohortRow(make('a', { href: `#import/${each.id}` }, each.fileName), each)),
      ),
    ),
  );
};

const cohortRow = (name, { enrolled, reached, sent, bounced, failed, paused, stopped, asked, finished }) =>
  rowOf(name, ...[enrolled, reached, sent, bounced, failed, paused, stopped, asked, finished].map(number));
