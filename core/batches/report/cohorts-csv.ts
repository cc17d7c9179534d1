import { type BatchCohort, cohortFigures, type MonthCohort, monthOf } from './cohorts.ts';
import { harmless } from './report.ts';

/** A line for every batch. What is not published is an empty cell. */
export const batchesCsv = (batches: readonly BatchCohort[]): string =>
  csv([
    ['import', 'file', 'status', 'confirmed at', 'month', ...cohortFigures],
    ...batches.map((each) => [
      ...[each.id, each.fileName, each.status, each.confirmedAt, monthOf(each)],
      ...figuresOf(each),
    ]),
  ]);

/** A line for every month. */
export const monthsCsv = (months: readonly MonthCohort[]): string =>
  csv([
    ['month', 'imports', ...cohortFigures],
    ...months.map((each) => [each.month, String(each.imports), ...figuresOf(each)]),
  ]);

const figuresOf = (cohort: BatchCohort | MonthCohort): readonly string[] =>
  cohortFigures.map((figure) => String(cohort[figure] ?? ''));

/** Without the mark Excel takes UTF-8 for windows-1252. */
const csv = (lines: readonly (readonly string[])[]): string => `\ufeff${lines.map(csvLine).join('')}`;

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
