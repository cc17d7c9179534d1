import { byId } from './elements.js';

/** Says what was done, for eyes and screen readers alike. */
export const say = (text) => {
  byId('status').textContent = text;
};

/** Says to a screen reader what eyes see change by itself. */
export const tell = (text) => {
  byId('heard').textContent = text;
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
