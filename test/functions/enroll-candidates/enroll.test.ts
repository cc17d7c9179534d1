import { describe, expect, it } from 'vitest';
import { enrollmentIdsKey } from '#core/batches/keys.ts';
import { decide } from '#core/enrollment/decide.ts';
import { stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import { enrollQueued } from '#functions/enroll-candidates/enroll-queued.ts';
import { suppress } from '#functions/suppress.ts';
import { aBatchId } from '#test/support/a-batch.ts';
import { aCandidate, aSuppression, idOf } from '#test/support/a-candidate.ts';
import { aPlannedRow, plannedRows } from '#test/support/a-planned-row.ts';
import { anEnrollment, anEnrollmentAfter, sendNext, thursday } from '#test/support/an-enrollment.ts';
import { aBulk, type Bulk, CutOff, cutOff, statuses, wasCutOff } from '#test/support/bulk.ts';
import { olderKeys } from '#test/support/some-keys.ts';

const sam = idOf('sam@mail.example');
const otherBatch = 'neighbour222222222222222aa';

/** SES takes the next mail of everybody's series. */
const sendOneEach = async (bulk: Bulk): Promise<void> => {
  for (const before of await bulk.enrollments())
    if (before.status === 'active')
      await bulk.store.transact([
        {
          type: 'put',
          kind: 'enrollment',
          record: { ...sendNext(before), version: before.version + 1 },
          expects: before.version,
        },
      ]);
};
const sum = async (bulk: Bulk, id: string = aBatchId): Promise<number> => {
  const { outcome } = await bulk.batch(id);
  return outcome!.enrolled + outcome!.alreadyEnrolled + outcome!.suppressed;
};

describe('enrolling', () => {
  it('begins a series for everybody, on the day the calendar has, after the grace period', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.confirm();
    await bulk.workOff();
    const enrollment = (await bulk.enrollmentOf('sam@mail.example'))!;
    expect(enrollment).toMatchObject({
      status: 'active',
      startsAtOnce: false,
      zone: 'Europe/London',
      rejections: [
        { company: 'Acme', role: 'Data analyst', sender: 'agency', evidence: null, inboundId: null },
      ],
      origin: { type: 'batch', batchId: aBatchId, agencyId: 'harbour-lane', row: 2 },
    });
    // Thursday, half past ten and up to ten minutes.
    expect(
      enrollment.dueAt! >= '2026-01-08T10:30:00.000Z' && enrollment.dueAt! < '2026-01-08T10:40:00.000Z',
    ).toBe(true);
    expect(await bulk.store.get('candidate', sam)).toMatchObject({
      address: 'sam@mail.example',
      firstName: 'Sam',
      confirmed: false,
      activeEnrollmentId: enrollment.id,
      enrollmentIds: [enrollment.id],
    });
    expect(await bulk.batch()).toMatchObject({ status: 'enrolled', outcome: { enrolled: 1, held: 0 } });
    expect(bulk.files.all()[enrollmentIdsKey(aBatchId, 0)]).toBe(`${enrollment.id}\n`);
    expect(bulk.queued()).toEqual([]);
  });

  it('takes the zone and the hour the person chose, not the agency’s', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.given({
      candidate: aCandidate({ zone: 'America/New_York', hour: '18:00', firstName: 'Samuel' }),
    });
    await bulk.confirm();
    await bulk.workOff();
    const { zone, dueAt } = (await bulk.enrollmentOf('sam@mail.example'))!;
    expect([zone, dueAt!.slice(0, 14)]).toEqual(['America/New_York', '2026-01-08T23:']);
    expect(await bulk.store.get('candidate', sam)).toMatchObject({
      firstName: 'Samuel',
      zone: 'America/New_York',
    });
  });

  it('writes thirty-three rows at a time, and reads by the hundred', async () => {
    const bulk = await aBulk([plannedRows(330)]);
    await bulk.confirm();
    let [reads, transactions] = [0, 0];
    const store = {
      ...bulk.store,
      getMany: (wanted: Parameters<typeof bulk.store.getMany>[0]) => {
        reads += Math.ceil(wanted.length / 100);
        return bulk.store.getMany(wanted);
      },
      transact: (writes: Parameters<typeof bulk.store.transact>[0]) => {
        transactions += 1;
        return bulk.store.transact(writes);
      },
    };
    await bulk.workOff({ ...bulk.deps, store, addressKeys: olderKeys });
    expect(await bulk.batch()).toMatchObject({ status: 'enrolled', outcome: { enrolled: 330 } });
    // Ten of rows, one for the end of the part.
    expect(transactions).toBe(11);
    expect(reads).toBeLessThanOrEqual(16);
  });

  it('does nothing for a run that is over, a part that is done, and a batch nobody knows', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.confirm();
    await bulk.workOff();
    const before = bulk.store.snapshot();
    for (const [batchId, run] of [
      [aBatchId, 1],
      [aBatchId, 0],
      ['nobodysbatch22222222222222', 1],
    ] as const)
      for (const type of ['enroll', 'undo'])
        await enrollQueued(bulk.deps, JSON.stringify({ type, batchId, part: 0, run }));
    expect(bulk.store.snapshot()).toEqual(before);
  });
});

