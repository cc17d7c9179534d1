import { make } from './elements.js';
import { complain, say, stopComplaining } from './notices.js';

/** A button that does one thing at a time, and says so if that fails. It keeps the focus meanwhile. */
export const actionButton = (label, work, attributes = {}) => {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => oneAtATime(button, work, complain));
  return button;
};

/** A form whose fields come as an object. What the API says about a field stands at that field. */
export const formOf = (work, attributes, ...children) => {
  const form = make('form', attributes, ...children);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearFaults(form);
    const button = form.querySelector('button[type="submit"]');
    oneAtATime(
      button,
      () => work(Object.fromEntries(new FormData(form)), form),
      (error) => complainAt(form, error),
    );
  });
  return form;
};

const oneAtATime = async (button, work, onTrouble) => {
  if (button.getAttribute('aria-disabled') === 'true') return;
  stopComplaining();
  say('');
  button.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } catch (error) {
    onTrouble(error);
  } finally {
    button.removeAttribute('aria-disabled');
  }
};

let fields = 0;

/** A label and its field. `hint` is read out with the field. */
export const field = (label, input, hint = null) => {
  const id = `field-${++fields}`;
  input.id = id;
  input.setAttribute('aria-describedby', hint === null ? `${id}-fault` : `${id}-hint ${id}-fault`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    input,
    hint === null ? null : make('span', { class: 'hint', id: `${id}-hint` }, hint),
    make('span', { class: 'fault', id: `${id}-fault` }),
  );
};

/** A box to tick, or a choice among few, with its words beside it. */
export const choice = (attributes, ...words) =>
  make('label', { class: 'check' }, make('input', attributes), make('span', {}, ...words));

export const optionsOf = (pairs, chosen) =>
  pairs.map(([value, words]) => make('option', { value, selected: value === chosen }, words));

/** The field gets the focus, which reads the fault out with it. */
export const complainAt = (form, error) => {
  const input = error.field === undefined ? null : form.elements.namedItem(error.field);
  const fault = input && document.getElementById(`${input.id}-fault`);
  if (!fault) return complain(error);
  fault.textContent = error.fault;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
};

export const clearFaults = (form) => {
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const fault of form.querySelectorAll('.fault')) fault.textContent = '';
};
