import { draw, make } from './elements.js';
import { dayOf, number } from './format.js';

const dayMs = 86_400_000;
const heightPx = 120;

/** Mails a day as columns, days without any included, so that distances are true. The figures stand in a table as well. */
export const dayChart = (calendar) => {
  const start = Date.parse(calendar[0].day);
  const days = (Date.parse(calendar.at(-1).day) - start) / dayMs + 1;
  const most = Math.max(1, ...calendar.map(({ mails }) => mails));
  const width = 100 / days;
  const columns = calendar.map(({ day, mails }) => {
    const left = ((Date.parse(day) - start) / dayMs) * width;
    const height = (mails / most) * heightPx;
    return draw(
      'rect',
      {
        x: `${left + width * 0.1}%`,
        y: heightPx - height,
        width: `${width * 0.8}%`,
        height,
      },
      draw('title', {}, `${dayOf(day)}: ${number(mails)}`),
    );
  });
  return make(
    'div',
    { class: 'chart', 'aria-hidden': 'true' },
    draw('svg', { height: heightPx }, ...columns),
    make(
      'p',
      { class: 'ends hint' },
      make('span', {}, dayOf(calendar[0].day)),
      days === 1 ? null : make('span', {}, dayOf(calendar.at(-1).day)),
    ),
  );
};