describe('whom an import finds', () => {
  it('who is suppressed is enrolled and never mailed, and only a total could tell', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.given({ candidate: aCandidate(), suppression: aSuppression() });
    await bulk.confirm();
    await bulk.workOff();
    expect((await bulk.batch()).outcome).toEqual({ enrolled: 1, held: 1, alreadyEnrolled: 0, suppressed: 0 });
    const enrollment = (await bulk.enrollmentOf('sam@mail.example'))!;
    expect(enrollment).toMatchObject({ status: 'stopped', endReason: 'not-mailed', dueAt: null });
    expect(stepNumbers.map((step) => stepOf(enrollment, step).status)).toEqual(stepNumbers.map(() => 'held'));
    expect(await bulk.store.get('suppression', sam)).toEqual(aSuppression());
  });

  it('who has a series of their own waits for its end', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    const own = anEnrollmentAfter(2);
    await bulk.given({
      candidate: aCandidate({ activeEnrollmentId: own.id, enrollmentIds: [own.id] }),
      enrollment: own,
    });
    await bulk.confirm();
    await bulk.workOff();
    expect((await bulk.batch()).outcome).toMatchObject({ enrolled: 1, held: 1 });
    const enrollment = (await bulk.enrollmentOf('sam@mail.example'))!;
    // Their last mail is due on Tuesday the 20th.
    expect([enrollment.status, enrollment.dueAt?.slice(0, 10)]).toEqual(['pending', '2026-01-21']);
    expect(await bulk.store.get('candidate', sam)).toMatchObject({
      activeEnrollmentId: own.id,
      enrollmentIds: [own.id, enrollment.id],
    });
  });

  it('who has one running and one waiting gets no third, and the waiting one keeps its place', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    const own = anEnrollmentAfter(5);
    const waiting = anEnrollment({
      id: 'waiting222222222222222222a',
      status: 'pending',
      startsAtOnce: false,
    });
    await bulk.given({
      candidate: aCandidate({ activeEnrollmentId: own.id, enrollmentIds: [own.id, waiting.id] }),
      enrollment: own,
    });
    await bulk.given({ enrollment: waiting });
    await bulk.confirm();
    await bulk.workOff();
    expect((await bulk.batch()).outcome).toMatchObject({ enrolled: 1, held: 1 });
    expect(await bulk.enrollmentOf('sam@mail.example')).toMatchObject({ endReason: 'not-mailed' });
    expect((await bulk.store.get('candidate', sam))?.enrollmentIds.at(-1)).toBe(waiting.id);
  });

  it('who was enrolled by another batch since the dry run is not enrolled again', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.add(otherBatch, [[aPlannedRow({ row: 9 })]], {
      file: { ...(await bulk.batch()).file!, sha256: 'cd'.repeat(32) },
    });
    await bulk.confirm(otherBatch);
    await bulk.confirm();
    await bulk.workOff();
    const outcomes = [(await bulk.batch()).outcome, (await bulk.batch(otherBatch)).outcome];
    expect(outcomes).toContainEqual({ enrolled: 1, held: 0, alreadyEnrolled: 0, suppressed: 0 });
    expect(outcomes).toContainEqual({ enrolled: 0, held: 0, alreadyEnrolled: 1, suppressed: 0 });
    expect(await statuses(bulk)).toEqual({ active: 1 });
  });

  it('who said stop since the dry run is not enrolled', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.add(otherBatch, [[aPlannedRow()]], {
      file: { ...(await bulk.batch()).file!, sha256: 'cd'.repeat(32) },
    });
    await bulk.confirm();
    await bulk.workOff();
    await suppress(bulk.deps, sam, 'stop-everything');
    await bulk.confirm(otherBatch);
    await bulk.workOff();
    expect((await bulk.batch(otherBatch)).outcome).toEqual({
      enrolled: 0,
      held: 0,
      alreadyEnrolled: 0,
      suppressed: 1,
    });
    expect(await statuses(bulk)).toEqual({ stopped: 1 });
  });

  it('the same file uploaded twice enrolls once', async () => {
    const bulk = await aBulk([plannedRows(40)]);
    await bulk.add(otherBatch, [plannedRows(40)]);
    await bulk.confirm();
    await bulk.confirm(otherBatch);
    await bulk.workOff();
    expect(await statuses(bulk)).toEqual({ active: 40 });
    expect(await sum(bulk)).toBe(40);
    expect(await sum(bulk, otherBatch)).toBe(40);
  });

  it('two agencies enroll the same person: one begins, the other waits, neither can tell', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.add(otherBatch, [[aPlannedRow()]], { agencyId: 'other-lane' });
    await bulk.confirm();
    await bulk.confirm(otherBatch);
    await bulk.workOff();
    expect(await statuses(bulk)).toEqual({ active: 1, pending: 1 });
    for (const id of [aBatchId, otherBatch])
      expect((await bulk.batch(id)).outcome).toMatchObject({
        enrolled: 1,
        alreadyEnrolled: 0,
        suppressed: 0,
      });
  });
});

