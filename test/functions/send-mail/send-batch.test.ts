import { describe, expect, it } from 'vitest';
import type { Batch } from '#core/batches/batch.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, stepOf } from '#core/enrollment/enrollment.ts';
import type { Store } from '#core/ports/store.ts';
import { plusMs } from '#core/time/instant.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import type { SendDependencies } from '#functions/send-mail/dependencies.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { anEnrolledBatch } from '#test/support/a-batch.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import { anAgency } from '#test/support/an-agency.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import {
  aBatchEnrollment,
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anEnrollmentAfter,
  anEnrollmentId,
} from '#test/support/an-enrollment.ts';
import { anOnward, claims, interrupted, type Onward } from '#test/support/onward.ts';

const sam = idOf(samsAddress);

/** A person Harbour Lane enrolled, at the instant their next mail is due. */
const enrolled = async (enrollment: Enrollment = aBatchEnrollment(), batch: Partial<Batch> = {}) => {
  const onward = anOnward();
  await onward.given({
    // Nobody vouched for the address but the agency.
    candidate: aCandidate({
      ...{ confirmed: false, activeEnrollmentId: anEnrollmentId, enrollmentIds: [anEnrollmentId] },
    }),
    agency: anAgency(),
    batch: anEnrolledBatch(batch),
    enrollment,
  });
  onward.at(enrollment.dueAt!);
  return onward;
};
const send = (deps: SendDependencies): Promise<void> =>
  sendQueued(deps, JSON.stringify({ type: 'enrollment', id: anEnrollmentId, rev: null }));
const stored = async (onward: Onward): Promise<Enrollment> =>
  (await onward.store.get('enrollment', anEnrollmentId))!;
const change = async (onward: Onward, changed: Partial<Batch>): Promise<void> => {
  const batch = (await onward.store.get('batch', anEnrolledBatch().id))!;
  const record = { ...batch, ...changed, version: batch.version + 1 };
  await onward.store.transact([{ type: 'put', kind: 'batch', record, expects: batch.version }]);
};
const mailOf = (onward: Onward): string => Buffer.from(onward.mailer.sent().at(-1)!.raw).toString();

describe('the first mail of a batch', () => {
  it('says which agency and why, with its name, its colour and its consultant, and stops with one click', async () => {
    const onward = await enrolled();
    await send(onward.deps);
    const mail = mailOf(onward).replace(/=\r\n/g, '');
    expect(mail).toMatch(/^From: Harbour Lane Recruitment via Onward <onward@mail\.onward\.test>/m);
    expect(mail).toContain('Harbour Lane Recruitment asked us to write to you after this no');
    expect(mail).toContain('because Harbour Lane Recruitment asked Onward to send you this series');
    expect(mail).toContain('priya.shah@harbourlane.example');
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail).toMatch(/\[?Stop them here/);
    expect(mail).not.toContain('not a rejection');
    expect(mail).not.toMatch(/^In-Reply-To/m);
  });

  it('names the consultant of the row before the agency’s', async () => {
    const origin = aBatchOrigin({ consultantName: 'Kim Osei', consultantAddress: 'kim@harbourlane.example' });
    const onward = await enrolled(aBatchEnrollment({ origin }));
    await send(onward.deps);
    expect(mailOf(onward)).toContain('kim@harbourlane.example');
    expect(mailOf(onward)).not.toContain('priya.shah@harbourlane.example');
  });

  it('goes to somebody who never wrote to us, counts as the day’s one, and the next is fed', async () => {
    const onward = await enrolled();
    await send(onward.deps);
    expect(onward.mailer.sent().map(({ to }) => to)).toEqual([samsAddress]);
    expect((await onward.store.get('candidate', sam))?.coached?.day).toBe('2026-01-09');
    expect(onward.alarmClock.armed()).toEqual([]);
    expect(onward.queued()).toEqual([]);
    expect(await stored(onward)).toMatchObject({ due: 'step', dueAt: expect.stringMatching(/^2026-01-12/) });
  });
});

