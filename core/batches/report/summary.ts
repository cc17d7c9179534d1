import type { RowVerdict } from '../planned-row.ts';

/** What page and API show of a dry run besides its counts; kept in the bucket. */
export type Summary = {
  /** Step 1 of three rows: the first, the middle and the last new ones. */
  readonly samples: readonly SampleMail[];
  /** The first rows that are not new, by row. */
  readonly rows: readonly SummaryRow[];
};

export type SampleMail = {
  readonly row: number;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** No address and no name: the agency has the file. */
export type SummaryRow = {
  readonly row: number;
  readonly verdict: Exclude<RowVerdict['verdict'], 'new'>;
  /** Kebab-case: what is wrong with an invalid row. */
  readonly reason: string | null;
  readonly duplicateOf: number | null;
};

export const noSummary: Summary = { samples: [], rows: [] };

/** More is for the report, which has them all. */
export const summaryRowsMax = 1000;

export const summaryRow = (row: number, verdict: Exclude<RowVerdict, { verdict: 'new' }>): SummaryRow => ({
  row,
  verdict: verdict.verdict,
  reason: verdict.verdict === 'invalid' ? verdict.reason : null,
  duplicateOf: verdict.verdict === 'duplicate' ? verdict.of : null,
});

/** And back. */
export const verdictOfSummary = ({ verdict, reason, duplicateOf }: SummaryRow): RowVerdict => {
  switch (verdict) {
    case 'invalid':
      return { verdict, reason: reason ?? '' };
    case 'duplicate':
      return { verdict, of: duplicateOf ?? 0 };
    case 'alreadyEnrolled':
    case 'suppressed':
      return { verdict };
    default:
      return verdict satisfies never;
  }
};