describe('undoing', () => {
  it('ends every series, and what was sent stays sent', async () => {
    const bulk = await aBulk([
      plannedRows(150),
      plannedRows(150).map((row) => ({ ...row, address: `b-${row.address}` })),
    ]);
    await bulk.confirm();
    await bulk.workOff();
    await sendOneEach(bulk);
    await bulk.undo();
    await bulk.workOff();
    expect(await statuses(bulk)).toEqual({ undone: 300 });
    expect(await bulk.batch()).toMatchObject({ status: 'undone', run: 2, partsDone: [0, 1] });
    for (const { steps, dueAt } of await bulk.enrollments())
      expect([dueAt, ...steps.map(({ status }) => status)]).toEqual([null, 'sent', ...Array(5).fill('held')]);
  });

  it('a stop in between stays a stop, and a confirmation goes on with everybody else at the next mail', async () => {
    const bulk = await aBulk([plannedRows(3)]);
    await bulk.confirm();
    await bulk.workOff();
    await sendOneEach(bulk);
    await bulk.undo();
    await bulk.workOff();
    const stopped = (await bulk.enrollmentOf('person-1@mail.example'))!;
    await changeEnrollment(bulk.deps, stopped.id, {
      decideOn: (enrollment) => decide(enrollment, { type: 'Stop', now: bulk.deps.now(), reason: 'asked' }),
    });
    bulk.later(3 * 86_400_000);
    await bulk.confirm();
    await bulk.workOff();
    expect((await bulk.batch()).outcome).toEqual({ enrolled: 2, held: 0, alreadyEnrolled: 0, suppressed: 1 });
    expect(await statuses(bulk)).toEqual({ active: 2, stopped: 1 });
    const revived = (await bulk.enrollmentOf('person-0@mail.example'))!;
    expect(revived.steps.map(({ status }) => status)).toEqual(['sent', ...Array(5).fill('planned')]);
    expect(revived.dueAt! > '2026-01-11T10:30:00.000Z').toBe(true);
    // The stopped one is still counted among the batch's people.
    expect(bulk.files.all()[enrollmentIdsKey(aBatchId, 0)]?.split('\n')).toContain(stopped.id);
  });

  it('lets a series of their own, which waited behind it, begin', async () => {
    const bulk = await aBulk([[aPlannedRow()]]);
    await bulk.confirm();
    await bulk.workOff();
    const enrollment = (await bulk.enrollmentOf('sam@mail.example'))!;
    const waiting = anEnrollment({
      id: 'waiting222222222222222222a',
      status: 'pending',
      startsAtOnce: false,
    });
    const candidate = (await bulk.store.get('candidate', sam))!;
    await bulk.store.transact([
      { type: 'put', kind: 'enrollment', record: waiting, expects: null },
      {
        type: 'put',
        kind: 'candidate',
        record: { ...candidate, version: candidate.version + 1, enrollmentIds: [enrollment.id, waiting.id] },
        expects: candidate.version,
      },
    ]);
    await bulk.undo();
    await bulk.workOff();
    expect((await bulk.store.get('enrollment', waiting.id))?.status).toBe('active');
    expect((await bulk.store.get('candidate', sam))?.activeEnrollmentId).toBe(waiting.id);
  });

  it('works for a part that was cut off half-way, and when its rows are deleted', async () => {
    const bulk = await aBulk([plannedRows(100)]);
    await bulk.confirm();
    // One look-up of 99 rows is through, its transactions too.
    await expect(bulk.workOff(cutOff(bulk.deps, 8, false))).rejects.toThrow(CutOff);
    const begun = (await bulk.enrollments()).length;
    expect(begun).toBeGreaterThan(0);
    await bulk.undo();
    await bulk.workOff();
    expect(await statuses(bulk)).toEqual({ undone: begun });

    await bulk.confirm();
    await bulk.workOff();
    for (const key of Object.keys(bulk.files.all()))
      if (key.startsWith('batches/')) await bulk.files.remove(key);
    await bulk.undo();
    await bulk.workOff();
    expect(await statuses(bulk)).toEqual({ undone: 100 });
  });
});

