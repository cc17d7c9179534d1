import { expect, it } from 'vitest';
import { noCounts } from '#core/batches/batch.ts';
import type { ReadRow } from '#core/batches/file/candidate-file.ts';
import { createRowIndex } from '#core/batches/row-index.ts';
import { countVerdict, type LookedUp, verdictOf } from '#core/batches/row-verdict.ts';
import { rowsOf } from './file/read-file.ts';

const aRow = async (file = 'email,x\nsam@mail.example,1\n'): Promise<ReadRow> => (await rowsOf(file))[0]!;

const known = (
  status: NonNullable<LookedUp['enrollment']>['status'],
  endReason: string | null = null,
  id = 'earlier',
): LookedUp => ({
  duplicateOf: null,
  membership: {
    id: 'acme_k2.sam',
    version: 1,
    agencyId: 'acme',
    candidateId: 'k2.sam',
    enrollmentId: id,
    batchId: 'batch',
    run: 1,
    held: false,
  },
  enrollment: { id, status, endReason },
  idsFromThisFile: ['this-file'],
});
const unknown: LookedUp = {
  duplicateOf: null,
  membership: null,
  enrollment: null,
  idsFromThisFile: ['this-file'],
};

it('calls a person new whom this agency has not enrolled', async () => {
  expect(verdictOf(await aRow(), unknown)).toEqual({ verdict: 'new' });
});

it('calls a person enrolled whose series runs, waits or was held', async () => {
  const row = await aRow();
  for (const status of ['pending', 'active', 'paused'] as const)
    expect(verdictOf(row, known(status))).toEqual({ verdict: 'alreadyEnrolled' });
  expect(verdictOf(row, known('stopped', 'not-mailed'))).toEqual({ verdict: 'alreadyEnrolled' });
});

it('lets nothing follow a stop, whatever stopped it', async () => {
  const row = await aRow();
  for (const reason of ['stopped', 'suppressed', 'bounced', 'complained', null])
    expect(verdictOf(row, known('stopped', reason))).toEqual({ verdict: 'suppressed' });
});

it('enrolls again whom the agency took back, whose series has ended, or who was erased', async () => {
  const row = await aRow();
  expect(verdictOf(row, known('undone'))).toEqual({ verdict: 'new' });
  expect(verdictOf(row, known('undone', null, 'this-file'))).toEqual({ verdict: 'new' });
  expect(verdictOf(row, known('finished'))).toEqual({ verdict: 'new' });
  expect(verdictOf(row, { ...known('active'), enrollment: null })).toEqual({ verdict: 'new' });
});

it('but not from the same file twice', async () => {
  expect(verdictOf(await aRow(), known('finished', null, 'this-file'))).toEqual({
    verdict: 'alreadyEnrolled',
  });
});

it('says invalid before duplicate, and duplicate before all that was looked up', async () => {
  const found = { ...known('stopped'), duplicateOf: 7 };
  expect(verdictOf(await aRow(), found)).toEqual({ verdict: 'duplicate', of: 7 });
  expect(verdictOf(await aRow('email,x\n,1\n'), found)).toEqual({ verdict: 'invalid', reason: 'no-address' });
});

it('counts every row once', () => {
  const counts = (
    [
      { verdict: 'new' },
      { verdict: 'duplicate', of: 2 },
      { verdict: 'invalid', reason: 'bad-row' },
      { verdict: 'new' },
    ] as const
  ).reduce(countVerdict, noCounts);
  expect(counts).toEqual({ ...noCounts, rows: 4, new: 2, duplicate: 1, invalid: 1 });
});

it('takes the first row that can be used for the person, not one that cannot', async () => {
  const rows = await rowsOf('email,zone\nSam@mail.example,Mars\nsam@mail.example,\nSAM@mail.example,\n');
  const index = createRowIndex(rows.length);
  const verdicts = rows.map((row) => {
    const duplicateOf = row.type === 'usable' ? index.firstRowOf(row.normal, row.row) : null;
    return verdictOf(row, { ...unknown, duplicateOf });
  });
  expect(verdicts).toEqual([
    { verdict: 'invalid', reason: 'unknown-zone' },
    { verdict: 'new' },
    { verdict: 'duplicate', of: 3 },
  ]);
});
