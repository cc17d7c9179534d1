import { describe, expect, it } from 'vitest';
import { enrollmentIdsKey } from '#core/batches/keys.ts';
import { enrollQueued } from '#functions/enroll-candidates/enroll-queued.ts';
import { aBatchId } from '#test/support/a-batch.ts';
import { aCandidate, aSuppression, idOf } from '#test/support/a-candidate.ts';
import { plannedRows } from '#test/support/a-planned-row.ts';
import { aBulk, type Bulk, cutOff, statuses, wasCutOff } from '#test/support/bulk.ts';

describe('cut off at any call', () => {
  const files = (bulk: Bulk) => bulk.files.all()[enrollmentIdsKey(aBatchId, 0)]?.split('\n').sort();

  it.each([false, true])(
    'enrolling comes to the same, each row counted once (after the call: %s)',
    async (done) => {
      const rows = plannedRows(70);
      const prepared = async () => {
        const bulk = await aBulk([rows.slice(0, 40), rows.slice(40)]);
        await bulk.given({
          candidate: aCandidate({ id: idOf('person-3@mail.example'), address: 'person-3@mail.example' }),
          suppression: aSuppression({ id: idOf('person-3@mail.example') }),
        });
        await bulk.confirm();
        return bulk;
      };
      const undisturbed = await prepared();
      await undisturbed.workOff();
      const wanted = await undisturbed.enrollments();
      for (let nth = 1; ; nth++) {
        const bulk = await prepared();
        const messages = bulk.batchQueue.take();
        const deps = cutOff(bulk.deps, nth, done);
        let cut = false;
        for (const message of messages)
          cut = (await wasCutOff(enrollQueued(deps, JSON.stringify(message)))) || cut;
        // SQS delivers all of it again, whatever came of it.
        for (const message of messages) await enrollQueued(bulk.deps, JSON.stringify(message));
        expect(await bulk.batch()).toMatchObject({ status: 'enrolled', outcome: { enrolled: 70, held: 1 } });
        expect(await bulk.enrollments()).toEqual(wanted);
        expect(files(bulk)).toEqual(files(undisturbed));
        if (!cut) return expect(nth).toBeGreaterThan(12);
      }
    },
  );

  it.each([false, true])('undoing comes to the same (after the call: %s)', async (done) => {
    for (let nth = 1; ; nth++) {
      const bulk = await aBulk([plannedRows(20)]);
      await bulk.confirm();
      await bulk.workOff();
      await bulk.undo();
      const messages = bulk.batchQueue.take();
      let cut = false;
      for (const message of messages)
        cut = await wasCutOff(enrollQueued(cutOff(bulk.deps, nth, done), JSON.stringify(message)));
      for (const message of messages) await enrollQueued(bulk.deps, JSON.stringify(message));
      expect(await statuses(bulk)).toEqual({ undone: 20 });
      expect((await bulk.batch()).status).toBe('undone');
      if (!cut) return expect(nth).toBeGreaterThan(5);
    }
  });
});
