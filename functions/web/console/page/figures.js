import { make, sectionOf } from './elements.js';
import { counted, number, when } from './format.js';
import { settled } from './headline.js';
import { sumOf } from './tables.js';
import { verdictWords } from './words.js';

/** Every row of the file by what the check says of it. */
export const foundSection = ({ counts, status }) =>
  counts.rows === 0
    ? null
    : sectionOf(
        status === 'checking' ? 'Found so far' : 'What the check found',
        sumOf(
          'Rows by what the check found',
          Object.entries(verdictWords).map(([verdict, [name, meaning]]) => [
            name,
            number(counts[verdict]),
            meaning,
          ]),
          ['Rows in the file', number(counts.rows)],
        ),
      );

/** Every new row by what came of it. */
export const outcomeSection = ({ counts, outcome, status }) => {
  if (outcome === null || counts.new === 0) return null;
  const open = counts.new - settled(outcome);
  const { enrolled, alreadyEnrolled, suppressed, notMailed } = outcome;
  const isTakenBack = ['undoing', 'undone'].includes(status);
  return sectionOf(
    'What came of the new ones',
    sumOf(
      'New rows by what came of them',
      [
        [
          isTakenBack ? 'Enrolled before it was taken back' : 'Enrolled',
          number(enrolled),
          notMailed === null ? null : notMailedWords(notMailed),
        ],
        ['Enrolled meanwhile', number(alreadyEnrolled), 'by another import of yours'],
        ['Stopped meanwhile', number(suppressed), 'since the check'],
        ...(open > 0
          ? [[status === 'enrolling' ? 'Still to come' : 'Not enrolled', number(open), null]]
          : []),
      ],
      ['New', number(counts.new)],
    ),
  );
};

const notMailedWords = (people) =>
  `${counted(people, 'of them gets', 'of them get')} no mail, or only later, for reasons of their own`;

const mailsEach = 6;

/** Mails as they were counted last. */
export const sentSection = ({ confirmation, outcome, mails, status }) => {
  if (confirmation === null || status === 'enrolling' || status === 'undoing') return null;
  if (mails === null)
    return sectionOf('Mails', make('p', { class: 'muted' }, 'Not counted yet; none was due so far.'));
  const most = (outcome?.enrolled ?? 0) * mailsEach;
  const words = `${number(mails.sent)} of at most ${counted(most, 'mail', 'mails')} sent`;
  return sectionOf(
    'Mails',
    most === 0
      ? null
      : make(
          'p',
          { class: 'progress' },
          make('progress', { max: most, value: mails.sent, 'aria-label': words }),
          make('span', {}, words),
        ),
    make(
      'dl',
      { class: 'figures' },
      figure('Sent', mails.sent),
      figure('People whose mail came back', mails.bounced),
      figure('Could not be sent', mails.failed),
    ),
    make('p', { class: 'hint' }, `Counted ${when(mails.countedAt)}, and anew while you look.`),
  );
};

const figure = (name, value) => make('div', {}, make('dt', {}, name), make('dd', {}, number(value)));
