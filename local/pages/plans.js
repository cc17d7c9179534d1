import { byId, make } from './elements.js';
import { countWords, enrollmentWords, olderWords, plain, shortTime } from './words.js';

let shown = '';

/** The plan of each person, the newest first. `stepNames` in order. */
export const showPlans = ({ total, newest }, zone, stepNames) => {
  const state = JSON.stringify([total, newest, zone]);
  if (state === shown) return;
  shown = state;
  byId('plan-count').textContent = total === 0 ? '' : countWords(total);
  byId('no-plans').hidden = total > 0;
  byId('plan-list').replaceChildren(
    ...[...newest].reverse().map((enrollment) => planOf(enrollment, zone, stepNames)),
    ...olderWords(total - newest.length, 'plan', 'plans'),
  );
};

const planOf = (enrollment, zone, stepNames) => {
  const next = enrollment.steps.find(({ dueAt }) => dueAt !== null)?.step;
  return make(
    'div',
    { class: 'person' },
    make('h3', {}, enrollment.address, make('span', { class: 'badge' }, enrollmentWords(enrollment.status))),
    make(
      'ol',
      { class: 'steps' },
      ...enrollment.steps.map((step) => stepOf(step, stepNames[step.step - 1], step.step === next, zone)),
    ),
  );
};

const stepOf = (step, name, isNext, zone) =>
  make(
    'li',
    { class: step.status === 'sent' ? 'done' : isNext ? 'next' : step.dueAt === null ? 'off' : '' },
    make('span', { class: 'number' }, String(step.step)),
    make('span', {}, name),
    make('span', { class: 'when' }, whenOf(step, zone)),
  );

const whenOf = ({ status, dueAt, sentAt }, zone) => {
  if (sentAt !== null) return `sent ${shortTime(sentAt, zone)}`;
  if (dueAt === null) return status === 'planned' ? 'not sent' : plain(status);
  return status === 'planned' || status === 'ready'
    ? shortTime(dueAt, zone)
    : `${plain(status)}, ${shortTime(dueAt, zone)}`;
};
