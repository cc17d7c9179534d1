import type { Instant } from '../time/instant.ts';
import type { ColumnMapping, Encoding } from './file/file.ts';

/** Where one bulk enrollment stands. */
export type BatchStatus =
  /** A place to upload to was given; nothing is there yet. */
  | 'uploading'
  /** The dry run is under way. */
  | 'checking'
  /** Which column is which is not clear: somebody has to say. */
  | 'needs-columns'
  /** The dry run is done; the batch may be confirmed. */
  | 'checked'
  /** The file cannot be used at all; `reason` says why. */
  | 'refused'
  /** Confirmed: its rows are being enrolled. */
  | 'enrolling'
  | 'enrolled'
  /** Taken back: nothing more is sent from this moment on, while its rows are being ended. */
  | 'undoing'
  /** May be confirmed again. */
  | 'undone';

export type BatchSource = 'page' | 'api' | 'cli' | 'drop';

/** One bulk enrollment: one file of one agency. */
export type Batch = {
  readonly id: string;
  readonly version: number;
  readonly agencyId: string;
  readonly source: BatchSource;
  /** As the agency called it; for reading. */
  readonly fileName: string;
  readonly createdAt: Instant;
  readonly status: BatchStatus;
  /** Kebab-case: why the file was refused. */
  readonly reason: string | null;
  /** Of the refusal: which row, as a spreadsheet shows it; null where it is about the whole file. */
  readonly reasonRow: number | null;
  /** Where the file lies. */
  readonly objectKey: string;
  /** Which upload of it the dry run is of: its ETag and sequencer. A notification that comes twice begins nothing anew. */
  readonly upload: string | null;
  /** Columns chosen by hand; null: found by their names. */
  readonly columns: ColumnMapping | null;
  /** What was found out about the file; null before the dry run. */
  readonly file: BatchFile | null;
  /** Raised by every dry run that begins anew: its files carry it, so that a late invocation of an earlier one spoils nothing. */
  readonly check: number;
  /** Until then one invocation alone goes on with the dry run; null: none does. */
  readonly checkLease: Instant | null;
  /** How far the dry run is: bytes and rows read, at the end of a record. */
  readonly checkpoint: { readonly bytes: number; readonly rows: number } | null;
  /** Verdicts of the rows so far; final once the status is 'checked'. */
  readonly counts: VerdictCounts;
  /** Planned rows are kept in this many objects. */
  readonly parts: number;
  /** New rows by zone: what the calendar is made from. */
  readonly zones: Readonly<Record<string, number>>;
  /** Proposed at the dry run, booked at the confirmation. */
  readonly calendar: BatchCalendar | null;
  readonly confirmation: Confirmation | null;
  /** Raised by every confirmation and every undo: work queued for an earlier one does nothing. */
  readonly run: number;
  /** Parts of the present run that are worked off. */
  readonly partsDone: readonly number[];
  /** What came of the new rows; null before the first confirmation. */
  readonly outcome: Outcome | null;
  readonly paused: BatchPause | null;
  /** Bounces and complaints known when somebody let it go on: only further ones pause it again. */
  readonly excused: { readonly bounced: number; readonly complained: number };
  /** Counted anew from the enrollments now and then; null before the first count. */
  readonly tally: Tally | null;
  /** When the count that is still to come was asked for; null: none is. */
  readonly tallyAskedAt: Instant | null;
  /** Frozen once a day, so that nothing follows from the difference of two looks. */
  readonly published: PublishedTally | null;
  /** When the sweep is to have it looked after: its daily count, and whatever of its parts got lost. Null: never. */
  readonly dueAt: Instant | null;
};

export type BatchFile = {
  readonly bytes: number;
  /** Hex. With the agency and the address key it makes the enrollment's id. */
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly delimiter: ',' | ';' | '\t';
  readonly header: readonly string[];
};

export type VerdictCounts = {
  readonly rows: number;
  readonly new: number;
  readonly alreadyEnrolled: number;
  readonly duplicate: number;
  readonly suppressed: number;
  readonly invalid: number;
};

export const noCounts: VerdictCounts = {
  rows: 0,
  new: 0,
  alreadyEnrolled: 0,
  duplicate: 0,
  suppressed: 0,
  invalid: 0,
};

/** Who starts when, and what that sends on which day. */
export type BatchCalendar = {
  /** Per zone the first days of its new rows, in the order of the file. */
  readonly starts: Readonly<Record<string, readonly { readonly day: string; readonly rows: number }[]>>;
  /** Mails per UTC day. */
  readonly mails: readonly { readonly day: string; readonly mails: number }[];
  /** The mails a day that the quota left room for when it was made; null: no limit. */
  readonly perDay: number | null;
};

export const noOutcome: Outcome = { enrolled: 0, held: 0, alreadyEnrolled: 0, suppressed: 0 };

/** The agency's word that it may have its candidates mailed. */
export type Confirmation = {
  readonly at: Instant;
  /** Address key of the person, or id of the API key. */
  readonly by: string;
  readonly basis: 'consent' | 'contract' | 'legitimate-interests';
  /** The very text they agreed to. */
  readonly text: string;
  /** No mail before this. */
  readonly graceUntil: Instant;
};

/** New rows by what happened to them at the enrollment; they add up to `counts.new` once all parts are done. */
export type Outcome = {
  /** Held ones included: nobody can tell from this who has said stop elsewhere. */
  readonly enrolled: number;
  /** Of the enrolled: never mailed, or only after another series. Shown from five on. */
  readonly held: number;
  /** Enrolled by another batch of the agency since the dry run. */
  readonly alreadyEnrolled: number;
  /** Said stop since the dry run. */
  readonly suppressed: number;
};

export type BatchPause = {
  readonly at: Instant;
  readonly reason: 'asked' | 'bounces' | 'complaints';
};

/** Counted from the enrollments themselves, people but for `sent` and `failed`, which are mails. */
export type Tally = {
  readonly at: Instant;
  readonly enrolled: number;
  readonly sent: number;
  readonly failed: number;
  readonly bounced: number;
  readonly complained: number;
  /** At least one mail. */
  readonly reached: number;
  readonly paused: number;
  readonly stopped: number;
  /** Step 2, the request for feedback, was sent. */
  readonly asked: number;
  readonly finished: number;
  readonly undone: number;
};

/** What an agency may see of its people's doings: null below twenty, else rounded down to five. */
export type PublishedTally = {
  /** UTC day it was frozen on. */
  readonly day: string;
  readonly reached: number | null;
  readonly paused: number | null;
  readonly stopped: number | null;
  readonly asked: number | null;
  readonly finished: number | null;
};
