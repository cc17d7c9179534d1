import { expect, it } from 'vitest';
import { decide } from '#core/enrollment/decide.ts';
import { enrollQueued } from '#functions/enroll-candidates/enroll-queued.ts';
import { aBatchId } from '#test/support/a-batch.ts';
import { plannedRows } from '#test/support/a-planned-row.ts';
import { sendNext } from '#test/support/an-enrollment.ts';
import { aBulk } from '#test/support/bulk.ts';

/** All hundred have had their first mail, and of so many it came back. */
const bounced = async (count: number) => {
  const bulk = await aBulk([plannedRows(100)]);
  await bulk.confirm();
  await bulk.workOff();
  for (const [n, before] of (await bulk.enrollments()).entries()) {
    const now = before.dueAt!;
    const sent = sendNext(before);
    const after = n < count ? decide(sent, { type: 'NoteTrouble', now, trouble: 'bounce' }).enrollment : sent;
    const record = { ...after, version: before.version + 1 };
    await bulk.store.transact([{ type: 'put', kind: 'enrollment', record, expects: before.version }]);
  }
  return {
    ...bulk,
    count: () => enrollQueued(bulk.deps, JSON.stringify({ type: 'count', batchId: aBatchId })),
  };
};

it('a count finds every mail and everybody it came back from', async () => {
  const { batch, count, log } = await bounced(4);
  await count();
  expect(await batch()).toMatchObject({
    tally: { enrolled: 100, sent: 100, reached: 100, bounced: 4, asked: 0 },
    published: { reached: 100, asked: null },
    paused: null,
    tallyAskedAt: null,
  });
  expect(log.some((line) => line.includes('BatchPaused'))).toBe(false);
});

it('too many bounces pause the batch, and ring once', async () => {
  const { batch, count, log, later } = await bounced(5);
  await count();
  later(60_000);
  await count();
  expect((await batch()).paused).toMatchObject({ reason: 'bounces' });
  expect(log.filter((line) => line.includes('"BatchPaused":1'))).toHaveLength(1);
});
