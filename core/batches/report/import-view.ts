import type { Batch } from '../batch.ts';
import { findColumns } from '../file/find-columns.ts';
import { fileReasons } from '../file/reasons.ts';
import { explainColumnProblem, explainFileReason } from './report-words.ts';
import type { Summary } from './summary.ts';

/** From this many people on the total of those who are not mailed may be shown: an import is no oracle. */
const notMailedMin = 5;

/** A batch as the API tells it. No address, no name of a candidate. */
export const importView = (batch: Batch, summary: Summary) => {
  const { confirmation, outcome, tally, checkpoint, file } = batch;
  return {
    id: batch.id,
    status: batch.status,
    reason: batch.reason,
    reasonRow: batch.reasonRow,
    refusal: refusalOf(batch),
    fileName: batch.fileName,
    source: batch.source,
    createdAt: batch.createdAt,
    columns: batch.columns,
    header: file?.header ?? null,
    counts: batch.counts,
    progress: {
      rowsRead: batch.counts.rows,
      bytesRead: checkpoint?.bytes ?? 0,
      bytes: file?.bytes ?? null,
      partsDone: batch.partsDone.length,
      parts: batch.parts,
    },
    calendar: batch.calendar?.mails ?? [],
    samples: summary.samples,
    rows: summary.rows,
    confirmation:
      confirmation === null
        ? null
        : { at: confirmation.at, basis: confirmation.basis, graceUntil: confirmation.graceUntil },
    paused: batch.paused,
    outcome:
      outcome === null
        ? null
        : {
            enrolled: outcome.enrolled,
            alreadyEnrolled: outcome.alreadyEnrolled,
            suppressed: outcome.suppressed,
            notMailed: outcome.held >= notMailedMin ? outcome.held : null,
          },
    mails:
      tally === null
        ? null
        : { sent: tally.sent, failed: tally.failed, bounced: tally.bounced, countedAt: tally.at },
    cohort: batch.published,
  };
};

export type Import = ReturnType<typeof importView>;

/** In words, and what to do; null where nothing is in the way. */
const refusalOf = ({ status, reason, file, columns }: Batch): string | null => {
  if (status === 'needs-columns') {
    const found = findColumns(file?.header ?? [], columns);
    return 'problem' in found ? explainColumnProblem(found.problem) : null;
  }
  const known = fileReasons.find((each) => each === reason);
  if (known === undefined) return null;
  const { what, todo } = explainFileReason(known);
  return `${what} ${todo}`;
};