describe('two at once', () => {
  it('the same part delivered twice at the same moment is counted once', async () => {
    const bulk = await aBulk([plannedRows(120)]);
    await bulk.confirm();
    const [message] = bulk.batchQueue.take();
    await Promise.all([1, 2, 3].map(() => enrollQueued(bulk.deps, JSON.stringify(message))));
    expect(await bulk.batch()).toMatchObject({
      status: 'enrolled',
      outcome: { enrolled: 120, alreadyEnrolled: 0 },
    });
    expect(await statuses(bulk)).toEqual({ active: 120 });
  });

  it('one person who changes at that moment costs nobody else their place', async () => {
    const bulk = await aBulk([plannedRows(33)]);
    await bulk.given({
      candidate: aCandidate({ id: idOf('person-7@mail.example'), address: 'person-7@mail.example' }),
    });
    await bulk.confirm();
    let open = true;
    const store = {
      ...bulk.store,
      transact: async (writes: Parameters<typeof bulk.store.transact>[0]) => {
        if (open && writes.length > 90) {
          open = false;
          const candidate = (await bulk.store.get('candidate', idOf('person-7@mail.example')))!;
          await bulk.store.transact([
            {
              type: 'put',
              kind: 'candidate',
              record: { ...candidate, version: candidate.version + 1, hour: '12:00' },
              expects: candidate.version,
            },
          ]);
        }
        return bulk.store.transact(writes);
      },
    };
    await bulk.workOff({ ...bulk.deps, store });
    expect((await bulk.batch()).outcome).toMatchObject({ enrolled: 33 });
    expect((await bulk.enrollmentOf('person-7@mail.example'))?.hour).toBe('12:00');
  });

  /** The batch is undone, and its parts are ended, in the very moment in which the first rows are written. */
  const overtakenByUndo = async (rows: number) => {
    const bulk = await aBulk([plannedRows(rows)]);
    await bulk.confirm();
    const [message] = bulk.batchQueue.take();
    let open = true;
    const store = {
      ...bulk.store,
      transact: async (writes: Parameters<typeof bulk.store.transact>[0]) => {
        if (open) {
          open = false;
          await bulk.undo();
          await bulk.workOff();
        }
        return bulk.store.transact(writes);
      },
    };
    return { ...bulk, overtaken: { ...bulk.deps, store }, message: JSON.stringify(message) };
  };

  it('an undo that overtakes the enrolling leaves nobody behind, and nothing more is enrolled', async () => {
    const { overtaken, message, ...bulk } = await overtakenByUndo(250);
    await enrollQueued(overtaken, message);
    expect(await bulk.batch()).toMatchObject({ status: 'undone', outcome: { enrolled: 0 } });
    expect(await statuses(bulk as Bulk)).toEqual({ undone: 99 });
  });

  it('one that dies as it is overtaken leaves some, which are ended when its message comes again', async () => {
    const { overtaken, message, ...bulk } = await overtakenByUndo(50);
    // The batch, the rows, two reads and two transactions; then it is gone.
    expect(await wasCutOff(enrollQueued(cutOff(overtaken, 6, true), message))).toBe(true);
    expect((await statuses(bulk as Bulk)).active).toBeGreaterThan(0);
    await enrollQueued(bulk.deps, message);
    expect(Object.keys(await statuses(bulk as Bulk))).toEqual(['undone']);
  });

  it('an undo that is worked off a second time, late, does not end what was confirmed again meanwhile', async () => {
    const bulk = await aBulk([plannedRows(20)]);
    await bulk.confirm();
    await bulk.workOff();
    await bulk.undo();
    const [message] = bulk.batchQueue.take();
    let open = true;
    const store = {
      ...bulk.store,
      // Right after this one has looked whether the part is open.
      getMany: async (wanted: Parameters<typeof bulk.store.getMany>[0]) => {
        if (open) {
          open = false;
          await enrollQueued(bulk.deps, JSON.stringify(message));
          await bulk.confirm();
          await bulk.workOff();
        }
        return bulk.store.getMany(wanted);
      },
    };
    await enrollQueued({ ...bulk.deps, store }, JSON.stringify(message));
    expect(await bulk.batch()).toMatchObject({ status: 'enrolled', run: 3 });
    expect(await statuses(bulk)).toEqual({ active: 20 });
  });

  it('what slipped past an undo all the same starts anew with the next confirmation, not before its grace period', async () => {
    const { overtaken, message, ...bulk } = await overtakenByUndo(50);
    await wasCutOff(enrollQueued(cutOff(overtaken, 6, true), message));
    bulk.later(86_400_000);
    await bulk.confirm();
    await bulk.workOff();
    expect((await bulk.batch()).outcome).toMatchObject({ enrolled: 50 });
    const grace = (await bulk.batch()).confirmation!.graceUntil;
    for (const { status, dueAt } of await bulk.enrollments())
      expect([status, dueAt! >= grace]).toEqual(['active', true]);
  });
});

it('a confirmation that queued nothing is found by the sweep’s look', async () => {
  const bulk = await aBulk([plannedRows(5)]);
  await bulk.confirm();
  bulk.batchQueue.take();
  expect((await bulk.batch()).dueAt! > thursday).toBe(true);
  await enrollQueued(bulk.deps, JSON.stringify({ type: 'count', batchId: aBatchId }));
  await bulk.workOff();
  expect(await bulk.batch()).toMatchObject({ status: 'enrolled', outcome: { enrolled: 5 } });
});
