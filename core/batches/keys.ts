/** Where the files of bulk enrollment lie in the bucket; each prefix has a lifecycle of its own (infra/wiring.ts). */
export const importsPrefix = 'imports/';
export const batchesPrefix = 'batches/';
/** What is counted from outlives names and addresses by far. */
export const countsPrefix = 'counts/';

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

/** Which dry run of a batch a file is of: `check` is raised by each that begins anew. */
export type OfCheck = { readonly id: string; readonly check: number };

/** The new rows of one part, a JSON line each: names and addresses. */
export const rowsKey = (batch: OfCheck, part: number): string =>
  `${folderOf(batch)}rows/${partName(part)}.jsonl`;

/** A part's share of the report, put together at the end of the dry run. */
export const reportPartKey = (batch: OfCheck, part: number): string =>
  `${folderOf(batch)}report/${partName(part)}.csv`;

/** The rows that need work, as CSV. */
export const reportKey = (batch: OfCheck): string => `${folderOf(batch)}report.csv`;

/** The first rows that are not new, and sample mails, as JSON: what page and API show. */
export const summaryKey = (batch: OfCheck): string => `${folderOf(batch)}summary.json`;

/** What one invocation of a dry run leaves for the next: the first rows that are not new, as far as it came. */
export const unfinishedKey = (batch: OfCheck): string => `${folderOf(batch)}unfinished.json`;

/** Ids of a part's enrollments, a line each: no names, so they may stay for counting. */
export const enrollmentIdsKey = (batchId: string, part: number): string =>
  `${countsPrefix}${batchId}/${partName(part)}.txt`;

const folderOf = ({ id, check }: OfCheck): string => `${batchesPrefix}${id}/${check}/`;
