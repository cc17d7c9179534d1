import { isSelfMade } from '../candidates/candidate.ts';
import { isGoodNews, type Verdict } from '../classification/verdict.ts';
import type { Enrollment, Rejection } from '../enrollment/enrollment.ts';
import { isToldAgain } from '../enrollment/whose-feedback.ts';
import type { Unsupported } from '../mail/mail.ts';
import { capped, counted, isCapped } from './counted.ts';
import { enroll, jobOf, type Terms, toEnroll } from './enroll.ts';
import { keepFeedback } from './feedback.ts';
import { pauseFor } from './good-news.ts';
import type { Handling, Person, Readings } from './handling.ts';
import { suppressedReason } from './inbound-mail.ts';
import { onceADay } from './once-a-day.ts';
import { askToStartAgain, startAgainMs } from './start-again.ts';

export type OwnedMail = Omit<Readings, 'duplicateOf'> & {
  readonly terms: Terms;
  /** For each rejection the live enrollment this very one already led to. */
  readonly duplicates: readonly (Enrollment | null)[];
  /** What each original is, in the order of the mail; `rejections` has one entry for each. */
  readonly verdicts: readonly Pick<Verdict, 'kind' | 'decision'>[];
  /** The person's last series that are over, newest first: looked up for feedback alone. */
  readonly earlier?: readonly Enrollment[];
  /** Their domain stands for who sent it (DMARC). */
  readonly authenticated: boolean;
  /** An original is there and cannot be read, or there is nothing to read at all. */
  readonly unsupported: Unsupported | null;
  /** Nothing was forwarded: these are the author's own words, or those of a responder. */
  readonly isWritten: boolean;
};

/** What a mail of a known owner leads to. Pure; who the owner is was settled before. */
export const decideInbound = (person: Person, mail: OwnedMail): Handling => {
  if (person.suppression !== null) return suppressed(person, mail);
  if (isCapped(person.candidate, mail.now)) return capped;
  return counted(person, mail.now, onceADay(person, mail, byContent(person, mail)));
};

const byContent = (person: Person, mail: OwnedMail): Handling => {
  const explained = mail.rejections.find((_, index) => isExplained(person, mail, index));
  const certain = mail.rejections.flatMap((rejection, index) =>
    mail.verdicts[index]!.decision === 'enroll' && rejection !== explained
      ? [{ rejection, duplicateOf: mail.duplicates[index] ?? null }]
      : [],
  );
  const taken = toEnroll(certain);
  const kept = taken?.duplicateOf === null ? null : keepWhatIsSaid(person, mail, explained);
  if (kept !== null) return kept;
  if (taken !== null) return enroll(person, { ...mail, ...taken }, mail.terms);
  const said = whatItSays(mail);
  if (said === null || isUnread(mail, said)) return unreadable(mail);
  const doubtful = mail.verdicts.findIndex(({ decision }) => decision === 'ask');
  if (doubtful >= 0) return question(mail, doubtful);
  if (said.kind === 'feedback') return feedback(person, mail, said);
  if (said.decision === 'ignore') return { outcome: 'ignored', reason: said.kind };
  return goodNews(person, mail, said) ?? declined(person, mail, said);
};

/** Who refused a job of an open series and now says what was missing, repeats the no to explain it. */
const isExplained = (
  { running, waiting }: Person,
  { rejections, verdicts, duplicates }: OwnedMail,
  index: number,
): boolean =>
  verdicts[index]!.kind === 'rejection' &&
  rejections[index]!.feedbackText !== null &&
  (duplicates[index] ?? null) === null &&
  [running, waiting].some((series) => series !== null && isToldAgain(series.rejections, rejections[index]!));

/** What a covering letter says stands, where it says anything. */
const isUnread = ({ unsupported }: OwnedMail, { kind }: Said): boolean =>
  unsupported === 'document' ? kind === 'other' : unsupported !== null;

type Said = Pick<Verdict, 'kind' | 'decision'> & { readonly reading: Rejection };

/** Of several originals without a rejection the one that changes most. */
const whatItSays = ({ verdicts, rejections }: OwnedMail): Said | null => {
  const news = verdicts.findIndex(({ kind }) => isGoodNews(kind));
  const index =
    news >= 0
      ? news
      : Math.max(
          verdicts.findIndex(({ kind }) => kind === 'feedback'),
          0,
        );
  const [verdict, reading] = [verdicts[index], rejections[index]];
  return verdict === undefined || reading === undefined ? null : { ...verdict, reading };
};

/** The first rejection's button asks; what was read waits for it. */
const question = (mail: OwnedMail, index: number): Handling => {
  const rejection = mail.rejections[index]!;
  return {
    outcome: 'asked',
    reason: 'not-sure',
    answer: { template: 'not-sure', job: jobOf(rejection), evidence: rejection.evidence },
    waits: true,
  };
};

const declined = ({ running }: Person, mail: OwnedMail, { kind, reading }: Said): Handling => ({
  outcome: 'declined',
  reason: kind,
  ...(mail.terms.answers
    ? {
        answer: {
          template: 'not-a-rejection',
          kind,
          job: jobOf(reading),
          evidence: reading.evidence,
          running: running !== null,
        },
      }
    : {}),
  waits: true,
});

/** Nobody's series rests for what no sentence says. */
const goodNews = (
  { running, waiting }: Person,
  { now }: OwnedMail,
  { kind, reading }: Said,
): Handling | null =>
  running === null || !isGoodNews(kind) || reading.evidence === null
    ? null
    : {
        outcome: 'declined',
        ...pauseFor({ kind, job: jobOf(reading), evidence: reading.evidence }, { running, waiting }, now),
        waits: true,
      };

const feedback = (person: Person, mail: OwnedMail, said: Said): Handling =>
  keepWhatIsSaid(person, mail, said.reading) ?? declined(person, mail, said);

const keepWhatIsSaid = (person: Person, mail: OwnedMail, teller: Rejection | undefined): Handling | null => {
  const { now, earlier = [], terms } = mail;
  return teller === undefined || teller.feedbackText === null
    ? null
    : keepFeedback(person, { now, text: teller.feedbackText, teller, earlier, answers: terms.answers });
};

const unreadable = (mail: OwnedMail): Handling => {
  const what = mail.unsupported ?? 'empty';
  const answer = { template: 'unsupported', what } as const;
  return { outcome: 'unreadable', reason: `only-${what}`, ...(mail.terms.answers ? { answer } : {}) };
};

/** One mail asks, and one button takes all that was forwarded while it works. */
const suppressed = (person: Person, { now, terms, authenticated }: OwnedMail): Handling => {
  // A filter goes on by itself; only a forward by hand that their domain vouches for is the person's own act.
  const ignored = { outcome: 'ignored', reason: suppressedReason } as const;
  if (!isSelfMade(person.suppression!) || !terms.answers || !authenticated) return ignored;
  return askToStartAgain(person, now) ?? { ...ignored, waits: true, waitsMs: startAgainMs };
};
