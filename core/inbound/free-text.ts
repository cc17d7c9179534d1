import type { Candidate } from '../candidates/candidate.ts';
import type { Enrollment } from '../enrollment/enrollment.ts';
import type { Handling, Person } from './handling.ts';

/** A page of writing; the record is read with every look at the person's page. */
const noteMax = 2_000;
const noSeries = 'no-series';

/** Free text is kept with its mail and answered politely once a series, never guessed at; without a series once for all. */
export const keepFreeText = (person: Person, series: Enrollment | null, text: string): Handling => {
  const { candidate, suppression } = person;
  const about = series === null ? {} : { about: series };
  const said = { outcome: 'command', reason: 'free-text', note: text.slice(0, noteMax), ...about } as const;
  if (suppression !== null || !mayAnswer(candidate, series)) return said;
  return {
    ...said,
    candidate: { ...candidate, freeTextAnsweredFor: series?.id ?? noSeries },
    answer: { template: 'free-text', planless: series === null },
  };
};

/** Only a later series is answered again: a responder in the threads of two would keep both going. */
const mayAnswer = ({ freeTextAnsweredFor: before, enrollmentIds }: Candidate, series: Enrollment | null) =>
  before === null || (series !== null && enrollmentIds.indexOf(series.id) > enrollmentIds.indexOf(before));
