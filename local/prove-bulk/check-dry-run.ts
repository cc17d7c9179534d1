import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { RowVerdict } from '#core/batches/planned-row.ts';
import { explainVerdict } from '#core/batches/report/report-words.ts';
import { Report } from '#local/enroll/import.ts';
import type { CandidateFile } from './candidate-file.ts';
import type { Findings } from './findings.ts';
import type { Import } from './imports.ts';
import type { Laptop } from './laptop.ts';

const summaryRowsMost = 1_000;

/** Counts, calendar, samples, and what is said of every row that is not new. */
export const checkDryRun = async (
  { api }: Laptop,
  checked: Import,
  { file, perDay }: { readonly file: CandidateFile; readonly perDay: number },
  { equal, holds }: Findings,
): Promise<void> => {
  equal('counts of the dry run', checked.counts, file.counts);
  holds('the verdicts do not add up to the rows', addsUp(checked));
  equal('sample mails', checked.samples.length, 3);
  const days = checked.calendar.map(({ mails }) => mails);
  equal('mails in the calendar', sumOf(days), 6 * file.counts.new);
  holds(
    `the calendar has a day with more than ${perDay} mails`,
    days.every((mails) => mails <= perDay),
  );
  const expected = [...file.notNew];
  for (const [index, [row, verdict]] of expected.slice(0, summaryRowsMost).entries())
    equal(`summary of row ${row}`, checked.rows[index], {
      ...{ row, verdict: verdict.verdict },
      reason: verdict.verdict === 'invalid' ? verdict.reason : null,
      duplicateOf: verdict.verdict === 'duplicate' ? verdict.of : null,
    });
  await checkReport(await reportOf(api, checked.id), expected, { equal, holds });
};

/** The verdicts, row by row. */
export const addsUp = ({ counts }: Pick<Import, 'counts'>): boolean =>
  counts.rows === counts.new + counts.alreadyEnrolled + counts.duplicate + counts.suppressed + counts.invalid;

const checkReport = async (
  report: readonly ReportRow[],
  expected: readonly (readonly [number, RowVerdict])[],
  { equal }: Pick<Findings, 'equal' | 'holds'>,
): Promise<void> => {
  equal('rows in the report', report.length, expected.length);
  for (const [index, [row, verdict]] of expected.entries()) {
    const { what, todo } = explainVerdict(verdict);
    equal(`report on row ${row}`, report[index], { row: String(row), verdict: verdict.verdict, what, todo });
  }
};

type ReportRow = v.InferOutput<typeof ReportRow>;
const ReportRow = v.object({ row: v.string(), verdict: v.string(), what: v.string(), todo: v.string() });

/** As any spreadsheet reads it. */
export const reportOf = async (api: Laptop['api'], id: string): Promise<readonly ReportRow[]> => {
  const { csvUrl } = await api.call(Report, 'GET', `/v1/imports/${id}/report`);
  const [, ...records] = parse(await (await fetch(csvUrl)).text(), {
    bom: true,
    relax_column_count: true,
  }) as readonly (readonly string[])[];
  return records.map(([row, verdict, what, todo]) => v.parse(ReportRow, { row, verdict, what, todo }));
};

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
