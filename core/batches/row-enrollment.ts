import type { Candidate } from '../candidates/candidate.ts';
import type { BatchOrigin, Rejection } from '../enrollment/enrollment.ts';
import type { Batch } from './batch.ts';
import type { PlannedRow } from './planned-row.ts';

export const originOfRow = (batch: Batch, row: PlannedRow): BatchOrigin => ({
  type: 'batch',
  batchId: batch.id,
  run: batch.run,
  agencyId: batch.agencyId,
  row: row.row,
  messageId: null,
  consultantName: row.consultantName,
  consultantAddress: row.consultantAddress,
});

/** What the agency says of it; no mail was read, so there is no evidence and no reason. */
export const rejectionOfRow = (row: PlannedRow): Rejection => ({
  inboundId: null,
  company: row.company,
  role: row.role,
  stage: row.stage,
  reason: 'not-stated',
  feedback: row.feedback,
  feedbackText: row.feedbackText,
  doorOpen: false,
  sender: 'agency',
  contact: null,
  evidence: null,
});

/** The person's own choice, else what the agency says. */
export const zoneOfRow = (row: PlannedRow, { zone, zoneGuessed }: Candidate): string =>
  zone !== null && !zoneGuessed ? zone : row.effectiveZone;
