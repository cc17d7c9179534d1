import { askFirst } from './ask-first.js';
import { make, sectionOf } from './elements.js';
import { when } from './format.js';
import { actionButton } from './forms.js';
import { basisWords } from './words.js';

/** What may be done with an import that was confirmed. */
export const runningSection = ({ confirmation, paused }, act) =>
  sectionOf(
    'Change your mind',
    make(
      'p',
      {},
      `Confirmed ${when(confirmation.at)}: ${basisWords[confirmation.basis].toLowerCase()}. You can take it back at any time: what was not sent by then is never sent.`,
    ),
    make(
      'p',
      { class: 'row' },
      paused === null
        ? actionButton('Pause its mails', () => act('pause'))
        : actionButton('Let it go on', () => act('resume'), { class: 'main' }),
      ...askFirst({
        label: 'Take it back…',
        question: 'Take the whole import back?',
        text: 'Nothing more of it is sent from now on. What was sent stays sent. You can confirm it again later; then everybody goes on where they stopped.',
        yes: 'Take it back',
        work: () => act('undo'),
      }),
    ),
  );
