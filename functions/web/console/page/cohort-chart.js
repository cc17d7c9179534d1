import { draw, make } from './elements.js';
import { monthOf, number } from './format.js';

/** More would be too narrow on a phone; the table has them all. */
const monthsMax = 6;
/** A single month is no wall. */
const placesMin = 3;
const heightPx = 160;
const series = [
  ['enrolled', 'Enrolled'],
  ['reached', 'Reached'],
  ['asked', 'Asked for feedback'],
  ['finished', 'Finished'],
];

/** The newest months side by side, oldest first, four columns each. */
export const cohortChart = (months) => {
  const shown = months.slice(0, monthsMax).reverse();
  const most = Math.max(1, ...shown.map(({ enrolled }) => enrolled ?? 0));
  const width = 100 / Math.max(placesMin, shown.length);
  const column = width / (series.length + 2);
  const columns = shown.flatMap((month, index) =>
    series.map(([name, words], position) => {
      const height = ((month[name] ?? 0) / most) * heightPx;
      return draw(
        'rect',
        {
          class: `series-${position}`,
          x: `${index * width + (position + 1) * column}%`,
          y: heightPx - height,
          width: `${column * 0.85}%`,
          height,
        },
        draw('title', {}, `${monthOf(month.month)}, ${words}: ${number(month[name])}`),
      );
    }),
  );
  return make(
    'figure',
    { class: 'chart' },
    make('figcaption', { class: 'legend' }, ...series.map(legendItem)),
    draw(
      'svg',
      {
        height: heightPx,
        role: 'img',
        'aria-label': `Columns of ${series.map(([, words]) => words.toLowerCase()).join(', ')} by month. The table below has the same figures.`,
      },
      ...columns,
    ),
    make(
      'p',
      { class: 'months hint', 'aria-hidden': 'true', style: `--width: ${width}%` },
      ...shown.map(({ month }) => make('span', {}, monthOf(month))),
    ),
  );
};

const legendItem = ([, words], position) =>
  make(
    'span',
    {},
    draw(
      'svg',
      { class: 'swatch', 'aria-hidden': 'true' },
      draw('rect', { class: `series-${position}`, width: '100%', height: '100%' }),
    ),
    words,
  );
