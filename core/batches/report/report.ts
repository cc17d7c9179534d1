import type { FileLayout, ReadRow } from '../file/candidate-file.ts';
import type { RowVerdict } from '../planned-row.ts';
import { explainVerdict } from './report-words.ts';

type ReportLayout = Pick<FileLayout, 'header' | 'delimiter'>;

/** Headings that mean nothing to us, so that a mended report can be uploaded as it is. */
const ownHeadings = ['row', 'verdict', 'what is wrong', 'what to do'];

/** First bytes of a report: byte order mark, which makes Excel read UTF-8, and headings. */
export const reportHead = (layout: ReportLayout): string =>
  `\ufeff${csvLine([...ownHeadings, ...layout.header], layout)}`;

/**
 * One row that needs work, with its line end; '' for a new one. Its own cells stand behind, so that it can be mended and
 * uploaded: they are the agency's.
 */
export const reportLine = (layout: ReportLayout, row: ReadRow, verdict: RowVerdict): string => {
  if (verdict.verdict === 'new') return '';
  const { what, todo } = explainVerdict(verdict);
  return csvLine([String(row.row), verdict.verdict, what, todo, ...row.cells], layout);
};

/** As the file came, since that is what the agency's program opens; but a tab would open as one column. */
const csvLine = (cells: readonly string[], { delimiter }: ReportLayout): string =>
  `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(delimiter === ';' ? ';' : ',')}\r\n`;

/** Longer cells are cut: what is wrong with a row shows before. */
const cellMax = 2_000;

/**
 * A cell that no spreadsheet takes for a formula (CWE-1236). It must not begin with a sign that starts one; nor may such a sign
 * follow a delimiter, a quotation mark or a line break inside, where a program that cuts at another delimiter than ours begins a
 * cell. The apostrophe is Excel's own mark for text; reading takes it off again (cell-value.ts).
 */
export const harmless = (cell: string): string =>
  cell
    .slice(0, cellMax)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/(^|[,;|\n"])([^\S\n]*)([=+\-@＝＋－＠﹢﹣])/g, "$1$2'$3");
