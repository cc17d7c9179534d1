import type { AnswerMatter } from '../answers/answer.ts';
import { enrollmentsMax } from '../candidates/candidate.ts';
import { type Beginning, begin, beginAfter } from '../enrollment/begin.ts';
import type { Decision } from '../enrollment/commands.ts';
import { decide } from '../enrollment/decide.ts';
import type { Enrollment, Origin, Rejection } from '../enrollment/enrollment.ts';
import { decideInLine } from '../enrollment/succession.ts';
import { expectedInstants, nextStep, tomorrowsWindowAt } from '../enrollment/timing.ts';
import { rejectionsMax } from '../enrollment/wishes.ts';
import { formatWhen } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import type { Handling, Person, Readings } from './handling.ts';

/** From this step on the running series is about something else; a new rejection gets its own. */
const joinsBeforeStep = 4;

export type Terms = {
  readonly enrollmentId: string;
  readonly zone: string;
  /** Nothing said where the person is: `zone` is the deployment's own. */
  readonly zoneUnknown?: boolean;
  readonly origin: Origin;
  /** False for mail that came by filter: what did not change anything is recorded, not answered. */
  readonly answers: boolean;
};

/** Of two rejections in one mail the one that is known does not hold back the other; null when there is none. */
export const toEnroll = (
  found: readonly { readonly rejection: Rejection; readonly duplicateOf: Enrollment | null }[],
): Pick<Readings, 'rejections' | 'duplicateOf'> | null => {
  const fresh = found.filter(({ duplicateOf }) => duplicateOf === null);
  const taken = fresh.length > 0 ? fresh : found;
  const [first] = taken;
  return first === undefined
    ? null
    : { rejections: taken.map(({ rejection }) => rejection), duplicateOf: first.duplicateOf };
};

/** What an owner's rejection leads to: a series, a place in the running one, a place after it, or "you have this already". */
export const enroll = (person: Person, readings: Readings, terms: Terms): Handling => {
  if (readings.duplicateOf !== null) return duplicate(readings, terms);
  const open = [person.running, person.waiting].filter((series) => series !== null);
  const [first] = open;
  if (first === undefined) return startSeries(person, readings, terms);
  // A third rejection joins the series that waits: two waiting ones would lose each other.
  const joined = open.find(mayJoin) ?? person.waiting;
  return joined === null ? queueSeries(person, first, readings, terms) : joinSeries(person, joined, readings);
};

const duplicate = ({ rejections, duplicateOf }: Readings, terms: Terms): Handling => ({
  outcome: 'duplicate',
  reason: 'same-rejection',
  ...(terms.answers ? { answer: { template: 'duplicate', job: jobOf(rejections[0]!) } } : {}),
  ...(duplicateOf === null ? {} : { about: duplicateOf }),
});

/** One that is full takes no more: a job that nothing is kept of would be in no step. */
const mayJoin = (open: Enrollment): boolean => {
  const step = nextStep(open);
  return step !== null && step <= joinsBeforeStep && open.rejections.length < rejectionsMax;
};

const startSeries = (person: Person, readings: Readings, terms: Terms): Handling => {
  const decision = begin(beginning(person, readings, terms));
  const [, second] = readings.rejections;
  return {
    outcome: 'enrolled',
    reason: 'rejection',
    candidate: withEnrollment(person, decision, terms, true),
    enrollment: { before: null, decision },
    // The receipt is about the first job of the mail; the other one has a request for feedback of its own, too.
    ...(second === undefined ? {} : { answer: receiptFor(second) }),
    remembers: true,
  };
};

const joinSeries = (person: Person, open: Enrollment, { now, rejections }: Readings): Handling => {
  const woken = afterGoodNews(person, now);
  let decision = woken.find(({ before }) => before === open)?.decision ?? {
    enrollment: open,
    effects: [],
    asks: false,
  };
  for (const rejection of rejections) {
    const { enrollment } = decide(decision.enrollment, { type: 'Join', now, rejection });
    // One write, one version: the store compares with what was read.
    decision = { ...decision, enrollment: { ...enrollment, version: open.version + 1 } };
  }
  return {
    outcome: 'joined',
    reason: 'running-series',
    answer: receiptFor(rejections[0]!),
    enrollment: { before: open, decision },
    others: woken.filter(({ before }) => before !== open),
    remembers: true,
  };
};

const receiptFor = (rejection: Rejection): AnswerMatter => {
  const { stage, feedback, sender, contact, evidence } = rejection;
  return { template: 'joined', job: jobOf(rejection), stage, feedback, sender, contact, evidence };
};

/**
 * A rest after good news ends with the next rejection: who forwards one wants the plan again, and what waits behind it moves
 * back. A pause they asked for stays.
 */
const afterGoodNews = ({ running, waiting }: Person, now: Instant): NonNullable<Handling['others']> => {
  if (running?.pause?.reason !== 'good-news') return [];
  return decideInLine(running, { type: 'Resume', now }, waiting, now);
};

const queueSeries = (person: Person, open: Enrollment, readings: Readings, terms: Terms): Handling => {
  const { now } = readings;
  const woken = afterGoodNews(person, now);
  const ahead = woken[0]?.decision.enrollment ?? open;
  const lastAt = expectedInstants(ahead, now).findLast((instant) => instant !== null) ?? now;
  const startsAt = tomorrowsWindowAt(open, lastAt);
  const decision = beginAfter(beginning(person, readings, terms), startsAt);
  const { evidence } = readings.rejections[0]!;
  return {
    outcome: 'enrolled',
    reason: 'after-running-series',
    candidate: withEnrollment(person, decision, terms, false),
    answer: {
      template: 'queued',
      job: jobOf(readings.rejections[0]!),
      evidence,
      startsOn: formatWhen(startsAt, open.zone, 'en'),
    },
    enrollment: { before: null, decision },
    others: woken,
    remembers: true,
  };
};

const beginning = (person: Person, { now, rejections }: Readings, terms: Terms): Beginning => ({
  id: terms.enrollmentId,
  now,
  candidate: person.candidate,
  zone: zoneOf(person, terms).zone ?? terms.zone,
  rejections,
  origin: terms.origin,
});

/** The person's choice; else where this mail was written; else where an earlier one was. */
const zoneOf = ({ candidate: { zone, zoneGuessed } }: Person, terms: Terms) =>
  terms.zoneUnknown === true || (zone !== null && !zoneGuessed)
    ? { zone, zoneGuessed }
    : { zone: terms.zone, zoneGuessed: true };

const withEnrollment = (person: Person, { enrollment }: Decision, terms: Terms, active: boolean) => {
  const { candidate } = person;
  return {
    ...candidate,
    ...zoneOf(person, terms),
    confirmed: true,
    activeEnrollmentId: active ? enrollment.id : candidate.activeEnrollmentId,
    enrollmentIds: [...candidate.enrollmentIds, enrollment.id].slice(-enrollmentsMax),
  };
};

export const jobOf = ({ company, role }: Pick<Rejection, 'company' | 'role'>) => ({ company, role });
