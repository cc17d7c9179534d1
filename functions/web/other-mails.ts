import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { formatDay } from '#core/time/format.ts';
import { localDate } from '#core/time/zone.ts';
import { kindWords } from '#core/words/kind-words.ts';
import { type Html, html } from './html.ts';
import { button, form } from './layout.ts';
import { outcomeWords } from './outcome-words.ts';
import type { PlanView } from './plan-page.ts';

/** How many the plan page lists; all of them stand behind a fresh link. */
export const otherMailsMax = 25;

/** The person's other recorded mails: when, what each was taken for, and what became of it. No word of the mails themselves. */
export const otherMails = ({ mails, enrollment, suppression, now }: PlanView): Html | null => {
  const own = new Set(enrollment.rejections.map(({ inboundId }) => inboundId));
  const others = mails.filter(({ id }) => !own.has(id));
  if (others.length === 0) return null;
  return html`<section aria-labelledby="mails"><h2 id="mails">Other mails that reached us</h2><ul>${others.map(
    (mail) =>
      html`<li><p>${mailInWords(mail, enrollment.zone)}.</p>${suppression === null && waits(mail, now) ? startButton(mail) : null}</li>`,
  )}</ul></section>`;
};

/** 'Tuesday 6 January: a job offer. It did not …' without the last full stop. */
const mailInWords = (mail: InboundMail, zone: string): string => {
  const outcome = outcomeWords(mail);
  return `${formatDay(localDate(mail.receivedAt, zone))}: ${kindInWords(mail)}. ${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`;
};

export const kindInWords = ({ verdict, reason }: Pick<InboundMail, 'verdict' | 'reason'>): string => {
  if (reason === 'free-text') return 'a note from you';
  if (verdict === null) return 'a mail we did not read';
  return verdict.kind === 'rejection' ? 'a rejection' : kindWords[verdict.kind];
};

const waits = ({ waitsUntil }: InboundMail, now: string): boolean => waitsUntil !== null && waitsUntil >= now;

const startButton = ({ id, receivedAt }: InboundMail): Html =>
  form(
    html`<input type="hidden" name="mail" value="${id}">${button('start-mail', 'It is a rejection', 'plain', `(the mail of ${receivedAt.slice(0, 10)})`)}`,
  );
