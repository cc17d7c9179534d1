import { describe, expect, it } from 'vitest';
import type { Batch } from '#core/batches/batch.ts';
import { inMemoryFileLinks } from '#core/ports/in-memory/in-memory-files.ts';
import { askForCount } from '#functions/batches/ask-for-count.ts';
import { chooseColumns } from '#functions/batches/choose-columns.ts';
import { type ConfirmBatch, confirmBatch } from '#functions/batches/confirm-batch.ts';
import { pauseBatch, resumeBatch } from '#functions/batches/pause-batch.ts';
import { listBatch, reportUrl, showBatch } from '#functions/batches/show-batch.ts';
import { startBatch } from '#functions/batches/start-batch.ts';
import { undoBatch } from '#functions/batches/undo-batch.ts';
import { aBatch, aBatchId, aCheckedBatch, anEnrolledBatch } from '#test/support/a-batch.ts';
import { thursday } from '#test/support/an-enrollment.ts';
import { anOnward, overtaken } from '#test/support/onward.ts';

const ours = { agencyId: 'harbour-lane', batchId: aBatchId };
const other = { agencyId: 'other-lane', batchId: aBatchId };
const word: ConfirmBatch = { ...ours, by: 'key-1', basis: 'consent', text: 'We may have them mailed.' };

const anAgencysDesk = async (batch?: Batch) => {
  const onward = anOnward();
  if (batch !== undefined) await onward.given({ batch });
  return {
    ...onward,
    batch: async () => (await onward.store.get('batch', aBatchId))!,
    booked: async () => (await onward.store.get('sending-calendar', 'all'))?.booked ?? {},
  };
};

describe('starting a batch', () => {
  const start = {
    agencyId: 'harbour-lane',
    source: 'api',
    fileName: 'C:\\people.csv',
    columns: null,
  } as const;

  it('gives a place to upload to, and the same again for the same key', async () => {
    const { deps, store } = await anAgencysDesk();
    const first = await startBatch(deps, { ...start, key: 'monday' });
    expect(first).toMatchObject({ created: true, batch: { status: 'uploading', fileName: 'people.csv' } });
    expect(first.upload?.url).toContain(`imports/harbour-lane/${first.batch.id}.upload`);
    expect(await startBatch(deps, { ...start, key: 'monday' })).toEqual({ ...first, created: false });
    expect(Object.keys(store.snapshot())).toHaveLength(1);
  });

  it('is another batch for another key and for another agency', async () => {
    const { deps } = await anAgencysDesk();
    const ids = await Promise.all(
      [
        { ...start, key: 'monday' },
        { ...start, key: 'tuesday' },
        { ...start, key: 'monday', agencyId: 'other-lane' },
      ].map(async (each) => (await startBatch(deps, each)).batch.id),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[a-z2-7]{26}$/.test(id))).toBe(true);
  });
});

describe('choosing columns', () => {
  it('begins the dry run anew, once', async () => {
    const { deps, batch, batchQueue } = await anAgencysDesk(aCheckedBatch({ status: 'needs-columns' }));
    await chooseColumns(deps, ours, { email: 'Mail' });
    const chosen = await batch();
    expect(chosen).toMatchObject({ status: 'checking', check: 2, columns: { email: 'Mail' }, parts: 0 });
    expect(await chooseColumns(deps, ours, { email: 'Mail' })).toMatchObject({ type: 'unchanged' });
    expect(await batch()).toEqual(chosen);
    expect(batchQueue.take()).toContainEqual({ type: 'check', batchId: aBatchId });
  });

  it('is too late once the batch is confirmed', async () => {
    const { deps, batchQueue } = await anAgencysDesk(anEnrolledBatch());
    expect(await chooseColumns(deps, ours, { email: 'Mail' })).toMatchObject({
      type: 'refused',
      reason: 'wrong-state',
    });
    expect(batchQueue.take()).toEqual([]);
  });
});

describe('confirming', () => {
  it('books the days after the grace period and has every part enrolled', async () => {
    const desk = await anAgencysDesk(aCheckedBatch({ parts: 2 }));
    await confirmBatch(desk.deps, word);
    expect(await desk.batch()).toMatchObject({
      status: 'enrolling',
      run: 1,
      partsDone: [],
      confirmation: { by: 'key-1', at: thursday, graceUntil: '2026-01-08T10:30:00.000Z' },
    });
    expect(await desk.booked()).toMatchObject({ '2026-01-08': 7, '2026-01-20': 7 });
    expect(desk.batchQueue.take()).toEqual(
      [0, 1].map((part) => ({ type: 'enroll', batchId: aBatchId, part, run: 1 })),
    );
  });

  it('twice is once: the first word stands, nothing is booked again', async () => {
    const desk = await anAgencysDesk(aCheckedBatch());
    await confirmBatch(desk.deps, word);
    const [once, booked] = [await desk.batch(), await desk.booked()];
    desk.later(60_000);
    expect(await confirmBatch(desk.deps, { ...word, by: 'key-2' })).toMatchObject({ type: 'unchanged' });
    expect([await desk.batch(), await desk.booked()]).toEqual([once, booked]);
  });

  it('takes no day another batch took in the same moment', async () => {
    const tight = { zones: { 'Europe/London': 7 }, calendar: { ...aCheckedBatch().calendar!, perDay: 10 } };
    const desk = await anAgencysDesk(aCheckedBatch(tight));
    const neighbour = { ...aCheckedBatch(tight), id: 'neighbour222222222222222aa' };
    await desk.given({ batch: neighbour });
    const confirms = (id: string) => confirmBatch({ ...desk.deps, store }, { ...word, batchId: id });
    const store = overtaken(
      desk.store,
      () => true,
      () => confirmBatch(desk.deps, { ...word, batchId: neighbour.id }),
    );
    await confirms(aBatchId);
    expect(Math.max(...Object.values(await desk.booked()))).toBeLessThanOrEqual(10);
    const starts = (await desk.batch()).calendar!.starts['Europe/London']!;
    expect(starts[0]).toEqual({ day: '2026-01-08', rows: 3 });
  });

  it('is refused before the dry run is over, when its rows are gone, and where there is no room', async () => {
    for (const status of ['uploading', 'checking', 'needs-columns', 'refused', 'undoing'] as const) {
      const { deps } = await anAgencysDesk(aBatch({ status }));
      expect(await confirmBatch(deps, word)).toEqual({ type: 'refused', reason: 'wrong-state', status });
    }
    const old = await anAgencysDesk(aCheckedBatch({ createdAt: '2025-12-01T10:00:00.000Z' }));
    expect(await confirmBatch(old.deps, word)).toMatchObject({ reason: 'expired' });
    const full = await anAgencysDesk(aCheckedBatch({ calendar: { starts: {}, mails: [], perDay: 0 } }));
    expect(await confirmBatch(full.deps, word)).toMatchObject({ reason: 'no-room' });
    expect(await full.booked()).toEqual({});
  });

  it('of nobody new is done at once', async () => {
    const { deps, batch } = await anAgencysDesk(aCheckedBatch({ parts: 0, zones: {} }));
    await confirmBatch(deps, word);
    expect(await batch()).toMatchObject({ status: 'enrolled', outcome: { enrolled: 0 }, dueAt: null });
  });
});

