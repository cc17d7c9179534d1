import type { Rejection } from '#core/enrollment/enrollment.ts';
import { stageWords } from '#core/words/asking-words.ts';
import { limits, oneLine, paragraphs } from '#core/words/clean-text.ts';
import { jobList } from '#core/words/job-words.ts';
import { planFragments } from '#core/words/links.ts';
import { type Html, html } from './html.ts';
import { button, form } from './layout.ts';
import type { PlanView } from './plan-page.ts';

/** Each rejection of the series, with the very sentence it was read from; and the way to say that it was none. */
export const whatWasRead = ({ enrollment }: PlanView, ended: boolean): Html => {
  const { rejections } = enrollment;
  // Two rejections in one mail stand and fall together.
  const several = new Set(rejections.map(({ inboundId }) => inboundId)).size > 1;
  const look = { named: rejections.length > 1, removable: several && !ended };
  return html`<section aria-labelledby="read"><h2 id="read">What we read, and why</h2>
${ended || !several ? null : html`<p id="${planFragments.notARejection}">Each has a button, should it be no rejection.</p>`}
${rejections.map((rejection) => one(rejection, look))}
${
  ended
    ? null
    : html`<div${several ? null : { markup: ` id="${planFragments.notARejection}"` }}>${form(html`<p>${several ? 'Was none of them a rejection? Then this undoes the whole plan.' : 'Did we misread it? Then this undoes the whole plan.'}</p>${button('not-a-rejection', several ? 'None was a rejection' : 'This was not a rejection')}`)}</div>`
}</section>`;
};

type Look = { readonly named: boolean; readonly removable: boolean };

const one = (rejection: Rejection, { named, removable }: Look): Html => {
  const evidence = oneLine(rejection.evidence, limits.evidence);
  const feedback = paragraphs(rejection.feedbackText, limits.feedback);
  return html`<article>${named ? html`<h3>${capital(jobList([rejection]))}</h3>` : null}<dl>
<div><dt>Company</dt><dd>${oneLine(rejection.company, limits.company) || 'not named in the mail'}</dd></div>
<div><dt>Role</dt><dd>${oneLine(rejection.role, limits.role) || 'not named in the mail'}</dd></div>
<div><dt>Stage</dt><dd>${stageWords(rejection.stage, rejection.reason).stageWords}</dd></div>
</dl>
${evidence === '' ? null : html`<p class="muted">We took it for a rejection because it says:</p><blockquote>${evidence}</blockquote>`}
${feedback.length === 0 ? null : html`<p class="muted">Their feedback:</p><blockquote>${feedback.map((text) => html`<p>${text}</p>`)}</blockquote>`}
${removable && rejection.inboundId !== null ? form(html`<input type="hidden" name="mail" value="${rejection.inboundId}">${button('disown', 'This one was not a rejection', 'plain', jobList([rejection]))}`) : null}</article>`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
