import type { Batch } from '#core/batches/batch.ts';
import { type CheckResult, saveProgress } from '#core/batches/check-batch.ts';
import { readRows } from '#core/batches/file/read-rows.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import { draftPart } from '#core/batches/part-draft.ts';
import { createRowIndex } from '#core/batches/row-index.ts';
import type { FileStream } from '#core/ports/ports.ts';
import { msBetween } from '#core/time/instant.ts';
import { putBatch } from '#functions/batches/change-batch.ts';
import type { ImportDependencies } from './dependencies.ts';
import { endDryRun } from './end-dry-run.ts';
import { judgeRows } from './judge-rows.ts';
import { savePart } from './save-part.ts';
import { readUnfinished, type Unfinished, writeUnfinished } from './unfinished.ts';

/** How far an invocation came. */
export type Stage =
  | { readonly type: 'ended'; readonly result: CheckResult }
  | { readonly type: 'to-go-on'; readonly delaySeconds: number }
  /** The batch was changed by somebody else. */
  | { readonly type: 'overtaken' };

/** The batch as it was saved last. */
export type Reached = { readonly batch: Batch; readonly stage: Stage };

/** Of a Lambda's quarter of an hour; the rest is for the report of a million rows. */
const workMs = 10 * 60_000;

/** Reads the file twice: for what has to be known beforehand, and row by row. What was judged before is read, not judged again. */
export const dryRun = async (deps: ImportDependencies, batch: Batch): Promise<Reached> => {
  const started = deps.now();
  const survey = await readUnfinished(deps.files, batch);
  const begun = survey === null ? await begin(deps, batch) : { batch, unfinished: survey };
  if ('stage' in begun) return begun;
  const file = await deps.files.read(batch.objectKey);
  if (file === null) return fileGone(begun.batch);
  const agency = await deps.store.get('agency', batch.agencyId);
  const zone = agency?.zone ?? deps.settings.defaultZone;
  const isLate = () => msBetween(started, deps.now()) >= workMs;
  return judgeAll(deps, begun, { file, zone, isLate });
};

type Begun = { readonly batch: Batch; readonly unfinished: Unfinished };

const begin = async (deps: ImportDependencies, batch: Batch): Promise<Begun | Reached> => {
  const { files, store, now } = deps;
  const file = await files.read(batch.objectKey);
  if (file === null) return fileGone(batch);
  const today = now().slice(0, 10);
  const survey = await surveyFile(file.chunks, { columns: batch.columns, today });
  switch (survey.type) {
    case 'refused':
      return ended(batch, { ...survey, file: null });
    case 'needs-columns':
      return ended(batch, { ...survey, reason: survey.problem.type });
    case 'readable': {
      const unfinished = { file: survey.file, layout: survey.layout, today, rows: [], parts: [] };
      await writeUnfinished(files, batch, unfinished);
      const after = saveProgress(batch, { file: survey.file });
      const saved = await store.transact([putBatch(batch, after)]);
      return saved === 'done' ? { batch: after, unfinished } : { batch, stage: { type: 'overtaken' } };
    }
    default:
      return survey satisfies never;
  }
};

type Work = { readonly file: FileStream; readonly zone: string; readonly isLate: () => boolean };

const judgeAll = async (deps: ImportDependencies, begun: Begun, work: Work): Promise<Reached> => {
  const { layout, today } = begun.unfinished;
  const judge = {
    ...{ store: deps.store, addressKeys: deps.addressKeys, agencyId: begun.batch.agencyId },
    ...{ sha256: layout.sha256, index: createRowIndex(layout.rows) },
    judgedRows: begun.batch.checkpoint?.rows ?? 0,
  };
  let at = begun;
  let part = draftPart(at.batch, layout, work.zone);
  let reached = at.batch.checkpoint;
  const save = async (): Promise<boolean> => {
    const saved = await savePart(deps, at, part.draft(), reached);
    if (saved === null) return false;
    at = saved;
    part = draftPart(at.batch, layout, work.zone);
    return true;
  };
  const options = { today, ownDomains: deps.settings.ownDomains };
  for await (const { rows, checkpoint } of readRows(work.file.chunks, layout, options)) {
    for (const judged of await judgeRows(judge, rows)) part.take(judged);
    reached = checkpoint;
    if (part.rows() < deps.settings.partRows) continue;
    if (!(await save())) return { batch: at.batch, stage: { type: 'overtaken' } };
    if (work.isLate()) return { batch: at.batch, stage: { type: 'to-go-on', delaySeconds: 0 } };
  }
  if (part.rows() > 0 && !(await save())) return { batch: at.batch, stage: { type: 'overtaken' } };
  return { batch: at.batch, stage: await endDryRun(deps, at.batch, at.unfinished) };
};

const ended = (batch: Batch, result: CheckResult): Reached => ({ batch, stage: { type: 'ended', result } });

const fileGone = (batch: Batch): Reached =>
  ended(batch, { type: 'refused', reason: 'file-gone', row: null, file: null });
