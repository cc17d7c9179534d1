import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import { type Enrollment, hasEnded } from '#core/enrollment/enrollment.ts';
import { planFor, stepContent } from '#core/enrollment/step-content.ts';
import { nextStep } from '#core/enrollment/timing.ts';
import { formatWhen, zoneLabel } from '#core/time/format.ts';
import { jobList } from '#core/words/job-words.ts';
import { planPart } from '#core/words/plan-part.ts';
import { type Html, html } from './html.ts';
import { button, document, form } from './layout.ts';

export type PlanView = {
  readonly enrollment: Enrollment;
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  /** What the last form could not be used for. */
  readonly problem: string | null;
  readonly now: string;
};

/** The plan of one series: what was read and why, what comes when, and every way to change or end it. */
export const planPage = (view: PlanView): string => {
  const { enrollment, problem } = view;
  return document(
    'Your plan',
    html`<h1>Your plan after ${jobList(enrollment.rejections)}</h1>
${problem === null ? null : html`<p class="note" role="alert">${problem}</p>`}
${stateOf(view)}
${whatWasRead(enrollment)}
${datesOf(view)}
${view.suppression === null && !hasEnded(enrollment) ? controls(enrollment) : null}
${view.suppression === null ? ending(enrollment) : null}`,
  );
};

const stateOf = ({ enrollment, suppression, now }: PlanView): Html => {
  const say = (text: string): Html => html`<p class="note" role="status">${text}</p>`;
  if (suppression !== null)
    return say(
      'Nothing is ever sent to you again. To come back, forward a rejection and press the button in our one reply.',
    );
  switch (enrollment.status) {
    case 'undone':
      return say('You told us this is not a rejection, so we stopped. Nothing more of it is sent.');
    case 'stopped':
      return say('This series has ended, as you asked. Forward another rejection whenever you like.');
    case 'finished':
      return say('This series is complete.');
    case 'paused':
      return say(
        `Resting until ${formatWhen(enrollment.pause?.until ?? now, enrollment.zone)}. All dates move along.`,
      );
    case 'pending':
      return say('This series starts when the one that runs now has ended.');
    case 'active':
      return say(
        nextStep(enrollment) === null
          ? 'All mails have been sent.'
          : `Times are in ${zoneLabel(enrollment.zone)}.`,
      );
    default:
      return enrollment.status satisfies never;
  }
};

const whatWasRead = ({ rejections }: Enrollment): Html =>
  html`<section><h2>What we read</h2>${rejections.map(
    (rejection) =>
      html`<p>${jobList([rejection])}</p>${
        rejection.evidence === null
          ? null
          : html`<p class="muted">We took it for a rejection because it says:</p><blockquote>${rejection.evidence}</blockquote>`
      }`,
  )}</section>`;

const datesOf = ({ enrollment, candidate, now }: PlanView): Html | null => {
  const content = stepContent(enrollment, candidate, nextStep(enrollment) ?? 6, now, {
    plan: '',
    unsubscribe: '',
  });
  const plan = planPart({ ...content, plan: planFor(enrollment, now, null) });
  if (plan === null || plan.type !== 'plan') return null;
  return html`<section><h2>The six mails</h2><ol>${plan.lines.map(
    ({ title, when, status }) =>
      html`<li><span>${title}</span><span class="muted">${status === 'sent' ? `sent ${when}` : when === '' ? 'not sent' : when}</span></li>`,
  )}</ol></section>`;
};

const controls = (enrollment: Enrollment): Html => html`<section><h2>Make it fit</h2>
${enrollment.status === 'paused' ? form(button('resume', 'Go on now', 'main')) : null}
${form(html`<div class="row">${button('next', 'Send the next mail now')}${button('skip', 'Skip the next mail')}</div>`)}
${form(html`<div class="row"><label>Pause for<br><input name="length" value="2 weeks" autocomplete="off"></label>${button('pause', 'Pause')}</div>`)}
${form(html`<div class="row">${button('slower', 'Slower')}${button('normal', 'Normal pace')}${button('faster', 'Faster')}</div>`)}
${form(html`<div class="row"><label>Time zone<br><input name="zone" value="${enrollment.zone}" autocomplete="off"></label><label>Hour<br><input name="hour" value="${enrollment.hour}" size="6" autocomplete="off"></label>${button('times', 'Change my times')}</div>`)}
</section>`;

const ending = (enrollment: Enrollment): Html => html`<section><h2>End it</h2>
${hasEnded(enrollment) ? null : form(html`<div class="row">${button('not-a-rejection', 'This is not a rejection')}${button('done', 'I got a job')}${button('stop', 'Stop this series')}</div>`)}
${form(html`<p>Stop everything: no mail from Onward ever again, whatever you or anybody else forwards.</p>${button('stop-everything', 'Stop everything')}`)}
</section>`;
