import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import { type Batch, type BatchCalendar, type BatchFile, type BatchStatus, noCounts } from './batch.ts';
import { type BatchDecision, changed, refused, unchanged } from './decide-batch.ts';
import type { ColumnMapping } from './file/file.ts';

/** Longer than import-candidates may run: whoever holds the lease and is still there has saved or given up by then. */
const checkLeaseMs = 16 * 60_000;

const beforeConfirmation: readonly BatchStatus[] = [
  'uploading',
  'checking',
  'needs-columns',
  'checked',
  'refused',
];

/** A file has come. The same notification again goes on with the dry run it began; another upload begins a new one. */
export const fileCame = (batch: Batch, upload: string): BatchDecision => {
  if (!beforeConfirmation.includes(batch.status)) return refused(batch, 'wrong-state');
  return batch.upload === upload ? unchanged(batch) : changed(batch, anew({ ...batch, upload }));
};

/** Somebody said which column is which: the dry run begins anew, if there is a file to run. */
export const chooseColumns = (batch: Batch, columns: ColumnMapping): BatchDecision => {
  switch (batch.status) {
    case 'uploading':
      return changed(batch, { ...batch, columns });
    case 'checking':
      return sameColumns(batch.columns, columns) ? unchanged(batch) : refused(batch, 'wrong-state');
    case 'needs-columns':
    case 'checked':
    case 'refused':
      return changed(batch, anew({ ...batch, columns }));
    case 'enrolling':
    case 'enrolled':
    case 'undoing':
    case 'undone':
      return refused(batch, 'wrong-state');
    default:
      return batch.status satisfies never;
  }
};

const anew = (batch: Batch): Batch => ({
  ...batch,
  status: 'checking',
  reason: null,
  reasonRow: null,
  file: null,
  check: batch.check + 1,
  checkLease: null,
  checkpoint: null,
  counts: noCounts,
  parts: 0,
  zones: {},
  calendar: null,
});

const sameColumns = (one: ColumnMapping | null, other: ColumnMapping): boolean =>
  one !== null && JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** One invocation takes the dry run for itself; null: another one has it, or there is nothing to do. */
export const takeCheck = (batch: Batch, now: Instant): Batch | null => {
  if (batch.status !== 'checking') return null;
  if (batch.checkLease !== null && batch.checkLease > now) return null;
  return { ...batch, checkLease: plusMs(now, checkLeaseMs), version: batch.version + 1 };
};

/** How far the dry run is; saved with every part. */
export type CheckProgress = Pick<Batch, 'file'> &
  Partial<Pick<Batch, 'checkpoint' | 'counts' | 'parts' | 'zones'>>;

export const saveProgress = (batch: Batch, progress: CheckProgress): Batch => ({
  ...batch,
  ...progress,
  version: batch.version + 1,
});

/** This invocation's time is up: the next one goes on. */
export const leaveCheck = (batch: Batch): Batch => ({
  ...batch,
  checkLease: null,
  version: batch.version + 1,
});

export type CheckResult =
  | { readonly type: 'checked'; readonly calendar: BatchCalendar }
  /** `reason`: what is not clear about them. */
  | { readonly type: 'needs-columns'; readonly file: BatchFile; readonly reason: string }
  | {
      readonly type: 'refused';
      readonly reason: string;
      readonly row: number | null;
      readonly file: BatchFile | null;
    };

export const endCheck = (batch: Batch, result: CheckResult): Batch => {
  const ended = { ...batch, checkLease: null, version: batch.version + 1 };
  switch (result.type) {
    case 'checked':
      return { ...ended, status: 'checked', calendar: result.calendar };
    case 'needs-columns':
      return { ...ended, status: 'needs-columns', reason: result.reason, file: result.file };
    case 'refused':
      return {
        ...ended,
        status: 'refused',
        reason: result.reason,
        reasonRow: result.row,
        file: result.file ?? batch.file,
      };
    default:
      return result satisfies never;
  }
};
