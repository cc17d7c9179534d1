import type { Batch, VerdictCounts } from './batch.ts';
import type { FileLayout, ReadRow } from './file/candidate-file.ts';
import type { PlannedRow, RowVerdict } from './planned-row.ts';
import { reportLine } from './report/report.ts';
import { type SummaryRow, summaryRow } from './report/summary.ts';
import { countVerdict } from './row-verdict.ts';

export type JudgedRow = { readonly row: ReadRow; readonly verdict: RowVerdict };

/** What has been judged and is not saved yet, and the sums with it. */
export type PartDraft = {
  readonly counts: VerdictCounts;
  readonly zones: Readonly<Record<string, number>>;
  readonly planned: readonly PlannedRow[];
  readonly report: string;
  readonly shown: readonly SummaryRow[];
};

/** Gathers the rows of one part. `zone` is for rows that name none. */
export const draftPart = (
  { counts: before, zones: zonesBefore }: Pick<Batch, 'counts' | 'zones'>,
  layout: FileLayout,
  zone: string,
) => {
  let counts = before;
  const zones = { ...zonesBefore };
  const planned: PlannedRow[] = [];
  const report: string[] = [];
  const shown: SummaryRow[] = [];
  return {
    take: ({ row, verdict }: JudgedRow): void => {
      counts = countVerdict(counts, verdict);
      if (verdict.verdict !== 'new') {
        report.push(reportLine(layout, row, verdict));
        shown.push(summaryRow(row.row, verdict));
      } else if (row.type === 'usable') {
        const effectiveZone = row.candidate.zone ?? zone;
        const inZone = zones[effectiveZone] ?? 0;
        zones[effectiveZone] = inZone + 1;
        planned.push({ ...row.candidate, effectiveZone, inZone });
      }
    },
    rows: (): number => counts.rows - before.rows,
    draft: (): PartDraft => ({ counts, zones, planned, report: report.join(''), shown }),
  };
};
