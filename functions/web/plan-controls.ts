import { type Enrollment, isRunning } from '#core/enrollment/enrollment.ts';
import { planFragments } from '#core/words/links.ts';
import { type Html, html } from './html.ts';
import { button, form } from './layout.ts';
import type { PlanView } from './plan-page.ts';
import { zoneNames } from './zones.ts';

/** Every way to change a plan that goes on. A plan that waits has only its times. */
export const controls = ({ enrollment, typed }: PlanView): Html =>
  html`<section aria-labelledby="fit"><h2 id="fit">Make it fit</h2>
${isRunning(enrollment) ? html`${nextMail()}${pausing(enrollment, typed)}${pace(enrollment)}` : null}
${times(enrollment, typed)}</section>`;

const nextMail = (): Html =>
  form(
    html`<h3>The next mail</h3><div class="row">${button('next', 'Send it now')}${button('skip', 'Leave it out')}</div>`,
  );

const lengths = ['3 days', '1 week', '2 weeks', '4 weeks', '2 months', '3 months'];

const pausing = ({ pause }: Enrollment, typed: URLSearchParams): Html => {
  const chosen = typed.get('length') ?? '2 weeks';
  const options = lengths.map(
    (length) => html`<option${length === chosen ? { markup: ' selected' } : null}>${length}</option>`,
  );
  return html`<div id="${planFragments.pause}">${form(
    html`<h3>Pause</h3><div class="row"><label>For how long<br><select name="length">${options}</select></label>${button('pause', pause === null ? 'Pause' : 'Pause from today')}</div>`,
  )}</div>`;
};

const paces = { slower: 'Slower', normal: 'Normal', faster: 'Faster' } as const;
const paceWords = {
  slower: 'slower than usual',
  normal: 'the usual one',
  faster: 'faster than usual, at most one mail a day',
} as const;

const pace = (enrollment: Enrollment): Html => {
  const others = (['slower', 'normal', 'faster'] as const).filter((each) => each !== enrollment.pace);
  return form(
    html`<h3>Pace</h3><p>Your pace is ${paceWords[enrollment.pace]}.</p><div class="row">${others.map((each) => button(each, paces[each]))}</div>`,
  );
};

const times = (enrollment: Enrollment, typed: URLSearchParams): Html => {
  const hour = typed.get('hour') ?? enrollment.hour;
  // The answer to this very form is a page that says what is wrong with it.
  const wrong = typed.get('action') === 'times' ? { markup: ' aria-describedby="problem"' } : null;
  const hours = [...new Set([...halfHours, enrollment.hour])].sort();
  return html`<div id="${planFragments.times}">${form(
    html`<h3>Your times</h3><p>Mails come on working days, within a few minutes after the hour you choose.</p><div class="row"><label>Time zone<br><input name="zone" value="${typed.get('zone') ?? enrollment.zone}" list="zones" autocomplete="off" autocapitalize="none" spellcheck="false" required${wrong}></label>
<label>Hour<br><select name="hour">${hours.map((each) => html`<option${each === hour ? { markup: ' selected' } : null}>${each}</option>`)}</select></label>${button('times', 'Change my times')}</div>
<datalist id="zones">${zoneNames().map((zone) => html`<option value="${zone}"></option>`)}</datalist>`,
  )}</div>`;
};

/** 05:00 to 21:00, the hours in which mail may come. */
const halfHours = Array.from(
  { length: 33 },
  (_, index) => `${String(5 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
);
