import type { Rejection } from '#core/enrollment/enrollment.ts';
import { formatDay } from '#core/time/format.ts';
import { localDate } from '#core/time/zone.ts';
import { stageWords } from '#core/words/asking-words.ts';
import { limits, oneLine, paragraphs } from '#core/words/clean-text.ts';
import { jobList } from '#core/words/job-words.ts';
import { planFragments } from '#core/words/links.ts';
import { type Html, html } from './html.ts';
import { button, form } from './layout.ts';
import type { PlanView } from './plan-page.ts';

/**
 * Each rejection of the series, with the very sentence it was read from, and the way to say that it was none; or who
 * enrolled the person, and the way to say that they did not want it.
 */
export const whatWasRead = (view: PlanView, ended: boolean): Html => {
  const { rejections } = view.enrollment;
  // Two rejections in one mail stand and fall together.
  const several = new Set(rejections.map(({ inboundId }) => inboundId)).size > 1;
  const look = { named: rejections.length > 1, removable: several && !ended };
  const heading = view.agency === null ? 'What we read, and why' : 'Why you get this';
  return html`<section aria-labelledby="read"><h2 id="read">${heading}</h2>
${view.agency === null ? null : html`<p>${enrolledBy(view)}</p>`}
${ended || !several ? null : html`<p id="${planFragments.notARejection}">${view.agency === null ? 'Each' : 'Each that came from you'} has a button, should it be no rejection.</p>`}
${rejections.map((rejection) => one(rejection, look))}
${
  ended
    ? null
    : html`<div${several ? null : { markup: ` id="${planFragments.notARejection}"` }}>${form(view.agency === null ? misread(several) : unwanted())}</div>`
}</section>`;
};

const enrolledBy = ({ agency, enrollment: { createdAt, zone } }: PlanView): string =>
  `${agency} enrolled you on ${formatDay(localDate(createdAt, zone))}: they told us that you were turned down for a job, and asked us to send you this plan. We have read no mail of yours for it.`;

const misread = (several: boolean): Html =>
  html`<p>${several ? 'Was none of them a rejection? Then this undoes the whole plan.' : 'Did we misread it? Then this undoes the whole plan.'}</p>${button('not-a-rejection', several ? 'None was a rejection' : 'This was not a rejection')}`;

const unwanted = (): Html =>
  html`<p>Not what you wanted? This stops the plan, and the agency cannot start it again.</p>${button('stop', 'I did not want this')}`;

type Look = { readonly named: boolean; readonly removable: boolean };

const one = (rejection: Rejection, { named, removable }: Look): Html => {
  const evidence = oneLine(rejection.evidence, limits.evidence);
  const feedback = paragraphs(rejection.feedbackText, limits.feedback);
  const unnamed = rejection.inboundId === null ? 'not named' : 'not named in the mail';
  const { stageWords: stage } = stageWords(rejection.stage, rejection.reason);
  return html`<article>${named ? html`<h3>${capital(jobList([rejection]))}</h3>` : null}<dl>
<div><dt>Company</dt><dd>${oneLine(rejection.company, limits.company) || unnamed}</dd></div>
<div><dt>Role</dt><dd>${oneLine(rejection.role, limits.role) || unnamed}</dd></div>
<div><dt>Stage</dt><dd>${rejection.inboundId === null && rejection.stage === 'unknown' ? unnamed : stage}</dd></div>
</dl>
${evidence === '' ? told(rejection) : html`<p class="muted">We took it for a rejection because it says:</p><blockquote>${evidence}</blockquote>`}
${feedback.length === 0 ? null : html`<p class="muted">Their feedback:</p><blockquote>${feedback.map((text) => html`<p>${text}</p>`)}</blockquote>`}
${removable && rejection.inboundId !== null ? form(html`<input type="hidden" name="mail" value="${rejection.inboundId}">${button('disown', 'This one was not a rejection', 'plain', jobList([rejection]))}`) : null}</article>`;
};

/** What an agency says has no sentence either. */
const told = ({ inboundId }: Rejection): Html | null =>
  inboundId === null ? null : html`<p class="muted">You told us that this mail is a rejection.</p>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
