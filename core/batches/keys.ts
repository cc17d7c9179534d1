/** Where the files of bulk enrollment lie in the bucket; each prefix has a lifecycle of its own (infra/wiring.ts). */
export const importsPrefix = 'imports/';
export const batchesPrefix = 'batches/';

/** What an agency uploads for a batch; a drop chooses its own name below its agency's folder. */
export const uploadKey = (agencyId: string, batchId: string): string =>
  `${importsPrefix}${agencyId}/${batchId}.upload`;

/** Whose folder an object lies in, and which batch it was uploaded for; null batch: it was dropped. Null: in nobody's. */
export const readImportKey = (
  key: string,
): { readonly agencyId: string; readonly batchId: string | null } | null => {
  const match = /^imports\/([a-z0-9-]{1,40})\/(.+)$/.exec(key);
  if (match === null) return null;
  return { agencyId: match[1]!, batchId: /^([a-z2-7]{26})\.upload$/.exec(match[2]!)?.[1] ?? null };
};

const partName = (part: number): string => String(part).padStart(5, '0');

/** The new rows of one part, a JSON line each: names and addresses. */
export const rowsKey = (batchId: string, part: number): string =>
  `${batchesPrefix}${batchId}/rows/${partName(part)}.jsonl`;

/** A part's share of the report, put together at the end of the dry run. */
export const reportPartKey = (batchId: string, part: number): string =>
  `${batchesPrefix}${batchId}/report/${partName(part)}.csv`;

/** The rows that need work, as CSV. */
export const reportKey = (batchId: string): string => `${batchesPrefix}${batchId}/report.csv`;

/** The first rows that are not new, and sample mails, as JSON: what page and API show. */
export const summaryKey = (batchId: string): string => `${batchesPrefix}${batchId}/summary.json`;

/** Ids of a part's enrollments, a line each: no names, so they may stay for counting. */
export const enrollmentIdsKey = (batchId: string, part: number): string =>
  `${batchesPrefix}${batchId}/enrollments/${partName(part)}.txt`;
