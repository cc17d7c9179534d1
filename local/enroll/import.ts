import * as v from 'valibot';

const count = v.number();

/** What of an import this command looks at. */
export const Import = v.object({
  id: v.string(),
  status: v.picklist([
    'uploading',
    'checking',
    'needs-columns',
    'checked',
    'refused',
    'enrolling',
    'enrolled',
    'undoing',
    'undone',
  ]),
  reason: v.nullable(v.string()),
  reasonRow: v.nullable(count),
  refusal: v.nullable(v.string()),
  fileName: v.string(),
  createdAt: v.string(),
  columns: v.nullable(v.record(v.string(), v.string())),
  header: v.nullable(v.array(v.string())),
  counts: v.object({
    rows: count,
    new: count,
    alreadyEnrolled: count,
    duplicate: count,
    suppressed: count,
    invalid: count,
  }),
  progress: v.object({
    rowsRead: count,
    bytesRead: count,
    bytes: v.nullable(count),
    partsDone: count,
    parts: count,
  }),
  calendar: v.array(v.object({ day: v.string(), mails: count })),
  rows: v.array(
    v.object({
      row: count,
      verdict: v.string(),
      reason: v.nullable(v.string()),
      duplicateOf: v.nullable(count),
    }),
  ),
  confirmation: v.nullable(v.object({ graceUntil: v.string() })),
  outcome: v.nullable(
    v.object({
      enrolled: count,
      alreadyEnrolled: count,
      suppressed: count,
      notMailed: v.nullable(count),
    }),
  ),
});

export type Import = v.InferOutput<typeof Import>;

export const StartedImport = v.object({ uploadUrl: v.nullable(v.string()), import: Import });
export const Attestation = v.object({ text: v.string() });
export const Report = v.object({ csvUrl: v.string() });
