import { call } from './api.js';
import { calendarSection } from './calendar.js';
import { columnsSection } from './columns.js';
import { confirmSection } from './confirm.js';
import { actionButton, make, number, say, when } from './elements.js';
import { poll } from './poll.js';
import { rowsSection } from './rows.js';
import { samplesSection } from './samples.js';
import { pauseWords, statusWords } from './words.js';

const everyMs = 1500;
const busy = ['uploading', 'checking', 'enrolling', 'undoing'];

/** One import, from the upload to its last mail. Sections that have something to fill in are made once, not with every look. */
export const showImport = (place, { signal, id }) => {
  const live = make('div');
  const still = make('div');
  place.append(live, still);
  let shown = '';
  const again = async () => update(await call(`/v1/imports/${id}`));
  const update = (batch) => {
    place.querySelector('h1').textContent = batch.fileName;
    live.replaceChildren(...liveParts(batch, id, again));
    const state = `${batch.status} ${batch.paused?.reason} ${batch.confirmation?.at}`;
    if (state === shown) return;
    if (shown !== '') say(`This import is ${statusWords[batch.status]}.`);
    shown = state;
    still.replaceChildren(...stillParts(batch, id, again).filter((part) => part !== null));
    if (!busy.includes(batch.status)) return;
    follow(batch);
  };
  let following = false;
  const follow = async () => {
    if (following) return;
    following = true;
    try {
      await poll({
        signal,
        everyMs,
        read: () => call(`/v1/imports/${id}`),
        show: update,
        isDone: ({ status }) => !busy.includes(status),
      });
    } finally {
      following = false;
    }
  };
  return again();
};

const liveParts = (batch, id, again) =>
  [
    stateLine(batch),
    progressBar(batch),
    countsList(batch),
    sentList(batch),
    pauseNote(batch, id, again),
  ].filter((part) => part !== null);

const stateLine = ({ status, reason, reasonRow, createdAt, refusal }) =>
  make(
    'p',
    {},
    make('strong', {}, `${statusWords[status]}. `),
    make('span', { class: 'muted' }, `Uploaded ${when(createdAt)}.`),
    reason === null
      ? null
      : make('span', {}, ` ${refusal ?? reason}${reasonRow === null ? '' : ` (row ${number(reasonRow)})`}`),
  );

const progressBar = ({ status, progress, counts }) => {
  if (!busy.includes(status) || status === 'uploading') return null;
  const checking = status === 'checking';
  const [done, all] = checking ? [progress.bytesRead, progress.bytes] : [progress.partsDone, progress.parts];
  const label = checking
    ? `${number(counts.rows)} rows read`
    : `${number(done)} of ${number(all)} parts done`;
  return make(
    'p',
    { class: 'progress' },
    make(
      'progress',
      all ? { max: String(all), value: String(done), 'aria-label': label } : { 'aria-label': label },
    ),
    make('span', {}, label),
  );
};

const countsList = ({ counts, outcome, status }) => {
  if (counts.rows === 0 && status !== 'checked') return null;
  return listOf('What the dry run found', [
    ['Rows', counts.rows],
    ['New', counts.new],
    ['Already enrolled', counts.alreadyEnrolled],
    ['Twice in the file', counts.duplicate],
    ['Said stop', counts.suppressed],
    ['Need mending', counts.invalid],
    ...(outcome === null
      ? []
      : [
          ['Enrolled', outcome.enrolled],
          ...(outcome.notMailed === null ? [] : [['Of them not mailed', outcome.notMailed]]),
        ]),
  ]);
};

const sentList = ({ mails }) =>
  mails === null
    ? null
    : listOf(`Mails, counted ${when(mails.countedAt)}`, [
        ['Sent', mails.sent],
        ['Bounced', mails.bounced],
        ['Failed', mails.failed],
      ]);

const listOf = (title, pairs) =>
  make(
    'section',
    { 'aria-label': title },
    make('h2', {}, title),
    make(
      'dl',
      { class: 'figures' },
      ...pairs.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, number(value)))),
    ),
  );

const pauseNote = ({ paused, status }, id, again) => {
  if (paused === null || !['enrolling', 'enrolled'].includes(status)) return null;
  const goOn = async () => {
    await call(`/v1/imports/${id}/resume`, { method: 'POST' });
    await again();
  };
  return make('p', { class: 'note' }, `${pauseWords[paused.reason]} `, actionButton('Let it go on', goOn));
};

const stillParts = (batch, id, again) => {
  const { status } = batch;
  return [
    status === 'needs-columns' ? columnsSection(batch, id, again) : null,
    status === 'checked' || status === 'undone' ? confirmSection(batch, id, again) : null,
    status === 'enrolling' || status === 'enrolled' ? runningSection(batch, id, again) : null,
    batch.samples.length > 0 ? samplesSection(batch.samples) : null,
    batch.calendar.length > 0 ? calendarSection(batch.calendar) : null,
    batch.counts.rows > batch.counts.new ? rowsSection(batch, id) : null,
  ];
};

const runningSection = ({ confirmation, paused }, id, again) => {
  const act = (verb) => async () => {
    await call(`/v1/imports/${id}/${verb}`, { method: 'POST' });
    await again();
  };
  const sure = make(
    'dialog',
    { 'aria-labelledby': 'undo-title' },
    make('h2', { id: 'undo-title' }, 'Take the whole import back?'),
    make(
      'p',
      {},
      'Nothing more of it is sent from now on. What was sent stays sent. You can confirm it again later; then it goes on where it stopped.',
    ),
    make(
      'p',
      { class: 'row' },
      actionButton(
        'Take it back',
        async () => {
          sure.close();
          await act('undo')();
        },
        { class: 'main' },
      ),
      make('button', { type: 'button', onclick: () => sure.close() }, 'Leave it'),
    ),
  );
  return make(
    'section',
    { 'aria-labelledby': 'running' },
    make('h2', { id: 'running' }, 'Under way'),
    make(
      'p',
      {},
      `Confirmed ${when(confirmation.at)}. No mail leaves before ${when(confirmation.graceUntil)}.`,
    ),
    make(
      'p',
      { class: 'row' },
      make('button', { type: 'button', onclick: () => sure.showModal() }, 'Take back'),
      paused === null ? actionButton('Pause', act('pause')) : null,
    ),
    sure,
  );
};