describe('undoing', () => {
  it('gives the days back from tomorrow on and ends every part, and once is enough', async () => {
    const desk = await anAgencysDesk(aCheckedBatch());
    await confirmBatch(desk.deps, word);
    desk.batchQueue.take();
    await undoBatch(desk.deps, ours);
    expect(await desk.batch()).toMatchObject({ status: 'undoing', run: 2, partsDone: [] });
    expect(await desk.booked()).toEqual({ '2026-01-08': 7 });
    expect(desk.batchQueue.take()).toEqual([{ type: 'undo', batchId: aBatchId, part: 0, run: 2 }]);
    expect(await undoBatch(desk.deps, ours)).toMatchObject({ type: 'unchanged' });
    expect(await desk.booked()).toEqual({ '2026-01-08': 7 });
  });

  it('is not for what was never confirmed', async () => {
    const { deps } = await anAgencysDesk(aCheckedBatch());
    expect(await undoBatch(deps, ours)).toMatchObject({ type: 'refused', reason: 'wrong-state' });
  });

  it('can be confirmed again', async () => {
    const desk = await anAgencysDesk(aCheckedBatch({ status: 'undone', run: 2, partsDone: [0] }));
    await confirmBatch(desk.deps, word);
    expect(await desk.batch()).toMatchObject({ status: 'enrolling', run: 3, partsDone: [] });
  });
});

describe('pausing', () => {
  it('holds until it is resumed, and says who did it', async () => {
    const { deps, batch } = await anAgencysDesk(anEnrolledBatch());
    await pauseBatch(deps, ours);
    expect(await batch()).toMatchObject({ status: 'enrolled', paused: { at: thursday, reason: 'asked' } });
    expect(await pauseBatch(deps, ours)).toMatchObject({ type: 'unchanged' });
    await resumeBatch(deps, ours);
    expect((await batch()).paused).toBeNull();
    expect(await resumeBatch(deps, ours)).toMatchObject({ type: 'unchanged' });
  });

  it('is not for a batch that sends nothing', async () => {
    const { deps } = await anAgencysDesk(aCheckedBatch());
    expect(await pauseBatch(deps, ours)).toMatchObject({ type: 'refused' });
  });
});

it('another agency finds no batch, whatever it asks', async () => {
  const desk = await anAgencysDesk(anEnrolledBatch());
  const before = desk.store.snapshot();
  const asked = [
    await confirmBatch(desk.deps, { ...word, ...other }),
    await undoBatch(desk.deps, other),
    await pauseBatch(desk.deps, other),
    await resumeBatch(desk.deps, other),
    await chooseColumns(desk.deps, other, {}),
  ];
  expect(asked).toEqual(asked.map(() => ({ type: 'not-found' })));
  expect(desk.store.snapshot()).toEqual(before);
  expect(desk.batchQueue.waiting()).toEqual([]);
});

it('a count is asked for once, until it has begun or was lost', async () => {
  const { deps, batchQueue, later } = await anAgencysDesk(anEnrolledBatch());
  await askForCount(deps, aBatchId);
  await askForCount(deps, aBatchId);
  expect(batchQueue.take()).toEqual([{ type: 'count', batchId: aBatchId }]);
  later(3_600_000);
  await askForCount(deps, aBatchId);
  expect(batchQueue.take()).toHaveLength(1);
});

describe('what an agency sees', () => {
  it('has no address of anybody, and only a total of who is not mailed', async () => {
    const { files } = await anAgencysDesk();
    const held = (n: number) =>
      anEnrolledBatch({ outcome: { enrolled: 7, held: n, alreadyEnrolled: 0, suppressed: 0 } });
    expect(listBatch(held(4)).outcome).toMatchObject({ enrolled: 7, notMailed: null });
    expect(listBatch(held(5)).outcome).toMatchObject({ enrolled: 7, notMailed: 5 });
    expect((await showBatch(files, held(4))).samples).toEqual([]);
  });

  it('has the report once the dry run is over', async () => {
    expect(reportUrl(inMemoryFileLinks, aBatch(), 60)).toBeNull();
    expect(await reportUrl(inMemoryFileLinks, aCheckedBatch(), 60)).toContain('people-report.csv');
  });
});
