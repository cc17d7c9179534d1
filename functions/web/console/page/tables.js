import { make } from './elements.js';

/** A table that scrolls by itself where it is wider than the screen; then, and only then, Tab leads to it. */
export const tableOf = (caption, headings, rows, attributes = {}) => {
  const region = make(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption },
    make(
      'table',
      attributes,
      make('caption', { class: 'unseen' }, caption),
      make('thead', {}, make('tr', {}, ...headings.map(headingCell))),
      make('tbody', {}, ...rows),
    ),
  );
  widths.observe(region);
  return region;
};

const headingCell = (heading) => make('th', { scope: 'col' }, heading);

/** The first cell names the row. */
export const rowOf = (name, ...cells) =>
  make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((cell) => make('td', {}, cell)));

const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});

/** Amounts that add up to a last line. Each is [name, value, what it means]. */
export const sumOf = (caption, parts, [totalName, total]) =>
  make(
    'table',
    { class: 'sum' },
    make('caption', { class: 'unseen' }, caption),
    make(
      'tbody',
      {},
      ...parts.map(([name, value, meaning]) =>
        rowOf(
          make('span', {}, name, meaning ? make('span', { class: 'hint' }, meaning) : null),
          make('span', { class: value === '0' ? 'none' : null }, value),
        ),
      ),
    ),
    make('tfoot', {}, rowOf(totalName, total)),
  );
