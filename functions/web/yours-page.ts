import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { formatDay } from '#core/time/format.ts';
import { localDate } from '#core/time/zone.ts';
import { limits, oneLine, paragraphs } from '#core/words/clean-text.ts';
import { jobList } from '#core/words/job-words.ts';
import type { Holdings } from './holdings.ts';
import { type Html, html } from './html.ts';
import { button, document, form } from './layout.ts';
import { kindInWords } from './other-mails.ts';
import { outcomeWords } from './outcome-words.ts';

export type YoursView = {
  readonly holdings: Holdings;
  /** Stands in every form: whoever has this page may do what it offers. */
  readonly pass: string;
  readonly secretAddress: string | null;
  readonly planPath: string | null;
  readonly zone: string;
};

/** The newest are shown; the file to download has more. */
const mailsShownMax = 200;

/** What is behind a fresh link before the button is pressed. */
export const freshDoorPage = (): string =>
  document(
    'Your page',
    html`<h1>What we hold about you</h1><section><p>This link works once. Press the button when you have a quiet moment: the page stays open for half an hour.</p>${form(button('open', 'Open the page', 'main'))}</section>`,
  );

export const usedUpPage = (planPath: string | null): string =>
  document(
    'This link has gone',
    html`<h1>This link has gone</h1><section><p>A fresh link works for one hour, and once. Your plan page gives you a new one.</p>${toPlan(planPath)}</section>`,
  );

export const yoursPage = (view: YoursView): string =>
  document(
    'What we hold about you',
    html`<h1>What we hold about you</h1>
<p class="muted">This page stays open for half an hour. It is shown to you alone, and nothing of it is kept by your browser.</p>
${person(view)}${secret(view)}${mails(view)}
<section aria-labelledby="file"><h2 id="file">All of it, as a file</h2><p>One JSON file with every record we hold: your settings, each plan with its history, each mail we read, each answer.</p>${withPass(view.pass, button('export', 'Download'))}</section>
<section aria-labelledby="erase"><h2 id="erase">Have it erased</h2><p>Everything about you goes, and no mail is sent any more. We ask once more before we do it.</p>${withPass(view.pass, button('erase', 'Erase everything…'))}</section>
${toPlan(view.planPath)}`,
  );

export const eraseQuestionPage = (pass: string): string =>
  document(
    'Erase everything?',
    html`<h1>Erase everything?</h1><section><p>Your plans, your mails, our answers and your secret address are deleted at once, and what runs ends. Nobody can bring them back.</p>${withPass(
      pass,
      html`<label class="check"><input type="checkbox" name="silent" value="yes"><span>And never write to me again. We then keep an unreadable mark of your address, for nothing but that.</span></label>${button('erase-for-good', 'Erase everything', 'main')}`,
    )}${withPass(pass, button('open', 'No, go back'))}</section>`,
  );

export const erasedPage = (): string =>
  document(
    'Erased',
    html`<h1>Erased</h1><section><p>Everything about you is deleted, and nothing more is sent. We wish you well.</p><p class="muted">If you ever stopped all mail, we keep an unreadable mark of your address, so that we go on keeping quiet. Back-ups of the database forget within a few weeks.</p></section>`,
  );

const toPlan = (path: string | null): Html | null =>
  path === null ? null : html`<p><a class="button" href="${path}">To your plan</a></p>`;

const withPass = (pass: string, content: Html): Html =>
  form(html`<input type="hidden" name="pass" value="${pass}">${content}`);

/** With the year: some of it is old. */
const dayOf = (instant: string, zone: string): string => {
  const date = localDate(instant, zone);
  return `${formatDay(date)} ${date.slice(0, 4)}`;
};

const person = ({ holdings: { candidate, agencies }, zone }: YoursView): Html =>
  html`<section aria-labelledby="you"><h2 id="you">You</h2><dl><div><dt>Address</dt><dd>${candidate.address}</dd></div>${
    candidate.firstName === null
      ? null
      : html`<div><dt>First name</dt><dd>${oneLine(candidate.firstName, limits.name)}</dd></div>`
  }<div><dt>Time zone</dt><dd>${candidate.zone ?? 'not known'}</dd></div><div><dt>Hour</dt><dd>${candidate.hour}</dd></div><div><dt>Since</dt><dd>${dayOf(candidate.createdAt, zone)}</dd></div>${
    agencies.length === 0
      ? null
      : html`<div><dt>Enrolled by</dt><dd>${agencies.map((name) => oneLine(name, limits.company)).join(', ')}</dd></div>`
  }</dl></section>`;

const secret = ({ holdings: { candidate }, secretAddress, pass }: YoursView): Html => {
  const generation = html`<input type="hidden" name="generation" value="${candidate.personalAddress?.generation ?? 0}">`;
  return html`<section aria-labelledby="secret"><h2 id="secret">Your secret address</h2>
<p>Point a mail filter at it, and rejections find their way here by themselves. If your mail provider wants a code first, we pass it on to you. Whoever knows the address can send us mail in your name, so keep it to yourself.</p>${
    secretAddress === null
      ? withPass(pass, html`${generation}${button('new-address', 'Give me one')}`)
      : html`<p class="secret">${secretAddress}</p>${withPass(pass, html`${generation}<p>Did somebody else see it? With a new one, this one stops working at once.</p>${button('new-address', 'Give me a new one')}`)}`
  }</section>`;
};

const mails = ({ holdings, zone }: YoursView): Html => {
  const shown = holdings.mails.slice(0, mailsShownMax);
  return html`<section aria-labelledby="mails"><h2 id="mails">Every mail we read</h2>${
    shown.length === 0
      ? html`<p>None so far.</p>`
      : html`<ul>${shown.map((mail) => mailLine(mail, zone))}</ul>`
  }${holdings.mails.length > shown.length ? html`<p class="muted">Older ones are in the file.</p>` : null}</section>`;
};

const mailLine = (mail: InboundMail, zone: string): Html =>
  html`<li><p><strong>${dayOf(mail.receivedAt, zone)}</strong>: ${kindInWords(mail)}${
    mail.read.length === 0 || isNote(mail) ? null : `, about ${jobList(mail.read)}`
  }. What became of it: ${outcomeWords(mail)}.</p>${isNote(mail) ? quote(paragraphs(mail.note, limits.note)) : quotesOf(mail)}</li>`;

const isNote = ({ note }: InboundMail): boolean => (note ?? '') !== '';

const quotesOf = ({ read }: InboundMail): readonly Html[] =>
  read.flatMap(({ evidence, feedbackText }) => [
    ...quote(evidence === null ? [] : [oneLine(evidence, limits.evidence)]),
    ...quote(paragraphs(feedbackText, limits.feedback)),
  ]);

const quote = (texts: readonly string[]): readonly Html[] => {
  const said = texts.filter((text) => text !== '');
  return said.length === 0
    ? []
    : [html`<blockquote>${said.map((text) => html`<p>${text}</p>`)}</blockquote>`];
};
