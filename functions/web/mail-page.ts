import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { jobList } from '#core/words/job-words.ts';
import { kindWords } from '#core/words/kind-words.ts';
import { type Html, html } from './html.ts';
import { button, document, form } from './layout.ts';

export type MailView = {
  readonly mail: InboundMail;
  readonly candidate: Candidate;
  readonly suppression: Suppression | null;
  readonly now: string;
};

/** The page of one inbound mail: the question we asked about it, and its buttons. */
export const mailPage = (view: MailView): string => {
  const { title, content } = question(view);
  return document(title, html`<h1>${title}</h1>${content}`);
};

type Question = { readonly title: string; readonly content: Html };

const question = ({ mail, candidate, suppression, now }: MailView): Question => {
  if (mail.waitsUntil === null) return settled(mail);
  if (mail.waitsUntil < now)
    return {
      title: 'This button has gone',
      content: html`<p>It waited seven days. Forward the mail again, and we start from there.</p>`,
    };
  if (suppression !== null) return startAgain();
  if (!candidate.confirmed) return confirmAddress();
  return isItARejection(mail);
};

const settled = (mail: InboundMail): Question => ({
  title: 'All settled',
  content: html`<p>${
    mail.enrollmentId === null
      ? 'Nothing was started from this mail, and nothing will be.'
      : 'Your plan has started. Look into your inbox: the first mail is there, with a link to your plan.'
  }</p>`,
});

const startAgain = (): Question => ({
  title: 'Start again?',
  content: html`<p>You once asked us to stop everything. We keep to that, unless you tell us otherwise here.</p>${form(button('start-again', 'Start again', 'main'))}<p class="muted">If you do nothing, nothing is sent.</p>`,
});

const confirmAddress = (): Question => ({
  title: 'Was that you?',
  content: html`<p>Somebody forwarded a mail to Onward from this address, and we could not tell for certain that it was you.</p>${form(button('confirm', 'Yes, that was me', 'main'))}<p class="muted">If it was not you, close this page. Nothing is sent.</p>`,
});

const isItARejection = ({ read, verdict }: InboundMail): Question => {
  const looksLike = verdict === null || verdict.kind === 'rejection' ? null : kindWords[verdict.kind];
  const evidence = read[0]?.evidence ?? null;
  return {
    title: 'Is it a rejection?',
    content: html`<section><p>${
      looksLike === null
        ? `The mail about ${jobList(read)} may be a rejection, but we are not sure.`
        : `The mail about ${jobList(read)} looks to us like ${looksLike}.`
    }</p>${evidence === null ? null : html`<blockquote>${evidence}</blockquote>`}</section>${form(
      html`<div class="row">${button('yes', 'It is a rejection, start the plan', 'main')}${button('no', 'No, it is not')}</div>`,
    )}`,
  };
};
