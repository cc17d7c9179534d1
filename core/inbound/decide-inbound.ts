import { answersToday, countMail, mailsToday } from '../candidates/candidate.ts';
import type { Verdict } from '../classification/verdict.ts';
import { decide } from '../enrollment/decide.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import { goodNewsPauseMs } from '../enrollment/lifecycle.ts';
import { nextWindowAt } from '../enrollment/timing.ts';
import { formatWhen } from '../time/format.ts';
import { type Instant, latest, plusMs } from '../time/instant.ts';
import { enroll, jobOf, type Terms } from './enroll.ts';
import type { Handling, Person, Readings } from './handling.ts';
import { onceADay } from './once-a-day.ts';
import { decisionQuote } from './rejection.ts';
import { askToStartAgain } from './start-again.ts';

/** By hand, per owner and UTC day. The next one says "more tomorrow"; all is still read. */
export const answersPerDayMax = 20;
export const mailsPerDayMax = 200;

export type OwnedMail = Omit<Readings, 'duplicateOf'> & {
  readonly terms: Terms;
  /** For each rejection the live enrollment this very one already led to. */
  readonly duplicates: readonly (Enrollment | null)[];
  /** The verdict on each original, in the order of the mail; `rejections` has one entry for each. */
  readonly verdicts: readonly Verdict[];
  /** Their domain stands for who sent it (DMARC). */
  readonly authenticated: boolean;
  /** An original is there and cannot be read, or there is nothing to read at all. */
  readonly unsupported: 'msg' | 'image' | 'empty' | null;
  /** Nothing was forwarded: these are the author's own words, or those of a responder. */
  readonly isWritten: boolean;
};

/** What a mail of a known owner leads to. Pure; who the owner is was settled before. */
export const decideInbound = (person: Person, mail: OwnedMail): Handling => {
  if (person.suppression !== null) return suppressed(person, mail);
  if (mailsToday(person.candidate, mail.now) >= mailsPerDayMax)
    return { outcome: 'capped', reason: 'mails-a-day' };
  return counted(person, mail.now, onceADay(person, mail, byContent(person, mail)));
};

const byContent = (person: Person, mail: OwnedMail): Handling => {
  const certain = mail.rejections.flatMap((rejection, index) =>
    mail.verdicts[index]!.decision === 'enroll'
      ? [{ rejection, duplicateOf: mail.duplicates[index] ?? null }]
      : [],
  );
  // Of two rejections in one mail the one that is known does not hold back the other.
  const fresh = certain.filter(({ duplicateOf }) => duplicateOf === null);
  const [first] = fresh.length > 0 ? fresh : certain;
  if (first !== undefined) {
    const rejections = (fresh.length > 0 ? fresh : certain).map(({ rejection }) => rejection);
    return enroll(person, { ...mail, rejections, duplicateOf: first.duplicateOf }, mail.terms);
  }
  const verdict =
    mail.verdicts.find(isGoodNews) ??
    mail.verdicts.find(({ kind }) => kind === 'feedback') ??
    mail.verdicts[0];
  if (mail.unsupported !== null || verdict === undefined) return unreadable(mail);
  const doubtful = mail.verdicts.findIndex(({ decision }) => decision === 'ask');
  if (doubtful >= 0) return question(mail, doubtful);
  if (verdict.kind === 'feedback') return feedback(person, mail, verdict);
  if (verdict.decision === 'ignore') return { outcome: 'ignored', reason: verdict.kind };
  return goodNews(person, mail, verdict) ?? declined(mail, verdict);
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

const declined = (mail: OwnedMail, verdict: Verdict): Handling => ({
  outcome: 'declined',
  reason: verdict.kind,
  ...(mail.terms.answers
    ? {
        answer: {
          template: 'not-a-rejection',
          kind: verdict.kind,
          job: jobOf(verdict),
          evidence: decisionQuote(verdict),
        },
      }
    : {}),
  waits: true,
});

const isGoodNews = ({ kind }: Verdict): boolean => kind === 'interview-invitation' || kind === 'offer';

const goodNews = ({ running }: Person, mail: OwnedMail, verdict: Verdict): Handling | null => {
  if (running === null || !isGoodNews(verdict)) return null;
  // The question at the end is a mail of ours as well, so it keeps to the person's hours.
  const own = nextWindowAt(running, plusMs(mail.now, goodNewsPauseMs));
  // A pause that was asked for is not cut short by good news.
  const until = running.pause === null ? own : latest(own, running.pause.until);
  const decision = decide(running, { type: 'Pause', now: mail.now, reason: 'good-news', until });
  const resumesOn = formatWhen(until, running.zone, 'en');
  return {
    outcome: 'declined',
    reason: 'good-news-pauses',
    answer: {
      template: 'good-news',
      kind: verdict.kind,
      job: jobOf(verdict),
      evidence: decisionQuote(verdict),
      resumesOn,
    },
    enrollment: { before: running, decision },
    waits: true,
  };
};

const feedback = ({ running }: Person, mail: OwnedMail, verdict: Verdict): Handling => {
  const text = mail.rejections[mail.verdicts.indexOf(verdict)]?.feedbackText ?? null;
  if (running === null || text === null) return declined(mail, verdict);
  return {
    outcome: 'feedback',
    reason: 'kept',
    ...(mail.terms.answers ? { answer: { template: 'feedback', job: jobOf(verdict) } } : {}),
    enrollment: {
      before: running,
      decision: decide(running, { type: 'TakeFeedback', now: mail.now, text, company: verdict.company }),
    },
  };
};

const unreadable = (mail: OwnedMail): Handling => {
  const what = mail.unsupported ?? 'empty';
  const answer = { template: 'unsupported', what } as const;
  return { outcome: 'unreadable', reason: `only-${what}`, ...(mail.terms.answers ? { answer } : {}) };
};

const suppressed = (person: Person, { now, terms, authenticated }: OwnedMail): Handling => {
  // A filter goes on by itself; only a forward by hand that their domain vouches for is the person's own act.
  const asked = terms.answers && authenticated ? askToStartAgain(person, now) : null;
  return asked ?? { outcome: 'ignored', reason: 'suppressed' };
};

/** Counts the mail, and the answer against the day's cap. A receipt is a step, not an answer, and is never capped. */
export const counted = (person: Person, now: Instant, handling: Handling): Handling => {
  const { answer, ...rest } = handling;
  const candidate = countMail(handling.candidate ?? person.candidate, now, answer !== undefined);
  const already = answersToday(person.candidate, now);
  if (answer === undefined || already < answersPerDayMax) return { ...handling, candidate };
  return already === answersPerDayMax
    ? { ...rest, candidate, answer: { template: 'more-tomorrow' } }
    : { ...rest, candidate };
};
