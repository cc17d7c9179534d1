import { make, number, rowOf, tableOf } from './elements.js';

const namespace = 'http://www.w3.org/2000/svg';
const height = 120;
const barWidth = 12;

/** Mails a day, as bars and as a table. */
export const calendarSection = (days) =>
  make(
    'section',
    { 'aria-labelledby': 'calendar' },
    make('h2', { id: 'calendar' }, 'Mails a day'),
    bars(days.map(({ day, mails }) => ({ label: day, value: mails }))),
    make(
      'details',
      {},
      make('summary', {}, 'As a table'),
      tableOf(
        'Mails a day',
        ['Day', 'Mails'],
        days.map(({ day, mails }) => rowOf(day, number(mails))),
      ),
    ),
  );

/** A picture of figures that stand in a table as well, so it is hidden from screen readers. */
export const bars = (values) => {
  const most = Math.max(1, ...values.map(({ value }) => value));
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', `0 0 ${Math.max(1, values.length) * barWidth} ${height}`);
  picture.setAttribute('class', 'bars');
  picture.setAttribute('aria-hidden', 'true');
  values.forEach(({ label, value }, index) => {
    const bar = document.createElementNS(namespace, 'rect');
    const length = (value / most) * height;
    for (const [name, given] of Object.entries({
      x: index * barWidth + 1,
      y: height - length,
      width: barWidth - 2,
      height: length,
    }))
      bar.setAttribute(name, String(given));
    const title = document.createElementNS(namespace, 'title');
    title.textContent = `${label}: ${number(value)}`;
    bar.append(title);
    picture.append(bar);
  });
  return picture;
};
