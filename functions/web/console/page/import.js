import { call } from './api.js';
import { calendarSection } from './calendar.js';
import { columnsAgain, columnsSection } from './columns.js';
import { confirmSection } from './confirm.js';
import { make } from './elements.js';
import { foundSection, outcomeSection, sentSection } from './figures.js';
import { createHeadline, progressLine } from './headline.js';
import { tell } from './notices.js';
import { rowsSection } from './rows.js';
import { runningSection } from './running.js';
import { samplesSection } from './samples.js';
import { watch } from './watch.js';
import { stateOf } from './words.js';

/** One import, from the upload to its last mail. */
export const showImport = (place, { signal, id, title }) => {
  const url = `/v1/imports/${id}`;
  const headline = createHeadline();
  // Figures that move are made anew with each look; whatever has something to fill in or press, only when the state is another.
  const wishes = make('div');
  const live = make('div');
  const still = make('div');
  place.prepend(make('p', {}, make('a', { href: '#imports' }, 'All imports')));
  place.append(headline.element, wishes, live, still);

  let lastFigures = '';
  let lastState = '';
  let isLedThere = false;
  const show = async (brief) => {
    title(brief.fileName);
    headline.show(brief);
    const figures = JSON.stringify(brief);
    if (figures !== lastFigures) live.replaceChildren(...liveParts(brief));
    lastFigures = figures;
    const state = JSON.stringify([brief.status, brief.paused, brief.confirmation, brief.reason]);
    if (state === lastState) return;
    const whole = await call(url);
    const attestation = mayConfirm(whole) ? (await call('/v1/attestation')).text : '';
    if (signal.aborted) return;
    if (lastState !== '' && !isLedThere) tell(stateOf(whole));
    lastState = state;
    wishes.replaceChildren(...wishParts(whole, act));
    still.replaceChildren(...stillParts(whole, { id, act, attestation }));
  };
  const look = watch({ signal, read: () => call(`${url}?brief=true`), show, nextMs });
  /** Wishes something of this import; whoever did is led to what became of it. */
  const act = async (wish, body) => {
    await call(`${url}/${wish}`, { method: 'POST', ...(body === undefined ? {} : { body }) });
    isLedThere = true;
    await look();
    isLedThere = false;
    headline.element.focus();
  };
  return look();
};

const nextMs = ({ status }) => {
  if (['uploading', 'checking', 'enrolling', 'undoing'].includes(status)) return 1500;
  // Its mails are counted while somebody looks.
  return ['enrolled', 'undone'].includes(status) ? 5000 : null;
};

const liveParts = (batch) => [
  ...[progressLine(batch), sentSection(batch)].filter(isThere),
  make('div', { class: 'pair' }, ...[outcomeSection(batch), foundSection(batch)].filter(isThere)),
];

const isThere = (part) => part !== null;

const mayConfirm = ({ status, counts }) => ['checked', 'undone'].includes(status) && counts.new > 0;

const wishParts = (batch, act) => {
  if (batch.status === 'needs-columns') return [columnsSection(batch, act)];
  return ['enrolling', 'enrolled'].includes(batch.status) ? [runningSection(batch, act)] : [];
};

const stillParts = (batch, { id, act, attestation }) => {
  const { status, header, counts } = batch;
  const isBefore = ['checked', 'refused'].includes(status);
  return [
    mayConfirm(batch) ? confirmSection(batch, act, attestation) : null,
    batch.calendar.length > 0 ? calendarSection(batch) : null,
    batch.samples.length > 0 ? samplesSection(batch.samples) : null,
    counts.rows > counts.new && status !== 'checking' ? rowsSection(batch, id) : null,
    isBefore && header !== null ? columnsAgain(batch, act) : null,
  ].filter(isThere);
};
