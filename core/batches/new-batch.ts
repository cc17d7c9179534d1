import type { Instant } from '../time/instant.ts';
import { type Batch, type BatchSource, noCounts } from './batch.ts';
import type { ColumnMapping } from './file/file.ts';

export type NewBatch = {
  readonly id: string;
  readonly agencyId: string;
  readonly source: BatchSource;
  readonly fileName: string;
  readonly objectKey: string;
  readonly columns: ColumnMapping | null;
};

/** A longer name says no more, and a page has to show it. */
const fileNameMax = 120;

/** A batch whose file is still to come. */
export const newBatch = (given: NewBatch, now: Instant): Batch => ({
  ...given,
  fileName: readableName(given.fileName),
  version: 1,
  createdAt: now,
  status: 'uploading',
  reason: null,
  reasonRow: null,
  upload: null,
  file: null,
  check: 0,
  checkLease: null,
  checkpoint: null,
  counts: noCounts,
  parts: 0,
  zones: {},
  calendar: null,
  confirmation: null,
  run: 0,
  partsDone: [],
  outcome: null,
  paused: null,
  excused: { bounced: 0, complained: 0 },
  tally: null,
  tallyAskedAt: null,
  published: null,
  dueAt: null,
});

/** The last part of a path, without what no name needs: control characters, and halves of characters. */
export const readableName = (name: string): string =>
  [...(name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cs}]/gu, '')].slice(0, fileNameMax).join('') ||
  'candidates.csv';
