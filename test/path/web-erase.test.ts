import { describe, expect, it } from 'vitest';
import { membershipId } from '#core/batches/membership.ts';
import { type Candidate, newCandidate } from '#core/candidates/candidate.ts';
import { signLink } from '#core/identity/link.ts';
import { objectKeyOf } from '#core/inbound/arrival.ts';
import type { Store } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { erase } from '#functions/web/erase.ts';
import { exportHoldings } from '#functions/web/export-holdings.ts';
import { holdingsMax, holdingsOf } from '#functions/web/holdings.ts';
import { issuePersonalAddress } from '#functions/web/personal-address.ts';
import { route } from '#functions/web/route.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { aRequest } from '#test/support/a-request.ts';
import { anAgency } from '#test/support/an-agency.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anEnrollmentAfter, anEnrollmentId, thursday } from '#test/support/an-enrollment.ts';
import { anInboundMail } from '#test/support/an-inbound-mail.ts';
import { anOnward } from '#test/support/onward.ts';
import { someKeys } from '#test/support/some-keys.ts';

const sam = idOf(samsAddress);

/** Sam with a running plan, a secret address, many mails and an answer to each; and Kim, who stays. */
const aFullTable = async (mails: number) => {
  const onward = anOnward();
  const removed: string[] = [];
  const deps = {
    ...onward.deps,
    inboundDomain: 'in.onward.test',
    rawMailBin: { remove: async (key: string) => void removed.push(key) },
  };
  await onward.given({
    candidate: aCandidate({ activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] }),
    enrollment: anEnrollmentAfter(2),
  });
  const kim = idOf('kim@mail.example');
  await onward.given({ candidate: newCandidate(kim, 'kim@mail.example', thursday) });
  await onward.given({ inbound: anInboundMail({ id: 'kims', candidateId: kim }) });
  await onward.given({ agency: anAgency(), membership: enrolledBy(anAgency().id, sam) });
  await onward.given({ membership: enrolledBy(anAgency().id, kim) });
  for (let index = 0; index < mails; index++) {
    const id = `mail-${index}`;
    await onward.given({
      inbound: anInboundMail({ id, fingerprintIds: [`words-${index}`, `id-${index}`] }),
      fingerprint: { id: `words-${index}`, version: 1, enrollmentId: anEnrollmentId, at: thursday },
      answer: { ...anAnswer(), id: `${id}_not-sure`, inboundId: id },
    });
  }
  await issuePersonalAddress(deps, sam, 0);
  const kept = ['inbound#kims', `agency#${anAgency().id}`];
  const left = () => Object.keys(onward.store.snapshot());
  return {
    ...onward,
    deps,
    removed,
    left,
    kept: [...kept, `candidate#${kim}`, `membership#${membershipId(anAgency().id, kim)}`],
  };
};

const enrolledBy = (agencyId: string, candidateId: string) => ({
  ...{ id: membershipId(agencyId, candidateId), version: 1, agencyId, candidateId },
  ...{ enrollmentId: anEnrollmentId, batchId: 'batch-1', run: 1, held: false },
});

/** The store, going down at the n-th transaction. */
const failingAt = (store: Store, transaction: number): Store => {
  let done = 0;
  return {
    ...store,
    transact: async (writes) => {
      done += 1;
      if (done === transaction) throw new Error('the table is out of reach');
      return store.transact(writes);
    },
  };
};

