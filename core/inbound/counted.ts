import { answersToday, type Candidate, countMail, mailsToday } from '../candidates/candidate.ts';
import type { Instant } from '../time/instant.ts';
import type { Handling, Person } from './handling.ts';

/** By hand, per owner and UTC day. The next one says "more tomorrow"; all is still read. */
export const answersPerDayMax = 20;
const mailsPerDayMax = 200;

export const capped = { outcome: 'capped', reason: 'mails-a-day' } as const satisfies Handling;
export const isCapped = (candidate: Candidate, now: Instant): boolean =>
  mailsToday(candidate, now) >= mailsPerDayMax;

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
