export const byId = (id) => document.getElementById(id);

/** A new element. Text stays text: nothing of a file is ever read as HTML. Null children and attributes are left out. */
export const make = (tag, attributes = {}, ...children) =>
  filled(document.createElement(tag), attributes, children);

/** The same for a picture. */
export const draw = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

const filled = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
};

let parts = 0;

/** A part of a page under its own heading. */
export const sectionOf = (heading, ...children) => {
  const id = `part-${++parts}`;
  return make('section', { 'aria-labelledby': id }, make('h2', { id }, heading), ...children);
};
