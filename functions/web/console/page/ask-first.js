import { make } from './elements.js';
import { actionButton } from './forms.js';

/** A button that asks before it acts, and its question: both go on the page. The focus begins on the way out. */
export const askFirst = ({ label, question, text, yes, work, attributes = {} }) => {
  const id = `question-${++questions}`;
  const dialog = make(
    'dialog',
    { 'aria-labelledby': id, 'aria-describedby': `${id}-text` },
    make('h2', { id }, question),
    make('p', { id: `${id}-text` }, text),
    make(
      'p',
      { class: 'row' },
      make('button', { type: 'button', autofocus: true, onclick: () => dialog.close() }, 'Leave it'),
      actionButton(
        yes,
        () => {
          dialog.close();
          return work();
        },
        { class: 'main' },
      ),
    ),
  );
  return [
    make('button', { type: 'button', ...attributes, onclick: () => dialog.showModal() }, label),
    dialog,
  ];
};

let questions = 0;
