import type { Instant } from '../time/instant.ts';
import type { FreshLink } from './fresh-link.ts';
import type { PersonalAddress } from './personal-token.ts';

/** A person who receives mail. Stored under the key of their address; the address itself is only in here. */
export type Candidate = {
  readonly id: string;
  readonly version: number;
  /** As given; where mail goes. */
  readonly address: string;
  readonly firstName: string | null;
  /** False until the person vouched for the address: unless an agency enrolled them, only the confirmation mail may go there. */
  readonly confirmed: boolean;
  /** IANA zone or fixed offset; null until known. */
  readonly zone: string | null;
  /** The zone is what a mail's Date said, not the person: the next forward may say otherwise, as clocks change. */
  readonly zoneGuessed: boolean;
  /** 'HH:MM' at which coaching mails are due. */
  readonly hour: string;
  /** The one running series. */
  readonly activeEnrollmentId: string | null;
  /** Every series ever, oldest first; the newest `enrollmentsMax`. */
  readonly enrollmentIds: readonly string[];
  /** The person's local day of the last coaching mail, and which mail it was: at most one a day. */
  readonly coached: { readonly day: string; readonly mail: string } | null;
  /** Answers to hand-made forwards on a UTC day, and mails read. */
  readonly today: { readonly day: string; readonly answers: number; readonly mails: number } | null;
  readonly confirmationSentAt: Instant | null;
  /** The person said that mail in their name was theirs: until then no mail that their domain does not vouch for is asked about. */
  readonly vouchedUntil?: Instant;
  readonly startAgainSentAt: Instant | null;
  /** The newest series in which free text was answered already. */
  readonly freeTextAnsweredFor: string | null;
  /** When words that are no mail of anybody's were last answered; absent in older records. */
  readonly wordsAnsweredAt?: Instant | null;
  /** The newest series when a word that came after its end was answered; absent in older records. */
  readonly endAnsweredFor?: string | null;
  /** Null until the person wanted one. */
  readonly personalAddress: PersonalAddress | null;
  /** Asked for lately, oldest first. */
  readonly freshLinks: readonly FreshLink[];
  readonly createdAt: Instant;
};

export const defaultHour = '09:30';
export const enrollmentsMax = 50;

export const newCandidate = (id: string, address: string, now: Instant): Candidate => ({
  id,
  version: 0,
  address,
  firstName: null,
  confirmed: false,
  zone: null,
  zoneGuessed: false,
  hour: defaultHour,
  activeEnrollmentId: null,
  enrollmentIds: [],
  coached: null,
  today: null,
  confirmationSentAt: null,
  startAgainSentAt: null,
  freeTextAnsweredFor: null,
  personalAddress: null,
  freshLinks: [],
  createdAt: now,
});

/** Whether mail may go there at all: to a confirmed candidate or an enrolled one. The confirmation mail asks for no leave. */
export const mayBeWrittenTo = ({ confirmed, enrollmentIds }: Candidate): boolean =>
  confirmed || enrollmentIds.length > 0;

/** An address nobody vouches for is asked at most once in this time, and an answer holds as long. */
export const confirmEveryMs = 7 * 86_400_000;

export const isVouchedFor = ({ vouchedUntil }: Candidate, now: Instant): boolean =>
  vouchedUntil !== undefined && vouchedUntil > now;

/** An address never to be mailed. Only the person's own act lifts a self-made one; nothing lifts the others. */
export type Suppression = {
  readonly id: string;
  readonly version: number;
  readonly reason: 'one-click' | 'stop-everything' | 'complaint' | 'hard-bounce';
  readonly at: Instant;
};

export const isSelfMade = (suppression: Suppression): boolean =>
  suppression.reason === 'one-click' || suppression.reason === 'stop-everything';

/** Counts one mail of a hand-made forward on the UTC day of `now`; a new day starts at zero. */
export const countMail = (candidate: Candidate, now: Instant, answered: boolean): Candidate => {
  const day = now.slice(0, 10);
  const today = candidate.today?.day === day ? candidate.today : { day, answers: 0, mails: 0 };
  return {
    ...candidate,
    today: { day, answers: today.answers + (answered ? 1 : 0), mails: today.mails + 1 },
  };
};

export const answersToday = (candidate: Candidate, now: Instant): number =>
  candidate.today?.day === now.slice(0, 10) ? candidate.today.answers : 0;

export const mailsToday = (candidate: Candidate, now: Instant): number =>
  candidate.today?.day === now.slice(0, 10) ? candidate.today.mails : 0;
