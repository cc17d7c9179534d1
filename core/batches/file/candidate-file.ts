import type { BatchFile } from '../batch.ts';
import type { CandidateRow } from '../planned-row.ts';
import type { ColumnMapping, Field } from './file.ts';
import type { FileReason, RowReason } from './reasons.ts';

/*
 * A candidate file is streamed twice: once to find out about it (survey-file.ts), once for its rows (read-rows.ts). A
 * verdict needs the hash of the whole file, and 03/04/2026 is only read once the other rows have told which is the month;
 * and a file that breaks off in row 900,000 is refused before anything was looked up for it.
 */

export type SurveyOptions = {
  /** Chosen by hand: heads over what is found by name; '' means that the file has no such column. */
  readonly columns: ColumnMapping | null;
  /** ISO date: no rejection came after it. */
  readonly today: string;
};

/** What the first reading found out. */
export type Survey =
  | { readonly type: 'readable'; readonly file: BatchFile; readonly layout: FileLayout }
  /** Somebody has to say which column is which; `file.header` has the headings to choose from. */
  | { readonly type: 'needs-columns'; readonly file: BatchFile; readonly problem: ColumnProblem }
  /** `row` as a spreadsheet shows it; null where it is about the whole file. */
  | { readonly type: 'refused'; readonly reason: FileReason; readonly row: number | null };

export type ColumnProblem =
  | { readonly type: 'no-email-column' }
  /** More than one heading fits the field. */
  | { readonly type: 'several-columns'; readonly field: string; readonly headings: readonly string[] }
  /** A mapping by hand names a heading that the file does not have. */
  | { readonly type: 'unknown-heading'; readonly field: string; readonly heading: string };

/** All that the second reading has to know: plain data. */
export type FileLayout = {
  readonly bytes: number;
  readonly sha256: string;
  /** Of the bytes; 'ascii-like' is UTF-8 or windows-1252. */
  readonly form: 'ascii-like' | 'utf-16le' | 'utf-16be';
  /** How cells with bytes above 0x7F are read; 'by-cell': UTF-8, and windows-1252 where it is none. */
  readonly text: 'by-cell' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t';
  /** A byte order mark and Excel's `sep=` line stand before the header. */
  readonly skipBytes: number;
  /** Records with anything in them but the header. */
  readonly rows: number;
  /** Made unique: `email`, `email (2)`, `column 3`. */
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Field → index of its column. */
  readonly columns: ColumnIndexes;
  /** Fewer cells than the header has that so many rows in sequence have that the exporting program means it. */
  readonly shortWidths: readonly number[];
  /** 03/04/2026 is the fourth of March. */
  readonly monthFirst: boolean;
};

export type ColumnIndexes = Readonly<Partial<Record<ColumnName, number>>>;
/** Besides what can be mapped by hand: a whole name, and a second column of the consultant, found by their headings alone. */
export type ColumnName = Field | 'fullName' | 'consultantAddress';

export type RowOptions = {
  /** As at the survey, and the same when a dry run goes on after midnight. */
  readonly today: string;
  /** Domains that are ours: nobody there is a candidate. */
  readonly ownDomains: readonly string[];
  /** Rows of a group; look-ups go by the hundred. */
  readonly groupRows?: number;
};

/** Rows in the order of the file; blank ones are left out. */
export type RowGroup = {
  readonly rows: readonly ReadRow[];
  /** `bytes` is how far the file was taken in, `rows` the number of the last row read: for showing, and for skipping. */
  readonly checkpoint: { readonly bytes: number; readonly rows: number };
};

export type ReadRow =
  | {
      readonly type: 'usable';
      readonly row: number;
      readonly candidate: CandidateRow;
      /** The normal form of the address: for comparing, never for sending. */
      readonly normal: string;
      /** As the file has them, for the report. */
      readonly cells: readonly string[];
    }
  | {
      readonly type: 'invalid';
      readonly row: number;
      readonly reason: RowReason;
      readonly cells: readonly string[];
    };
