import * as v from 'valibot';
import type { Batch } from '#core/batches/batch.ts';
import { explainVerdict } from '#core/batches/report/report-words.ts';
import { summaryRowsMax, verdictOfSummary } from '#core/batches/report/summary.ts';
import { plusMs } from '#core/time/instant.ts';
import { askForCount } from '#functions/batches/ask-for-count.ts';
import { batchOf } from '#functions/batches/change-batch.ts';
import { listBatch, readSummary, reportUrl, showBatch } from '#functions/batches/show-batch.ts';
import { notFound, ok, problem } from './answers.ts';
import type { Handle } from './operation.ts';
import { readQuery } from './read-body.ts';

/**
 * As many as a page shows; older ones are found by their id, and counted in the cohorts. Without what may be long: a
 * hundred headers of two hundred columns would be more than Lambda may answer with.
 */
export const importsListed = 100;

export const listImports: Handle = async ({ store }, { agency }) => {
  const batches = await store.batchesOf(agency.id, importsListed);
  return ok({ imports: batches.map((batch) => ({ ...listBatch(batch), header: null, calendar: [] })) });
};

const ImportQuery = v.strictObject({
  /** For a page that looks every second or two: samples and rows stay as they were. */
  brief: v.optional(v.picklist(['true', 'false'], 'Write brief=true or leave it out.'), 'false'),
});

export const showImport: Handle = async (deps, { agency }, request, id) => {
  const read = readQuery(request, ImportQuery);
  if ('refused' in read) return read.refused;
  const batch = await batchOf(deps.store, agency.id, id);
  if (batch === null) return notFound();
  if (isCountOld(batch, deps.now())) await askForCount(deps, id, 0);
  return ok(read.value.brief === 'true' ? listBatch(batch) : await showBatch(deps.files, batch));
};

/** A count reads everybody: of a small batch it costs nothing and is nearly live, of a million people it is made every two hours. */
const freshMs = ({ counts }: Batch): number => 30_000 + counts.new * 6;

/** Whoever looks at a batch has it counted anew, when something of it may have been sent since the last count. */
const isCountOld = (batch: Batch, now: string): boolean => {
  const { status, confirmation, tally } = batch;
  if (confirmation === null || (status !== 'enrolled' && status !== 'undone')) return false;
  const nothingBefore = status === 'undone' ? confirmation.at : confirmation.graceUntil;
  return plusMs(tally?.at ?? nothingBefore, freshMs(batch)) < now;
};

const notNew = ['alreadyEnrolled', 'duplicate', 'suppressed', 'invalid'] as const;

const wholeNumber = (least: number, most: number, otherwise: number) => {
  const message = `Write a whole number from ${least} to ${most}.`;
  return v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,7}$/, message),
      v.transform(Number),
      v.minValue(least, message),
      v.maxValue(most, message),
    ),
    String(otherwise),
  );
};

const RowsQuery = v.strictObject({
  verdict: v.exactOptional(v.picklist(notNew, `A verdict is one of ${notNew.join(', ')}.`)),
  limit: wholeNumber(1, summaryRowsMax, 100),
  /** The row the page before ended with. */
  after: wholeNumber(0, 9_999_999, 0),
});

/** The first rows that are not new. All of them are in the report. */
export const showRows: Handle = async ({ store, files }, { agency }, request, id) => {
  const read = readQuery(request, RowsQuery);
  if ('refused' in read) return read.refused;
  const batch = await batchOf(store, agency.id, id);
  if (batch === null) return notFound();
  const { verdict, limit, after } = read.value;
  const { rows } = await readSummary(files, batch);
  const wanted = rows.filter(
    (each) => each.row > after && (verdict === undefined || each.verdict === verdict),
  );
  const shown = wanted.slice(0, limit);
  return ok({
    rows: shown.map((row) => ({ ...row, ...explainVerdict(verdictOfSummary(row)) })),
    next: wanted.length > limit ? shown.at(-1)!.row : null,
  });
};

/** Whoever has the address has the file, which is full of addresses: it is for the click that asked for it. */
const reportSeconds = 300;

export const showReport: Handle = async ({ store, fileLinks, now }, { agency }, _request, id) => {
  const batch = await batchOf(store, agency.id, id);
  if (batch === null) return notFound();
  const csvUrl = await reportUrl(fileLinks, batch, reportSeconds);
  return csvUrl === null
    ? problem(409, 'no-report', 'There is no report before the dry run is over.')
    : ok({ csvUrl, expiresAt: plusMs(now(), reportSeconds * 1000) });
};
