import { make } from './elements.js';
import { counted, number, when } from './format.js';
import { pauseWords, stateOf } from './words.js';

/** Where an import stands, in a line, and what that means. It stays the same element, so that it can hold the focus. */
export const createHeadline = () => {
  const state = make('strong');
  const meaning = make('span');
  const element = make('p', { class: 'headline', tabindex: '-1' }, state, meaning);
  const show = (batch) => {
    state.textContent = stateOf(batch);
    meaning.textContent = meaningOf(batch);
    element.dataset.kind = kindOf(batch);
  };
  return { element, show };
};

const kindOf = ({ status, paused }) => {
  if (status === 'refused' || (paused !== null && paused.reason !== 'asked')) return 'trouble';
  return ['needs-columns', 'checked'].includes(status) ? 'yours' : 'plain';
};

const meaningOf = ({ status, paused, counts, refusal, reason, reasonRow, confirmation, mails }) => {
  switch (status) {
    case 'uploading':
      return 'Nothing has arrived yet. If the upload broke off, upload the file again under “All imports”.';
    case 'checking':
      return 'Every row is looked at. Nothing is sent, and nobody is enrolled. You may close this page meanwhile.';
    case 'needs-columns':
      return 'The headings leave it open. Nothing is sent.';
    case 'checked':
      return counts.new === 0
        ? 'Nobody in this file is new, so there is nothing to confirm.'
        : 'Look at what was found. Nothing is sent before you confirm.';
    case 'refused':
      return `${reasonRow === null ? '' : `Row ${number(reasonRow)}: `}${refusal ?? reason} Nothing was sent.`;
    case 'enrolling':
      return `You may close this page, it goes on by itself. ${noMailBefore(confirmation)}`;
    case 'enrolled':
      if (paused !== null) return pauseWords[paused.reason];
      return mails !== null && mails.sent > 0 ? onItsDay : noMailBefore(confirmation);
    case 'undoing':
      return 'Nothing more of it is sent from now on.';
    case 'undone':
      return `Nothing more of it is sent.${mails === null ? '' : ` ${sentBefore(mails)}`}`;
    default:
      return '';
  }
};

const onItsDay = 'Each mail comes on its day, in the candidate’s own morning.';

const noMailBefore = ({ graceUntil }) => `No mail leaves before ${when(graceUntil)}. ${onItsDay}`;

const sentBefore = ({ sent }) =>
  sent === 0 ? 'None of its mails had left.' : `${counted(sent, 'mail', 'mails')} had left before.`;

/** How far what is under way is; null when nothing is. */
export const progressLine = (batch) => {
  const [done, all, words] = wayOf(batch) ?? [];
  if (words === undefined) return null;
  return make(
    'p',
    { class: 'progress' },
    make('progress', all ? { max: all, value: done, 'aria-label': words } : { 'aria-label': words }),
    make('span', {}, words),
  );
};

const wayOf = ({ status, progress, counts, outcome }) => {
  const { bytesRead, bytes, partsDone, parts } = progress;
  switch (status) {
    case 'uploading':
      return [0, null, 'Waiting'];
    case 'checking':
      return counts.rows === 0
        ? [0, null, 'Reading the file']
        : [bytesRead, bytes, `${counted(counts.rows, 'row', 'rows')} looked at`];
    case 'enrolling':
      return [
        settled(outcome),
        counts.new,
        `${number(settled(outcome))} of ${counted(counts.new, 'candidate', 'candidates')}`,
      ];
    case 'undoing':
      return [partsDone, parts, `${Math.floor((100 * partsDone) / Math.max(1, parts))} % of the candidates`];
    default:
      return null;
  }
};

/** New rows of which it is known what came of them. */
export const settled = (outcome) =>
  outcome === null ? 0 : outcome.enrolled + outcome.alreadyEnrolled + outcome.suppressed;
