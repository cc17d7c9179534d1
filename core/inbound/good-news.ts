import type { AnswerMatter } from '../answers/answer.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import { goodNewsPauseMs } from '../enrollment/lifecycle.ts';
import { decideInLine } from '../enrollment/succession.ts';
import { nextWindowAt } from '../enrollment/timing.ts';
import { formatWhen } from '../time/format.ts';
import { type Instant, latest, plusMs } from '../time/instant.ts';
import type { Handling } from './handling.ts';

type News = Pick<Extract<AnswerMatter, { template: 'good-news' }>, 'kind' | 'job' | 'evidence'>;

type Plans = { readonly running: Enrollment; readonly waiting: Enrollment | null };

/**
 * Whoever has better things to do is left alone for four weeks, and then asked once whether to go on. A series that waits
 * moves along.
 */
export const pauseFor = (
  news: News,
  { running, waiting }: Plans,
  now: Instant,
): Pick<Handling, 'answer' | 'enrollment' | 'others'> & { readonly reason: string } => {
  // The question at the end is a mail of ours as well, so it keeps to the person's hours.
  const own = nextWindowAt(running, plusMs(now, goodNewsPauseMs));
  // A pause that was asked for is not cut short by good news.
  const until = running.pause === null ? own : latest(own, running.pause.until);
  const pausing = { type: 'Pause', now, reason: 'good-news', until } as const;
  const [enrollment, ...others] = decideInLine(running, pausing, waiting, now);
  return {
    reason: 'good-news-pauses',
    answer: { template: 'good-news', ...news, resumesOn: formatWhen(until, running.zone, 'en') },
    enrollment,
    others,
  };
};
