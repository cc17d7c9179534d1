/** The element of that id; every one of them is in mailbox.html. */
export const byId = (id) => document.getElementById(id);

/** A new element. Children that are text stay text: nothing of a mail is ever read as HTML. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

const oneColumn = matchMedia('(max-width: 63.99rem)');

/** In one column what has just changed may be far below; side by side it is in view already. */
export const bringIntoView = (id) => {
  if (oneColumn.matches) byId(id).scrollIntoView();
};

/** Says what happened, for eyes and screen readers alike. */
export const say = (text) => {
  byId('status').textContent = text;
};

/** Says what went wrong, until it is dismissed or something works. */
export const complain = (text) => {
  const box = byId('trouble');
  box.querySelector('p').textContent = text;
  box.hidden = false;
};

export const stopComplaining = () => {
  byId('trouble').hidden = true;
};

byId('trouble').querySelector('button').addEventListener('click', stopComplaining);
