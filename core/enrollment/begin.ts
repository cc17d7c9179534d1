import type { Candidate } from '../candidates/candidate.ts';
import { mac } from '../identity/keys.ts';
import { hold, plannedItem, readyItem } from '../sending/mail-item.ts';
import { rejectionSeries } from '../series/rejection.ts';
import type { Instant } from '../time/instant.ts';
import type { Decision } from './commands.ts';
import { conclude } from './due.ts';
import { type Enrollment, type Origin, type Rejection, stepNumbers } from './enrollment.ts';
import { rejectionsMax } from './wishes.ts';

export type Beginning = {
  readonly id: string;
  readonly now: Instant;
  readonly candidate: Candidate;
  readonly zone: string;
  readonly rejections: readonly Rejection[];
  readonly origin: Origin;
};

/** The same mail always makes the same enrollment; the same person's next series makes another. */
export const enrollmentId = (key: string, inboundId: string, candidate: Candidate): string =>
  mac(key, 26, 'enrollment', inboundId, candidate.id, String(candidate.enrollmentIds.length));

/** A series that begins now: its receipt is due at once. */
export const begin = (beginning: Beginning): Decision => {
  const blank = blankEnrollment(beginning);
  return conclude(blank, { ...blank, status: 'active', startsAtOnce: true, stepDueAt: beginning.now });
};

/** A series that waits for another of the same person to end; it starts on the working day after, in the window. */
export const beginAfter = (beginning: Beginning, startsAt: Instant): Decision => {
  const blank = blankEnrollment(beginning);
  return conclude(blank, { ...blank, stepDueAt: startsAt });
};

/** A series that somebody else begins for the person: its first mail comes at an instant that was planned. */
export const beginAt = (beginning: Beginning, startsAt: Instant): Decision => {
  const blank = blankEnrollment(beginning);
  return conclude(blank, { ...blank, status: 'active', stepDueAt: startsAt });
};

/** Why a series that was over before it began is so: the person is not to be mailed, and nobody learns why from it. */
export const notMailed = 'not-mailed';

/** A series that never mails anybody: kept, so that it is counted and not begun again. */
export const beginUnmailed = (beginning: Beginning): Decision => {
  const blank = blankEnrollment(beginning);
  const steps = blank.steps.map((step) => ({ ...step, ...hold(step, notMailed) }));
  return conclude(blank, { ...blank, status: 'stopped', endReason: notMailed, steps });
};

const blankEnrollment = ({ id, now, candidate, zone, rejections, origin }: Beginning): Enrollment => ({
  id,
  version: 0,
  rev: 0,
  candidateId: candidate.id,
  series: rejectionSeries.name,
  seriesVersion: rejectionSeries.version,
  status: 'pending',
  endReason: null,
  createdAt: now,
  dueAt: null,
  due: null,
  stepDueAt: null,
  checkAt: null,
  pause: null,
  startsAtOnce: false,
  sendNow: false,
  zone,
  hour: candidate.hour,
  pace: 'normal',
  shiftDays: 0,
  dayZero: null,
  steps: stepNumbers.map((step) => ({ ...(step === 1 ? readyItem : plannedItem), day: null })),
  rejections: rejections.slice(0, rejectionsMax),
  origin,
  trouble: null,
  history: [{ at: now, command: 'Begin', step: null, rule: origin.type }],
});
