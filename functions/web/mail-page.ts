import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { questionOf } from '#core/inbound/question.ts';
import { jobList } from '#core/words/job-words.ts';
import { kindWords } from '#core/words/kind-words.ts';
import { planFragments } from '#core/words/links.ts';
import { type Html, html } from './html.ts';
import { button, document, form } from './layout.ts';
import { outcomeWords } from './outcome-words.ts';

export type MailView = {
  readonly mail: InboundMail;
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  /** The person has a plan that goes on: another rejection joins it, or waits behind it. */
  readonly isRunning: boolean;
  /** Path of the person's newest plan. */
  readonly planPath: string | null;
  readonly now: string;
};

type Page = { readonly title: string; readonly content: Html };

/** The page of one inbound mail: the question we asked about it, and its buttons. */
export const mailPage = (view: MailView): string => {
  const { title, content } = pageOf(view);
  return document(title, html`<h1>${title}</h1>${content}`);
};

const pageOf = (view: MailView): Page => {
  const question = questionOf(view);
  switch (question) {
    case 'settled':
      return settled(view);
    case 'expired':
      return {
        title: 'This button has gone',
        content: html`<section><p>It waited for you, but not for ever. Forward the mail again, and we start from there.</p></section>${toPlan(view)}`,
      };
    case 'closed':
      return {
        title: 'Nothing is sent to this address',
        content: html`<section><p>A mail of ours came back from it, or was marked as spam. We keep quiet.</p></section>`,
      };
    case 'start-again':
      return startAgain();
    case 'confirm':
      return confirmAddress();
    case 'is-it-a-rejection':
      return isItARejection(view);
    default:
      return question satisfies never;
  }
};

const settled = (view: MailView): Page => ({
  title: view.mail.enrollmentId === null ? 'Nothing to decide here' : 'Thank you for telling us',
  content: html`<section><p>What became of this mail: ${outcomeWords(view.mail)}.</p></section>${toPlan(view)}`,
});

const toPlan = ({ planPath, suppression }: MailView): Html | null =>
  planPath === null || suppression !== null
    ? null
    : html`<p><a class="button" href="${planPath}">See your plan</a></p>`;

const startAgain = (): Page => ({
  title: 'Start again?',
  content: html`<section id="${planFragments.start}"><p>You once asked us to stop everything. We keep to that, unless you tell us otherwise here.</p>${form(button('start-again', 'Start again', 'main'))}<p class="muted">If you do nothing, nothing is sent.</p></section>`,
});

const confirmAddress = (): Page => ({
  title: 'Was that you?',
  content: html`<section id="${planFragments.start}"><p>Somebody wrote to Onward from this address, and we could not tell for certain that it was you.</p>${form(button('confirm', 'Yes, that was me', 'main'))}<p class="muted">If it was not you, close this page. Nothing is sent.</p></section>`,
});

const isItARejection = ({ mail: { read, verdict }, isRunning }: MailView): Page => {
  const looksLike = verdict === null || verdict.kind === 'rejection' ? null : kindWords[verdict.kind];
  const about = read.length === 0 ? 'The mail' : `The mail about ${jobList(read)}`;
  const evidence = read[0]?.evidence ?? null;
  return {
    title: 'Is it a rejection?',
    content: html`<section><p>${
      looksLike === null
        ? `${about} may be a rejection, but we are not sure.`
        : `${about} looks to us like ${looksLike}.`
    }</p>${evidence === null ? null : html`<p class="muted">This is the sentence we read it from:</p><blockquote>${evidence}</blockquote>`}</section>
<section id="${planFragments.start}">${form(button('yes', isRunning ? 'It is a rejection' : 'It is a rejection, start the plan', 'main'))}</section>
<section id="${planFragments.no}">${form(button('no', 'No, it is something else'))}<p class="muted">If you do nothing, nothing ${isRunning ? 'changes' : 'starts'}.</p></section>`,
  };
};
