import { type Batch, noOutcome } from '#core/batches/batch.ts';
import { uploadKey } from '#core/batches/keys.ts';
import { newBatch } from '#core/batches/new-batch.ts';
import { thursday } from './an-enrollment.ts';

export const aBatchId = 'batchofharbourlane2222222a';

/** Just begun, by the agency of an-agency.ts: its file is still to come. */
export const aBatch = (changed: Partial<Batch> = {}): Batch => {
  const { id = aBatchId, agencyId = 'harbour-lane' } = changed;
  const objectKey = uploadKey(agencyId, id);
  const given = { id, agencyId, source: 'api', fileName: 'people.csv', objectKey, columns: null } as const;
  return { ...newBatch(given, thursday), ...changed };
};

/** Its dry run is over: ten rows of London, of which seven are new, in one part. */
export const aCheckedBatch = (changed: Partial<Batch> = {}): Batch =>
  aBatch({
    status: 'checked',
    check: 1,
    upload: 'etag-1',
    file: {
      bytes: 1000,
      sha256: 'ab'.repeat(32),
      encoding: 'utf-8',
      delimiter: ',',
      header: ['email', 'first name'],
    },
    checkpoint: { bytes: 1000, rows: 10 },
    counts: { rows: 10, new: 7, alreadyEnrolled: 1, duplicate: 1, suppressed: 0, invalid: 1 },
    parts: 1,
    zones: { 'Europe/London': 7 },
    calendar: {
      starts: { 'Europe/London': [{ day: '2026-01-08', rows: 7 }] },
      mails: ['08', '09', '12', '13', '16', '20'].map((day) => ({ day: `2026-01-${day}`, mails: 7 })),
      perDay: 40_000,
    },
    ...changed,
  });

/** Confirmed on Thursday at ten, all seven enrolled. */
export const anEnrolledBatch = (changed: Partial<Batch> = {}): Batch =>
  aCheckedBatch({
    status: 'enrolled',
    run: 1,
    partsDone: [0],
    outcome: { ...noOutcome, enrolled: 7 },
    confirmation: {
      at: thursday,
      by: 'key-1',
      basis: 'consent',
      text: 'We may have them mailed.',
      graceUntil: '2026-01-08T10:30:00.000Z',
    },
    ...changed,
  });
