import * as v from 'valibot';
import { attestation } from '#core/batches/attestation.ts';
import type { BatchStatus } from '#core/batches/batch.ts';
import { type BatchRefusal, graceMinutesMax } from '#core/batches/decide-batch.ts';
import type { BatchChange } from '#functions/batches/change-batch.ts';
import { chooseColumns } from '#functions/batches/choose-columns.ts';
import { confirmBatch } from '#functions/batches/confirm-batch.ts';
import { pauseBatch, resumeBatch } from '#functions/batches/pause-batch.ts';
import { showBatch } from '#functions/batches/show-batch.ts';
import { undoBatch } from '#functions/batches/undo-batch.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { PageResponse } from '../http.ts';
import { notFound, ok, problem } from './answers.ts';
import { Columns } from './columns.ts';
import type { Handle } from './operation.ts';
import { readBody } from './read-body.ts';

export const ChosenColumns = v.strictObject({ columns: Columns });

export const mapColumns: Handle = async (deps, { agency }, request, batchId) => {
  const read = readBody(request, ChosenColumns);
  if ('refused' in read) return read.refused;
  return after(deps, await chooseColumns(deps, { agencyId: agency.id, batchId }, read.value.columns));
};

const graceMessage = `Write a whole number of minutes from 0 to ${graceMinutesMax}.`;

export const ImportConfirmation = v.strictObject({
  basis: v.picklist(
    ['consent', 'contract', 'legitimate-interests'],
    'Say on what basis: consent, contract or legitimate-interests.',
  ),
  attested: v.literal(
    true,
    'GET /v1/attestation has the text that confirming agrees to. Send true once somebody who may has agreed.',
  ),
  graceMinutes: v.exactOptional(
    v.pipe(
      v.number(graceMessage),
      v.integer(graceMessage),
      v.minValue(0, graceMessage),
      v.maxValue(graceMinutesMax, graceMessage),
    ),
  ),
});

export const confirmImport: Handle = async (deps, { agency, by }, request, batchId) => {
  const read = readBody(request, ImportConfirmation);
  if ('refused' in read) return read.refused;
  const { basis, ...grace } = read.value;
  const { graceMinutes } = grace;
  return after(
    deps,
    await confirmBatch(deps, {
      ...{ agencyId: agency.id, batchId, by, basis, text: attestation(agency.name) },
      ...(graceMinutes === undefined ? {} : { graceMinutes }),
    }),
  );
};

export const undoImport: Handle = async (deps, { agency }, _request, batchId) =>
  after(deps, await undoBatch(deps, { agencyId: agency.id, batchId }));

export const pauseImport: Handle = async (deps, { agency }, _request, batchId) =>
  after(deps, await pauseBatch(deps, { agencyId: agency.id, batchId }), 200);

export const resumeImport: Handle = async (deps, { agency }, _request, batchId) =>
  after(deps, await resumeBatch(deps, { agencyId: agency.id, batchId }), 200);

/** 202: it has begun and goes on by itself. What was so already is answered 200. */
const after = async (
  { files }: WebDependencies,
  change: BatchChange,
  changedStatus = 202,
): Promise<PageResponse> => {
  switch (change.type) {
    case 'not-found':
      return notFound();
    case 'refused':
      return problem(409, change.reason, refusalWords[change.reason](change.status));
    case 'changed':
      return ok(await showBatch(files, change.batch), changedStatus);
    case 'unchanged':
      return ok(await showBatch(files, change.batch));
    default:
      return change satisfies never;
  }
};

/** What an import that stands there waits for. */
const nextFor: Readonly<Record<BatchStatus, string>> = {
  uploading: 'PUT its file to the uploadUrl first.',
  checking: 'Its dry run is under way; wait until it is over.',
  'needs-columns': 'Say which column is which first: POST …/columns.',
  checked: 'It waits to be confirmed: POST …/confirm.',
  refused: 'Its file cannot be used; begin another import with a mended one.',
  enrolling: 'It is confirmed. POST …/undo takes it back.',
  enrolled: 'It is confirmed. POST …/undo takes it back.',
  undoing: 'It is being taken back; wait until it is undone.',
  undone: 'It was taken back. POST …/confirm goes on where it was.',
};

const refusalWords: Readonly<Record<BatchRefusal, (status: BatchStatus) => string>> = {
  'wrong-state': (status) => `Not while the import is ${status}. ${nextFor[status]}`,
  expired: () =>
    'Its rows are deleted by now. Upload the file again; who was enrolled by it is not enrolled twice.',
  'no-room': () =>
    'The sending quota has no room for so many people within a year. Import fewer, or ask the operator for more.',
};