it('a whole batch’s series is sent by the sweep alone, one mail a day', async () => {
  const onward = await enrolled();
  for (let n = 0; n < 6; n++) {
    onward.at((await stored(onward)).dueAt!);
    await send(onward.deps);
  }
  expect(onward.mailer.sent().map(({ tags }) => tags.step)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(await stored(onward)).toMatchObject({ status: 'finished', endReason: 'complete' });
});

it('a mail of a batch takes seven reads, and one of a person’s own four', async () => {
  const readsOf = async (onward: Onward): Promise<number> => {
    let reads = 0;
    const { get, getMany } = onward.store;
    const store: Store = {
      ...onward.store,
      get: (kind, id) => {
        reads += 1;
        return get(kind, id);
      },
      getMany: (wanted) => {
        reads += wanted.length;
        return getMany(wanted);
      },
    };
    await send({ ...onward.deps, store });
    expect(onward.mailer.calls()).toBe(1);
    return reads;
  };
  expect(await readsOf(await enrolled())).toBe(7);
  expect(await readsOf(await enrolled(anEnrollmentAfter(1)))).toBe(4);
});

describe('reversible: of a batch that was undone', () => {
  it.each(['undoing', 'undone'] as const)(
    'nothing is sent while it is %s, and the series ends',
    async (status) => {
      const onward = await enrolled(aBatchEnrollmentAfter(2), { status });
      await send(onward.deps);
      expect(onward.mailer.calls()).toBe(0);
      expect(await stored(onward)).toMatchObject({ status: 'undone', endReason: 'taken-back', dueAt: null });
    },
  );

  it('nothing is sent though the undo came between claim and call', async () => {
    const onward = await enrolled(aBatchEnrollmentAfter(1));
    const store = interrupted(onward.store, claims, () => change(onward, { status: 'undoing', run: 2 }));
    await send({ ...onward.deps, store });
    expect(onward.mailer.calls()).toBe(0);
    const after = await stored(onward);
    expect(after).toMatchObject({ status: 'undone', endReason: 'taken-back', dueAt: null });
    expect(stepOf(after, 2)).toMatchObject({ status: 'held', attempt: 0 });
  });

  it('what the person forwarded themselves goes on, without a word of the agency', async () => {
    const joined = decide(aBatchEnrollmentAfter(1), {
      ...{ type: 'Join', now: '2026-01-09T12:00:00.000Z', rejection: aRejection({ company: 'Bolt Ltd' }) },
    }).enrollment;
    const onward = await enrolled(joined, { status: 'undone' });
    await send(onward.deps);
    expect(mailOf(onward)).toContain('Bolt Ltd');
    expect(mailOf(onward)).not.toContain('Harbour Lane Recruitment');
    expect(onward.alarmClock.armed()).toHaveLength(1);
  });

  it('the same holds for a batch and an agency that are there no more', async () => {
    const onward = await enrolled(aBatchEnrollment({ origin: aBatchOrigin({ batchId: 'gone' }) }));
    await send(onward.deps);
    expect(onward.mailer.calls()).toBe(0);
    expect((await stored(onward)).status).toBe('undone');
  });
});

describe('a batch that rests', () => {
  const paused = { at: '2026-01-09T09:00:00.000Z', reason: 'bounces' } as const;

  it('has its mails put off to tomorrow, one look a day', async () => {
    const onward = await enrolled(aBatchEnrollmentAfter(1), { paused });
    await send(onward.deps);
    expect(onward.mailer.calls()).toBe(0);
    expect(onward.queued()).toEqual([]);
    expect((await stored(onward)).dueAt?.slice(0, 10)).toBe('2026-01-13');
    await change(onward, { paused: null });
    onward.at((await stored(onward)).dueAt!);
    await send(onward.deps);
    expect(onward.mailer.calls()).toBe(1);
  });

  it('is obeyed between claim and call', async () => {
    const onward = await enrolled(aBatchEnrollmentAfter(1));
    const store = interrupted(onward.store, claims, () => change(onward, { paused }));
    await send({ ...onward.deps, store });
    expect(onward.mailer.calls()).toBe(0);
    expect(stepOf(await stored(onward), 2)).toMatchObject({ status: 'ready', attempt: 0 });
  });

  it('holds back nothing that the person forwarded themselves', async () => {
    const joined = decide(aBatchEnrollmentAfter(1), {
      ...{ type: 'Join', now: '2026-01-09T12:00:00.000Z', rejection: aRejection() },
    }).enrollment;
    const onward = await enrolled(joined, { paused });
    await send(onward.deps);
    expect(onward.mailer.calls()).toBe(1);
  });
});

it('nothing leaves before the grace period ends', async () => {
  const confirmation = { ...anEnrolledBatch().confirmation!, graceUntil: '2026-01-09T10:00:00.000Z' };
  const onward = await enrolled(aBatchEnrollment(), { confirmation });
  await send(onward.deps);
  expect(onward.mailer.calls()).toBe(0);
  expect((await stored(onward)).status).toBe('active');
});

it('silence: somebody suppressed is not mailed for any agency', async () => {
  const onward = await enrolled(aBatchEnrollmentAfter(1));
  await onward.given({ suppression: aSuppression() });
  await send(onward.deps);
  expect(onward.mailer.calls()).toBe(0);
  expect(await stored(onward)).toMatchObject({ status: 'stopped', endReason: 'one-click' });
});

it('silence: a pause the person asked for between claim and call is theirs, whatever the batch does', async () => {
  const onward = await enrolled(aBatchEnrollmentAfter(1));
  const until = plusMs(onward.deps.now(), 7 * 86_400_000);
  const store = interrupted(onward.store, claims, () =>
    changeEnrollment(onward.deps, anEnrollmentId, {
      decideOn: (fresh) => decide(fresh, { type: 'Pause', now: onward.deps.now(), reason: 'asked', until }),
    }),
  );
  await send({ ...onward.deps, store });
  expect(onward.mailer.calls()).toBe(0);
  expect(await stored(onward)).toMatchObject({ status: 'paused', due: 'resume', dueAt: until });
});

describe('addressee: somebody an agency enrolled, who never vouched for the address', () => {
  it('gets the fresh link they asked for', async () => {
    const onward = await enrolled(aBatchEnrollmentAfter(1));
    const answer = anAnswer({
      ...{ candidateId: sam, enrollmentId: anEnrollmentId, dueAt: onward.deps.now() },
      ...{ matter: { template: 'free-text', planless: false } },
    });
    await onward.given({ answer });
    await sendQueued(onward.deps, JSON.stringify({ type: 'answer', id: answer.id }));
    expect(onward.mailer.sent()).toHaveLength(1);
  });

  it('unlike somebody nobody enrolled', async () => {
    const onward = anOnward();
    const answer = anAnswer({ candidateId: sam, matter: { template: 'free-text', planless: false } });
    await onward.given({ candidate: aCandidate({ confirmed: false }), answer });
    await sendQueued(onward.deps, JSON.stringify({ type: 'answer', id: answer.id }));
    expect(onward.mailer.calls()).toBe(0);
  });
});
