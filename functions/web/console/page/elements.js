export const byId = (id) => document.getElementById(id);

/** A new element. Text stays text: nothing of a file is ever read as HTML. Null children and attributes are left out. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
};

/** Says what happened, for eyes and screen readers alike. */
export const say = (text) => {
  byId('status').textContent = text;
};

/** Says what went wrong, until it is dismissed or the next thing is tried. */
export const complain = (error) => {
  const box = byId('trouble');
  box.querySelector('p').textContent = error instanceof Error ? error.message : String(error);
  box.hidden = false;
  box.scrollIntoView({ block: 'nearest' });
};

export const stopComplaining = () => {
  byId('trouble').hidden = true;
};

byId('trouble').querySelector('button').addEventListener('click', stopComplaining);

/** A button that is out of use while what it does is under way, and says so if that fails. */
export const actionButton = (label, work, attributes = {}) => {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    stopComplaining();
    button.setAttribute('aria-disabled', 'true');
    try {
      await work();
    } catch (error) {
      complain(error);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  return button;
};

/** A form whose fields come as an object; it sends nothing by itself. */
export const formOf = (work, attributes, ...children) =>
  make(
    'form',
    {
      ...attributes,
      onsubmit: async (event) => {
        event.preventDefault();
        stopComplaining();
        try {
          await work(Object.fromEntries(new FormData(event.target)), event.target);
        } catch (error) {
          complain(error);
        }
      },
    },
    ...children,
  );

let fields = 0;

/** A label and its field. `hint` is read out with the field. */
export const field = (label, input, hint = null) => {
  const id = `field-${++fields}`;
  input.id = id;
  if (hint !== null) input.setAttribute('aria-describedby', `${id}-hint`);
  return make(
    'p',
    { class: 'field' },
    make('label', { for: id }, label),
    input,
    hint === null ? null : make('span', { class: 'hint', id: `${id}-hint` }, hint),
  );
};

export const tableOf = (caption, headings, rows) =>
  make(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...headings.map((heading) => make('th', { scope: 'col' }, heading)))),
      make('tbody', {}, ...rows),
    ),
  );

export const rowOf = (...cells) =>
  make(
    'tr',
    {},
    ...cells.map((cell, index) => make(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cell)),
  );

const whole = new Intl.NumberFormat('en');
export const number = (value) => (value === null || value === undefined ? '–' : whole.format(value));

export const when = (instant) =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
