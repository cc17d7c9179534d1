import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import { type Enrollment, hasEnded, isRunning } from '#core/enrollment/enrollment.ts';
import { mayReenroll } from '#core/enrollment/of-a-batch.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { jobList } from '#core/words/job-words.ts';
import { planFragments } from '#core/words/links.ts';
import { type Html, html } from './html.ts';
import { button, document, form } from './layout.ts';
import { otherMails } from './other-mails.ts';
import { controls } from './plan-controls.ts';
import { planSteps } from './plan-steps.ts';
import { stateInWords } from './state-words.ts';
import { whatWasRead } from './what-was-read.ts';

export type PlanView = {
  readonly enrollment: Enrollment;
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  /** What the agency is called that enrolled the person; null for a plan of their own. */
  readonly agency: string | null;
  /** Newest first. */
  readonly mails: readonly InboundMail[];
  /** Paths of the person's other open plans. */
  readonly running: string | null;
  readonly waiting: string | null;
  /** What the last button did. */
  readonly said: string | null;
  /** Why the last form could not be used, and what was typed into it. */
  readonly problem: string | null;
  readonly typed: URLSearchParams;
  readonly now: string;
};

/** The plan of one series: what was read and why, what comes when, and every way to change or end it. */
export const planPage = (view: PlanView): string => {
  const { enrollment, problem, said } = view;
  const ended = hasEnded(enrollment) || view.suppression !== null;
  const heading = `Your plan after ${jobList(enrollment.rejections)}`;
  return document(
    problem !== null ? 'Please look again: your plan' : 'Your plan',
    html`<h1>${heading}</h1>
${problem === null ? null : html`<p class="note" id="problem" role="alert" tabindex="-1" autofocus>${problem} ${toForm(view.typed)}</p>`}
${said === null ? null : html`<p class="note" id="said" role="status" tabindex="-1">${said}</p>`}
${state(view, ended)}
${planSteps(view)}
${whatWasRead(view, ended)}
${ended ? null : controls(view)}
${view.suppression === null ? ending(enrollment) : null}
${otherMails(view)}
${view.suppression === null ? yours() : unreachable()}`,
  );
};

/** From what is wrong straight to where it is put right. */
const toForm = (typed: URLSearchParams): Html | null => {
  const { times, pause } = planFragments;
  const place = [times, pause].find((each) => each === typed.get('action'));
  return place === undefined ? null : html`<a href="#${place}">To the form</a>`;
};

/** Old mails keep their buttons: where one leads to is here, whatever the plan has come to. */
const gone = (names: readonly string[]): readonly Html[] =>
  names.map((name) => html`<span id="${name}"></span>`);

const state = (view: PlanView, ended: boolean): Html => {
  const { enrollment, running, waiting } = view;
  const { goOn, done, pause, times, stop, notARejection } = planFragments;
  const open = isRunning(enrollment);
  const absent = [
    ...(ended ? [done, pause, times, stop, notARejection] : open ? [] : [pause]),
    ...(enrollment.pause === null || ended ? [goOn] : []),
  ];
  return html`<section aria-labelledby="state">${gone(absent)}<h2 id="state">How it stands</h2><p>${stateInWords(view)}</p>
${enrollment.pause === null || ended ? null : html`<div id="${goOn}">${form(button('resume', 'Go on now', 'main'))}</div>`}
${running === null ? null : html`<p><a href="${running}">The plan that runs now</a></p>`}
${waiting === null ? null : html`<p><a href="${waiting}">The plan that comes after this one</a></p>`}</section>`;
};

const ending = (enrollment: Enrollment): Html => html`<section aria-labelledby="end"><h2 id="end">End it</h2>
${mayReenroll(enrollment) ? html`<div>${form(html`<p>The agency may start this plan again. You can keep it from that.</p>${button('stop', 'Never start it again')}`)}</div>` : null}${
  hasEnded(enrollment)
    ? null
    : html`<div id="${planFragments.done}">${form(html`<p>You got a job, or need this no longer.</p>${button('done', 'I am done')}`)}</div>
<div id="${planFragments.stop}">${form(html`<p>No more mails of this plan${isRunning(enrollment) ? ', nor of one that waits behind it' : ''}. Another forward starts anew.</p>${button('stop', 'Stop this')}`)}</div>`
}
<div><p>No mail from Onward ever again, whatever you or anybody else forwards. We ask once more before we do it.</p>
<p><a class="button" href="?ask=stop-everything">Stop everything…</a></p></div></section>`;

const yours = (): Html => html`<section aria-labelledby="yours"><h2 id="yours">What we hold about you</h2>
<p>See and download all of it, read the quotes from your other mails, get a secret address for a mail filter, or have everything erased.</p>
<p>For that we mail you a fresh link, so that an old mail in the wrong hands opens nothing.</p>
${form(button('fresh-link', 'Mail me a fresh link'))}</section>`;

/** No mail, no fresh link: then only the operator's own command is left. */
const unreachable =
  (): Html => html`<section aria-labelledby="yours"><h2 id="yours">What we hold about you</h2>
<p>We send you nothing, so no fresh link to see or erase it either. Whoever runs this service can do both for you.</p></section>`;

/** Stopping everything cannot be taken back from here: a page of its own asks. */
export const stopEverythingPage = (): string =>
  document(
    'Stop everything?',
    html`<h1>Stop everything?</h1><section><p>No mail from Onward ever again, whatever you or anybody else forwards. What runs ends now.</p>
${form(button('stop-everything', 'Stop everything', 'main'))}
<p class="muted">To have your data erased as well, ask for a fresh link on your plan page first.</p>
<p><a class="button" href="?">No, back to my plan</a></p></section>`,
  );