describe('erasing', () => {
  it('leaves nothing, however many mails there are, and nothing of anybody else is touched', async () => {
    const { deps, left, kept, removed } = await aFullTable(130);
    expect(await erase(deps, sam, false)).toBe('erased');
    expect(left().sort()).toEqual(kept.sort());
    expect(removed.sort()).toEqual(
      Array.from({ length: 130 }, (_, index) => objectKeyOf(`mail-${index}`)).sort(),
    );
    expect(await erase(deps, sam, false)).toBe('unknown');
  });

  it.each([1, 2, 3, 4, 5])(
    'broken off at transaction %i, is finished by doing it again',
    async (transaction) => {
      const { deps, left, kept } = await aFullTable(60);
      const broken = { ...deps, store: failingAt(deps.store, transaction) };
      const outcome = await erase(broken, sam, true).catch(() => 'broken off');
      if (outcome === 'broken off') expect(left()).toContain(`candidate#${sam}`);
      await erase(deps, sam, true);
      expect(left().sort()).toEqual([...kept, `suppression#${sam}`].sort());
    },
  );

  it('ends what runs before anything else, so that nothing leaves while it works', async () => {
    const { deps, store } = await aFullTable(3);
    const broken = { ...deps, store: failingAt(deps.store, 2) };
    await expect(erase(broken, sam, false)).rejects.toThrow('out of reach');
    const enrollment = (await store.get('enrollment', anEnrollmentId))!;
    expect([enrollment.status, enrollment.dueAt]).toEqual(['stopped', null]);
  });

  it('takes along what came in while it worked', async () => {
    const { deps, left, kept, given } = await aFullTable(1);
    let came = false;
    const store: Store = {
      ...deps.store,
      transact: async (writes) => {
        if (!came && writes.some(({ type, kind }) => type === 'remove' && kind === 'candidate')) {
          came = true;
          const candidate: Candidate = (await deps.store.get('candidate', sam))!;
          const record = { ...candidate, version: candidate.version + 1 };
          await deps.store.transact([{ type: 'put', kind: 'candidate', record, expects: candidate.version }]);
          await given({ inbound: anInboundMail({ id: 'late' }) });
        }
        return deps.store.transact(writes);
      },
    };
    expect(await erase({ ...deps, store }, sam, false)).toBe('erased');
    expect(came).toBe(true);
    expect(left().sort()).toEqual(kept.sort());
  });

  it.each(['complaint', 'hard-bounce', 'one-click'] as const)(
    'keeps the mark of an address that may not be written to: %s',
    async (reason) => {
      const { deps, left, kept, given } = await aFullTable(1);
      await given({ suppression: aSuppression({ reason }) });
      await erase(deps, sam, false);
      expect(left().sort()).toEqual([...kept, `suppression#${sam}`].sort());
      expect(JSON.stringify(await deps.store.get('suppression', sam))).not.toContain(samsAddress);
    },
  );
});

describe('the file to download', () => {
  it('the file to download says which agency enrolled the person', async () => {
    const { deps } = await aFullTable(1);
    const candidate = (await deps.store.get('candidate', sam))!;
    const { body } = exportHoldings(deps, await holdingsOf(deps.store, candidate));
    expect(JSON.parse(body)).toMatchObject({
      enrolledByAgencies: [anAgency().name],
      agencyRecords: [{ agencyId: anAgency().id }],
    });
  });

  it('stays below what a function may answer with, and says when it is not all', async () => {
    const { deps } = await aFullTable(2);
    const holdings = await holdingsOf(deps.store, (await deps.store.get('candidate', sam))!);
    const many = Array.from({ length: holdingsMax }, () => holdings.mails[0]!);
    const { body } = exportHoldings(deps, { ...holdings, mails: many });
    expect(Buffer.byteLength(body)).toBeLessThan(5 * 1024 * 1024);
    expect((JSON.parse(body) as { complete: boolean }).complete).toBe(false);
  });
});

describe('a link', () => {
  const plan = `/p/${signLink(someKeys, 'plan', anEnrollmentId)}`;
  const get = (deps: Parameters<typeof route>[0], path: string) => route(deps, aRequest({ path }));

  it('to a plan works as long as it goes on, and until 60 days after its last mail', async () => {
    const onward = await aFullTable(0);
    const day = 86_400_000;
    onward.at(plusMs(thursday, 200 * day));
    expect((await get(onward.deps, plan)).statusCode).toBe(200);
    await onward.store.transact([{ type: 'remove', kind: 'enrollment', id: anEnrollmentId }]);
    await onward.given({ enrollment: anEnrollmentAfter(6) });
    const last = (await onward.store.get('enrollment', anEnrollmentId))!.steps[5]!.sentAt!;
    onward.at(plusMs(last, 60 * day));
    expect((await get(onward.deps, plan)).statusCode).toBe(200);
    onward.at(plusMs(last, 60 * day + 1));
    expect((await get(onward.deps, plan)).statusCode).toBe(404);
  });
});
