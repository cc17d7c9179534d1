import { decide } from '../enrollment/decide.ts';
import { type Enrollment, hasEnded } from '../enrollment/enrollment.ts';
import { jobToldAbout, onlyJobToldAbout, type Teller } from '../enrollment/whose-feedback.ts';
import type { Instant } from '../time/instant.ts';
import { jobOf } from './enroll.ts';
import type { Handling, Person } from './handling.ts';

export type FeedbackMail = {
  readonly now: Instant;
  readonly text: string;
  readonly teller: Teller;
  /** The person's series besides those that run or wait, newest first. */
  readonly earlier: readonly Enrollment[];
  readonly answers: boolean;
};

/** Keeps an employer's feedback with the job it is about, also when its series is over; null when it is about none of them. */
export const keepFeedback = (
  { running, waiting }: Person,
  { now, text, teller, earlier, answers }: FeedbackMail,
): Handling | null => {
  const series = [running, waiting, ...earlier].filter((each) => each !== null);
  const [first] = series;
  const place =
    placeIn(series, (each) => jobToldAbout(each.rejections, teller)) ??
    placeIn(first === undefined ? [] : [first], (each) => onlyJobToldAbout(each.rejections, teller));
  if (place === null) return null;
  const { before, job } = place;
  const decision = decide(before, { type: 'TakeFeedback', now, text, job });
  if (decision.enrollment === before) return null;
  const answer = {
    template: 'feedback',
    job: jobOf(before.rejections[job]!),
    ended: hasEnded(before),
  } as const;
  return {
    outcome: 'feedback',
    reason: 'kept',
    ...(answers ? { answer } : {}),
    enrollment: { before, decision },
  };
};

type Place = { readonly before: Enrollment; readonly job: number };

const placeIn = (series: readonly Enrollment[], jobIn: (each: Enrollment) => number | null): Place | null => {
  for (const before of series) {
    const job = jobIn(before);
    if (job !== null) return { before, job };
  }
  return null;
};
