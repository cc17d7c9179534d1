import { dayChart } from './day-chart.js';
import { make, sectionOf } from './elements.js';
import { counted, dayOf, number } from './format.js';
import { rowOf, tableOf } from './tables.js';

/** When its mails come: proposed by the check, booked by the confirmation. */
export const calendarSection = ({ calendar, status }) => {
  const all = calendar.reduce((sum, { mails }) => sum + mails, 0);
  const most = Math.max(...calendar.map(({ mails }) => mails));
  const [first, last] = [calendar[0].day, calendar.at(-1).day];
  const isProposed = ['checked', 'undone'].includes(status);
  return sectionOf(
    'Mails a day',
    make(
      'p',
      {},
      `${counted(all, 'mail', 'mails')} on ${counted(calendar.length, 'day', 'days')}, from ${dayOf(first)} to ${dayOf(last)}, at most ${number(most)} a day. `,
      isProposed
        ? 'It is worked out anew when you confirm. '
        : 'Who pauses or stops gets fewer, and later ones. ',
      'Days are counted in UTC.',
    ),
    dayChart(calendar),
    make(
      'details',
      {},
      make('summary', {}, 'As a table'),
      tableOf(
        'Mails a day, as a table',
        ['Day', 'Mails'],
        calendar.map(({ day, mails }) => rowOf(dayOf(day), number(mails))),
        { class: 'figures-from-2' },
      ),
    ),
  );
};
