import type { Batch, BatchStatus } from '../batch.ts';

/** Exact. Of mails: null before the first count. */
const exactFigures = ['rows', 'enrolled', 'sent', 'failed', 'bounced'] as const;
/** As published once a day: null below twenty people, else rounded down to five. */
const publishedFigures = ['reached', 'paused', 'stopped', 'asked', 'finished'] as const;
export const cohortFigures = [...exactFigures, ...publishedFigures] as const;

type Figures = Readonly<Record<(typeof cohortFigures)[number], number | null>>;

export type BatchCohort = Figures & {
  readonly id: string;
  readonly fileName: string;
  readonly status: BatchStatus;
  readonly confirmedAt: string;
  /** When the mails were last counted; null: not yet. */
  readonly countedAt: string | null;
  /** UTC day of the published figures; null: there are none yet. */
  readonly publishedOn: string | null;
};

export type MonthCohort = Figures & { readonly month: string; readonly imports: number };

export type Cohorts = {
  readonly batches: readonly BatchCohort[];
  readonly months: readonly MonthCohort[];
};

/**
 * What became of an agency's batches, those of them that were ever confirmed, in the order given; and of its months (UTC,
 * by the last confirmation), newest first. A month is the sum of what its batches show, so nothing follows by subtraction.
 */
export const cohortsOf = (batches: readonly Batch[]): Cohorts => {
  const confirmed = batches.flatMap(cohortOf);
  const months = [...new Set(confirmed.map(monthOf))].sort().reverse();
  return {
    batches: confirmed,
    months: months.map((month) => {
      const those = confirmed.filter((each) => monthOf(each) === month);
      return { month, imports: those.length, ...sumOf(those) };
    }),
  };
};

export const monthOf = ({ confirmedAt }: BatchCohort): string => confirmedAt.slice(0, 'YYYY-MM'.length);

const cohortOf = (batch: Batch): readonly BatchCohort[] => {
  const { id, fileName, status, confirmation, counts, outcome, tally, published } = batch;
  if (confirmation === null) return [];
  return [
    {
      ...{ id, fileName, status },
      confirmedAt: confirmation.at,
      countedAt: tally?.at ?? null,
      publishedOn: published?.day ?? null,
      rows: counts.rows,
      enrolled: outcome?.enrolled ?? 0,
      sent: tally?.sent ?? null,
      failed: tally?.failed ?? null,
      bounced: tally?.bounced ?? null,
      reached: published?.reached ?? null,
      paused: published?.paused ?? null,
      stopped: published?.stopped ?? null,
      asked: published?.asked ?? null,
      finished: published?.finished ?? null,
    },
  ];
};

const sumOf = (cohorts: readonly BatchCohort[]): Figures => {
  const sum = (figure: keyof Figures): number | null => {
    const known = cohorts.flatMap((each) => each[figure] ?? []);
    return known.length === 0 ? null : known.reduce((total, each) => total + each, 0);
  };
  return Object.fromEntries(cohortFigures.map((figure) => [figure, sum(figure)])) as Figures;
};
