import { describe, expect, it } from 'vitest';
import { newAgency } from '#core/agencies/people.ts';
import { membershipId } from '#core/batches/membership.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { spreadHash } from '#core/identity/keys.ts';
import { dueShards, type Store, type Write } from '#core/ports/store.ts';
import { aCandidate, aSuppression } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { aBatchEnrollment, anEnrollment, anEnrollmentAfter } from '#test/support/an-enrollment.ts';
import { anInboundMail } from '#test/support/an-inbound-mail.ts';

const put = (record: ReturnType<typeof aCandidate>, expects: number | null): Write => ({
  type: 'put',
  kind: 'candidate',
  record,
  expects,
});

/** An id that falls into one shard of the due index. */
const idInShard = (shard: number, prefix: string): string => {
  for (let n = 0; ; n++) if (spreadHash(`${prefix}-${n}`) % dueShards === shard) return `${prefix}-${n}`;
};

const putDue = (shard: number, name: string, dueAt: string | null): Write => ({
  type: 'put',
  kind: 'answer',
  record: anAnswer({ id: idInShard(shard, name), dueAt }),
  expects: null,
});

/** What every ledger promises. Tests share one, so each has ids and shards of its own. */
export const storeContract = (name: string, storeOf: () => Store): void => {
  describe(`${name} as a store`, () => {
    it('gives back every kind of record exactly as it was put', async () => {
      const store = storeOf();
      const rest = { ...anEnrollmentAfter(3), id: 'exact-enrollment' };
      const writes: Write[] = [
        put(
          aCandidate({ id: 'exact', firstName: 'Zoë 🌱', coached: { day: '2026-01-09', mail: 'x' } }),
          null,
        ),
        { type: 'put', kind: 'suppression', record: aSuppression({ id: 'exact' }), expects: null },
        { type: 'put', kind: 'enrollment', record: rest, expects: null },
        { type: 'put', kind: 'answer', record: anAnswer({ id: 'exact' }), expects: null },
        {
          type: 'put',
          kind: 'inbound',
          record: anInboundMail({ id: 'exact', candidateId: null }),
          expects: null,
        },
        {
          type: 'put',
          kind: 'fingerprint',
          record: { id: 'exact', version: 1, enrollmentId: 'e', at: '2026-01-08T10:00:00.000Z' },
          expects: null,
        },
        {
          type: 'put',
          kind: 'personal-token',
          record: { id: 'exact', version: 1, candidateId: 'c' },
          expects: null,
        },
        {
          type: 'put',
          kind: 'sent-mail',
          record: {
            id: 'exact',
            version: 1,
            candidateId: 'c',
            enrollmentId: null,
            answerId: 'a',
            sentAt: '2026-01-08T10:00:00.000Z',
          },
          expects: null,
        },
        {
          type: 'put',
          kind: 'event-proof',
          record: { id: 'newest', version: 1, mailSentAt: null, probedAt: '2026-01-08T10:00:00.000Z' },
          expects: null,
        },
        {
          type: 'put',
          kind: 'sending-halt',
          record: {
            id: 'newest',
            version: 1,
            since: '2026-01-08T10:00:00.000Z',
            reason: 'account-sending-paused',
          },
          expects: null,
        },
      ];
      expect(await store.transact(writes)).toBe('done');
      for (const write of writes)
        if (write.type === 'put') expect(await store.get(write.kind, write.record.id)).toEqual(write.record);
    });

    it('finds many at once, whatever their kind, and says which are not there', async () => {
      const store = storeOf();
      const ids = Array.from({ length: 130 }, (_, index) => `many-${index}`);
      for (const id of ids.slice(0, 120))
        await store.transact([put(aCandidate({ id, firstName: id }), null)]);
      await store.transact([
        { type: 'put', kind: 'suppression', record: aSuppression({ id: 'many-0' }), expects: null },
      ]);
      const wanted = [
        ...ids.map((id) => ({ kind: 'candidate' as const, id })),
        { kind: 'suppression' as const, id: 'many-0' },
        { kind: 'suppression' as const, id: 'many-1' },
      ];
      const found = await store.getMany([...wanted, ...wanted]);
      expect(ids.map((id) => found.get('candidate', id)?.firstName ?? null)).toEqual([
        ...ids.slice(0, 120),
        ...ids.slice(120).map(() => null),
      ]);
      expect(found.get('suppression', 'many-0')).toEqual(aSuppression({ id: 'many-0' }));
      expect(found.get('suppression', 'many-1')).toBeNull();
      expect(() => found.get('suppression', 'many-2')).toThrow('was not asked for');
    });

    it('knows nothing of what nobody put, nor of another kind under the same id', async () => {
      const store = storeOf();
      await store.transact([put(aCandidate({ id: 'one-kind' }), null)]);
      expect(await store.get('candidate', 'never-put')).toBeNull();
      expect(await store.get('suppression', 'one-kind')).toBeNull();
    });

    it('puts what is new once, and keeps the first', async () => {
      const store = storeOf();
      expect(await store.transact([put(aCandidate({ id: 'once', firstName: 'first' }), null)])).toBe('done');
      expect(await store.transact([put(aCandidate({ id: 'once', firstName: 'second' }), null)])).toBe(
        'conflict',
      );
      expect((await store.get('candidate', 'once'))?.firstName).toBe('first');
    });

    it('lets one of two writers who read the same version win', async () => {
      const store = storeOf();
      await store.transact([put(aCandidate({ id: 'race', version: 1 }), null)]);
      const writers = ['left', 'right'].map((firstName) =>
        store.transact([put(aCandidate({ id: 'race', version: 2, firstName }), 1)]),
      );
      expect((await Promise.all(writers)).sort()).toEqual(['conflict', 'done']);
      expect((await store.get('candidate', 'race'))?.version).toBe(2);
    });

    it('takes no change to a record that is not there', async () => {
      const store = storeOf();
      expect(await store.transact([put(aCandidate({ id: 'nowhere', version: 2 }), 1)])).toBe('conflict');
      expect(await store.get('candidate', 'nowhere')).toBeNull();
    });

    it.each<readonly [string, Write]>([
      ['a put of something new that is there already', put(aCandidate({ id: 'taken' }), null)],
      ['a put of a version that has moved on', put(aCandidate({ id: 'taken', version: 9 }), 7)],
      ['an absent that is there', { type: 'absent', kind: 'candidate', id: 'taken' }],
    ])('does nothing of a transaction with %s', async (_, obstacle) => {
      const store = storeOf();
      await store.transact([put(aCandidate({ id: 'taken', version: 3 }), null)]);
      await store.transact([put(aCandidate({ id: 'kept' }), null)]);
      const writes: Write[] = [
        put(aCandidate({ id: 'half-done' }), null),
        { type: 'remove', kind: 'candidate', id: 'kept' },
        obstacle,
      ];
      expect(await store.transact(writes)).toBe('conflict');
      expect(await store.transact(writes.toReversed())).toBe('conflict');
      expect(await store.get('candidate', 'half-done')).toBeNull();
      expect(await store.get('candidate', 'kept')).not.toBeNull();
      expect((await store.get('candidate', 'taken'))?.version).toBe(3);
    });

    it('does a whole transaction whose absent is absent', async () => {
      const store = storeOf();
      const writes: Write[] = [
        put(aCandidate({ id: 'whole-1' }), null),
        { type: 'absent', kind: 'suppression', id: 'whole-1' },
        put(aCandidate({ id: 'whole-2' }), null),
      ];
      expect(await store.transact(writes)).toBe('done');
      expect(await store.get('candidate', 'whole-2')).not.toBeNull();
      expect(await store.get('suppression', 'whole-1')).toBeNull();
    });

    it('removes, alone and with others, and what is not there without complaint', async () => {
      const store = storeOf();
      await store.transact([put(aCandidate({ id: 'gone' }), null)]);
      expect(await store.transact([{ type: 'remove', kind: 'candidate', id: 'gone' }])).toBe('done');
      expect(await store.get('candidate', 'gone')).toBeNull();
      expect(await store.transact([{ type: 'remove', kind: 'candidate', id: 'gone' }])).toBe('done');
      expect(await store.transact([put(aCandidate({ id: 'gone' }), null)])).toBe('done');
    });

    it('removes only the version that was read, when one is named', async () => {
      const store = storeOf();
      await store.transact([put(aCandidate({ id: 'version-gone', version: 4 }), null)]);
      const removal = (expects: number): Write => ({
        type: 'remove',
        kind: 'candidate',
        id: 'version-gone',
        expects,
      });
      expect(await store.transact([removal(3)])).toBe('conflict');
      expect(await store.get('candidate', 'version-gone')).not.toBeNull();
      expect(await store.transact([removal(4)])).toBe('done');
      expect(await store.get('candidate', 'version-gone')).toBeNull();
    });

    it('lists a candidate’s answers, theirs alone, up to the limit', async () => {
      const store = storeOf();
      const answers = ['a', 'b'].map((id) => anAnswer({ id: `asked-${id}`, candidateId: 'asker' }));
      for (const record of [...answers, anAnswer({ id: 'asked-other', candidateId: 'somebody-else' })])
        await store.transact([{ type: 'put', kind: 'answer', record, expects: null }]);
      const found = await store.answersOf('asker', 10);
      expect(found).toHaveLength(2);
      for (const answer of answers) expect(found).toContainEqual(answer);
      expect(await store.answersOf('asker', 1)).toHaveLength(1);
    });

    it('lists which agencies enrolled a candidate, theirs alone', async () => {
      const store = storeOf();
      const membership = (agencyId: string, candidateId: string) => ({
        ...{ id: membershipId(agencyId, candidateId), version: 1, agencyId, candidateId },
        ...{ enrollmentId: 'e', batchId: 'b', run: 1, held: false },
      });
      const theirs = [membership('north', 'enrolled-twice'), membership('south', 'enrolled-twice')];
      for (const record of [...theirs, membership('north', 'enrolled-once')])
        await store.transact([{ type: 'put', kind: 'membership', record, expects: null }]);
      const found = await store.membershipsOf('enrolled-twice', 10);
      expect([...found].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(theirs);
      expect(await store.membershipsOf('never-enrolled', 10)).toEqual([]);
    });

    it('refuses a transaction that names one record twice', async () => {
      const twice: Write[] = [
        put(aCandidate({ id: 'twice' }), null),
        { type: 'absent', kind: 'candidate', id: 'twice' },
      ];
      await expect(storeOf().transact(twice)).rejects.toThrow();
      expect(await storeOf().get('candidate', 'twice')).toBeNull();
    });

    it('finds what is overdue, longest first, up to the very instant and the limit', async () => {
      const store = storeOf();
      const dueAts = ['1990-01-03', '1990-01-01', '1990-01-04', '1990-01-02'].map(
        (day) => `${day}T00:00:00.000Z`,
      );
      for (const dueAt of dueAts) await store.transact([putDue(1, `due-${dueAt}`, dueAt)]);
      const found = async (before: string, limit: number) =>
        (await store.overdue({ shard: 1, before, limit })).map(
          ({ kind, id }) => `${kind} ${id.slice(4, 14)}`,
        );
      expect(await found('1990-01-03T00:00:00.000Z', 10)).toEqual([
        'answer 1990-01-01',
        'answer 1990-01-02',
        'answer 1990-01-03',
      ]);
      expect(await found('1990-01-03T00:00:00.000Z', 2)).toEqual(['answer 1990-01-01', 'answer 1990-01-02']);
      expect(await found('1989-12-31T23:59:59.999Z', 10)).toEqual([]);
    });

    it('finds enrollments and answers due at the same instant', async () => {
      const store = storeOf();
      const dueAt = '1990-01-01T00:00:00.000Z';
      const enrollment = anEnrollment({ id: idInShard(2, 'both-enrollment'), dueAt });
      await store.transact([
        { type: 'put', kind: 'enrollment', record: enrollment, expects: null },
        putDue(2, 'both-answer', dueAt),
      ]);
      const found = await store.overdue({ shard: 2, before: dueAt, limit: 10 });
      expect(found.map(({ kind }) => kind).sort()).toEqual(['answer', 'enrollment']);
      expect(found).toContainEqual({ kind: 'enrollment', id: enrollment.id });
    });

    it('shows each overdue record in one shard only', async () => {
      const store = storeOf();
      const dueAt = '1980-01-01T00:00:00.000Z';
      const ids = Array.from({ length: dueShards }, (_, shard) => idInShard(shard, 'sharded'));
      for (const shard of ids.keys()) await store.transact([putDue(shard, 'sharded', dueAt)]);
      const shards = await Promise.all(
        ids.map((_, shard) => store.overdue({ shard, before: dueAt, limit: 10 })),
      );
      expect(shards).toEqual(ids.map((id) => [{ kind: 'answer', id }]));
      await store.transact(ids.map((id): Write => ({ type: 'remove', kind: 'answer', id })));
    });

    it('keeps what is fed apart from what is overdue, and says when it is due', async () => {
      const store = storeOf();
      const day = (n: number) => `1992-01-0${n}T00:00:00.000Z`;
      const fed = (name: string, dueAt: string, changed: Partial<Enrollment> = {}) =>
        aBatchEnrollment({ id: idInShard(4, name), dueAt, ...changed });
      const records = [
        fed('fed-late', day(3)),
        fed('fed-early', day(1)),
        fed('fed-far', day(8)),
        // Nobody's mail waits behind the quota with it: the end of a lease is a rescue.
        fed('fed-leased', day(2), { due: 'lease' }),
        anEnrollment({ id: idInShard(4, 'not-fed'), dueAt: day(2) }),
      ];
      for (const record of records)
        await store.transact([{ type: 'put', kind: 'enrollment', record, expects: null }]);
      const [late, early, , leased, own] = records.map(({ id }) => id);
      const query = { shard: 4, before: day(3), limit: 10 };
      expect(await store.feed(query)).toEqual([
        { id: early, dueAt: day(1) },
        { id: late, dueAt: day(3) },
      ]);
      expect(await store.feed({ ...query, limit: 1 })).toEqual([{ id: early, dueAt: day(1) }]);
      expect(await store.feed({ ...query, shard: 5 })).toEqual([]);
      const rescued = (await store.overdue(query)).map(({ id }) => id);
      expect([...rescued].sort()).toEqual([leased, own].sort());
    });

    it('forgets what is due no more, and finds it again once it is', async () => {
      const store = storeOf();
      const before = '1991-01-01T00:00:00.000Z';
      const overdue = () => store.overdue({ shard: 3, before, limit: 10 });
      const record = anAnswer({ id: idInShard(3, 'sparse'), version: 1, dueAt: before });
      const change = (version: number, dueAt: string | null): Write => ({
        type: 'put',
        kind: 'answer',
        record: { ...record, version, dueAt },
        expects: version === 1 ? null : version - 1,
      });
      await store.transact([change(1, before)]);
      expect(await overdue()).toHaveLength(1);
      await store.transact([change(2, null)]);
      expect(await overdue()).toEqual([]);
      await store.transact([change(3, before)]);
      expect(await overdue()).toHaveLength(1);
      await store.transact([{ type: 'remove', kind: 'answer', id: record.id }]);
      expect(await overdue()).toEqual([]);
    });

    it('lists a candidate’s mails newest first, theirs alone, up to the limit', async () => {
      const store = storeOf();
      const mails = ['08', '10', '09'].map((day) =>
        anInboundMail({
          id: `listed-${day}`,
          candidateId: 'reader',
          receivedAt: `2026-01-${day}T10:00:00.000Z`,
        }),
      );
      const others = anInboundMail({ id: 'listed-other', candidateId: 'somebody-else' });
      for (const record of [...mails, others])
        await store.transact([{ type: 'put', kind: 'inbound', record, expects: null }]);
      expect((await store.inboundOf('reader', 10)).map(({ id }) => id)).toEqual([
        'listed-10',
        'listed-09',
        'listed-08',
      ]);
      expect(await store.inboundOf('reader', 1)).toEqual([mails[1]]);
      expect(await store.inboundOf('nobody', 10)).toEqual([]);
    });

    it('lists the agencies', async () => {
      const store = storeOf();
      const ids = ['listed-b', 'listed-a'];
      const now = '2026-01-08T10:00:00.000Z';
      for (const id of ids) {
        const record = newAgency({ id, name: id, colour: null, zone: null, now });
        await store.transact([{ type: 'put', kind: 'agency', record, expects: null }]);
      }
      const listed = (await store.agencies(1000)).filter(({ id }) => ids.includes(id));
      expect(listed.map(({ id }) => id).sort()).toEqual(['listed-a', 'listed-b']);
      expect(listed.every(({ name, id }) => name === id)).toBe(true);
      expect(await store.agencies(1)).toHaveLength(1);
    });
  });
};
