import type { Candidate } from '../candidates/candidate.ts';
import { type Enrollment, hasEnded } from '../enrollment/enrollment.ts';
import { answerBy } from '../enrollment/lifecycle.ts';
import { decideInLine } from '../enrollment/succession.ts';
import type { Instant } from '../time/instant.ts';
import { jobOf } from './enroll.ts';
import type { Handling, Person } from './handling.ts';
import { isThanks } from './reply-words.ts';

/** A page of writing; the record is read with every look at the person's page. */
const noteMax = 2_000;
const noSeries = 'no-series';

/**
 * Free text is kept with its mail and answered politely once a series, never guessed at; without a series once for all.
 * Thanks want no answer. What answers "Shall we go on?" at `asked` leaves that open: once more it is asked.
 */
export const keepFreeText = (
  { candidate, suppression, running, waiting }: Person,
  series: Enrollment | null,
  text: string,
  asked: Instant | null = null,
): Handling => {
  const about = series === null ? {} : { about: series };
  const said = { outcome: 'command', reason: 'free-text', note: text.slice(0, noteMax), ...about } as const;
  if (suppression !== null || isThanks(text)) return said;
  const again = running === null || asked === null ? null : askAgain(running, waiting, asked);
  if (again !== null) return { ...said, ...again };
  if (!mayAnswer(candidate, series)) return said;
  return {
    ...said,
    candidate: { ...candidate, freeTextAnsweredFor: series?.id ?? noSeries },
    answer: { template: 'free-text', planless: running === null && (series === null || hasEnded(series)) },
  };
};

/** Only the first question is followed by another. What waits moves along. */
const askAgain = (
  before: Enrollment,
  waiting: Enrollment | null,
  now: Instant,
): Pick<Handling, 'enrollment' | 'others' | 'answer'> | null => {
  const { pause, rejections } = before;
  if (!pause?.askedAt || pause.until !== answerBy(pause.askedAt)) return null;
  const pausing = { ...pause, type: 'Pause', now, until: answerBy(now) } as const;
  const [enrollment, ...others] = decideInLine(before, pausing, waiting, now);
  return {
    enrollment,
    others,
    answer: { template: 'still-there', jobs: rejections.map(jobOf), again: true },
  };
};

/** Only a later series is answered again: a responder in the threads of two would keep both going. */
const mayAnswer = ({ freeTextAnsweredFor: before, enrollmentIds }: Candidate, series: Enrollment | null) =>
  before === null || (series !== null && enrollmentIds.indexOf(series.id) > enrollmentIds.indexOf(before));
