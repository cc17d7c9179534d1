import { expect, it } from 'vitest';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, stepOf } from '#core/enrollment/enrollment.ts';
import type { SendMessage } from '#core/ports/ports.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import { plusMs } from '#core/time/instant.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import type { SendDependencies } from '#functions/send-mail/dependencies.ts';
import { sendQueued } from '#functions/send-mail/send-queued.ts';
import { suppress } from '#functions/suppress.ts';
import { aCandidate, aSuppression, idOf, samsAddress } from '#test/support/a-candidate.ts';
import { anEnrollment, anEnrollmentAfter, anEnrollmentId, thursday } from '#test/support/an-enrollment.ts';
import { anOnward, claims, interrupted, type Onward, overtaken } from '#test/support/onward.ts';

const sam = idOf(samsAddress);
const messageFor = ({ id, rev }: Enrollment): SendMessage => ({ type: 'enrollment', id, rev });

/** Sam with this enrollment, at the instant it is due. */
const withSeries = async (enrollment: Enrollment): Promise<Onward> => {
  const onward = anOnward();
  await onward.given({ candidate: aCandidate({ activeEnrollmentId: enrollment.id }), enrollment });
  onward.at(enrollment.dueAt!);
  return onward;
};
const send = (deps: SendDependencies, message: SendMessage) => sendQueued(deps, JSON.stringify(message));
const stored = async ({ store }: Onward): Promise<Enrollment> =>
  (await store.get('enrollment', anEnrollmentId))!;

it('sends the receipt, files it under SES’s id and arms the next step', async () => {
  const enrollment = anEnrollment();
  const onward = await withSeries(enrollment);
  await send(onward.deps, messageFor(enrollment));
  expect(onward.mailer.sent()).toMatchObject([
    { to: samsAddress, tags: { enrollment: anEnrollmentId, step: '1', attempt: '1' } },
  ]);
  const after = await stored(onward);
  expect(stepOf(after, 1)).toMatchObject({ status: 'sent', sesMessageId: 'ses-1' });
  expect(await onward.store.get('sent-mail', 'ses-1')).toMatchObject({
    candidateId: sam,
    enrollmentId: anEnrollmentId,
  });
  expect(onward.alarmClock.armed()).toEqual([
    { enrollmentId: anEnrollmentId, step: 2, rev: after.rev, at: after.dueAt },
  ]);
});

it('sends a whole series through its alarms alone, one mail a day', async () => {
  const enrollment = anEnrollment();
  const onward = await withSeries(enrollment);
  await send(onward.deps, messageFor(enrollment));
  for (let alarm = onward.alarmClock.armed()[0]; alarm !== undefined; ) {
    onward.at(alarm.at);
    await onward.alarmClock.disarm(alarm);
    await send(onward.deps, { type: 'enrollment', id: alarm.enrollmentId, rev: alarm.rev });
    alarm = onward.alarmClock.armed()[0];
  }
  const after = await stored(onward);
  expect(onward.mailer.sent().map(({ tags }) => tags.step)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(after.status).toBe('finished');
  expect(new Set(after.steps.map(({ day }) => day)).size).toBe(6);
});

it('once: sends one mail however many workers get the message at the same moment', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  await Promise.all(Array.from({ length: 5 }, () => send(onward.deps, messageFor(enrollment))));
  await send(onward.deps, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(1);
});

it('once: a worker that dies after the call to SES leaves a claim nobody else takes', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const dying = {
    ...onward.deps.mailer,
    send: async (mail: Parameters<typeof onward.mailer.send>[0]) => {
      await onward.mailer.send(mail);
      throw new Error('the worker is gone');
    },
  };
  await expect(send({ ...onward.deps, mailer: dying }, messageFor(enrollment))).rejects.toThrow('gone');
  onward.later(121_000);
  await send(onward.deps, messageFor(await stored(onward)));
  expect(stepOf(await stored(onward), 2).status).toBe('unknown');
  onward.later(3 * 3_600_000);
  await send(onward.deps, messageFor(await stored(onward)));
  expect(onward.mailer.calls()).toBe(1);
});

it('does what the sweep found overdue, at whatever revision it is', async () => {
  const onward = await withSeries(anEnrollmentAfter(1));
  onward.later(10 * 60_000);
  await send(onward.deps, { type: 'enrollment', id: anEnrollmentId, rev: null });
  expect(stepOf(await stored(onward), 2).status).toBe('sent');
});

it('an old firing and one that comes too early do nothing', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const before = onward.store.snapshot();
  await send(onward.deps, { ...messageFor(enrollment), rev: enrollment.rev - 1 } as SendMessage);
  await send(onward.deps, { type: 'enrollment', id: 'nobodys', rev: 1 });
  onward.at(plusMs(enrollment.dueAt!, -1));
  await send(onward.deps, messageFor(enrollment));
  await send(onward.deps, { type: 'enrollment', id: anEnrollmentId, rev: null });
  expect(onward.store.snapshot()).toEqual(before);
  expect(onward.mailer.calls()).toBe(0);
});

const ends: readonly ((now: string) => Command)[] = [
  (now) => ({ type: 'Stop', now, reason: 'asked' }),
  (now) => ({ type: 'Undo', now }),
  (now) => ({ type: 'Finish', now, reason: 'got-a-job' }),
];
it.each(ends)('silence: an end between claim and call is obeyed (%#)', async (end) => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const store = interrupted(onward.store, claims, () =>
    changeEnrollment(onward.deps, anEnrollmentId, {
      decideOn: (fresh) => decide(fresh, end(onward.deps.now())),
    }),
  );
  await send({ ...onward.deps, store }, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  const after = await stored(onward);
  expect(stepOf(after, 2).status).toBe('held');
  expect(after.dueAt).toBeNull();
});

it('silence: an unsubscription between claim and call is obeyed', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const store = interrupted(onward.store, claims, () => suppress(onward.deps, sam, 'one-click'));
  await send({ ...onward.deps, store }, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  expect(await stored(onward)).toMatchObject({ status: 'stopped', dueAt: null });
});

it('silence: no claim commits after a suppression, even one that came while the mail was rendered', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const store = overtaken(onward.store, claims, () => onward.given({ suppression: aSuppression() }));
  await send({ ...onward.deps, store }, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  const after = await stored(onward);
  expect(after.history.filter(({ command, step }) => command === 'Claim' && step === 2)).toEqual([]);
  expect(after).toMatchObject({ status: 'stopped', dueAt: null });
});

it('silence: a pause between claim and call gives the claim back, and the step comes after the pause', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  const until = plusMs(enrollment.dueAt!, 7 * 86_400_000);
  const store = interrupted(onward.store, claims, () =>
    changeEnrollment(onward.deps, anEnrollmentId, {
      decideOn: (fresh) => decide(fresh, { type: 'Pause', now: onward.deps.now(), reason: 'asked', until }),
    }),
  );
  await send({ ...onward.deps, store }, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  const resting = await stored(onward);
  expect(stepOf(resting, 2)).toMatchObject({ status: 'ready', attempt: 0 });
  expect(resting).toMatchObject({ status: 'paused', dueAt: until });
  onward.at(until);
  await send(onward.deps, messageFor(resting));
  const resumed = await stored(onward);
  onward.at(resumed.dueAt!);
  await send(onward.deps, messageFor(resumed));
  expect(stepOf(await stored(onward), 2)).toMatchObject({ status: 'sent', attempt: 1 });
});

it('silence: somebody suppressed before is not mailed, and their series ends', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  await onward.given({ suppression: aSuppression({ reason: 'complaint' }) });
  await send(onward.deps, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  expect(await stored(onward)).toMatchObject({ status: 'stopped', endReason: 'complaint' });
});

it('gentle: one coaching mail a day, whatever series it is of; the second waits for the next working day', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = anOnward();
  const coached = { day: '2026-01-09', mail: 'step:another:6' };
  await onward.given({ candidate: aCandidate({ coached }), enrollment });
  onward.at(enrollment.dueAt!);
  await send(onward.deps, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(0);
  const after = await stored(onward);
  expect(after.dueAt?.slice(0, 10)).toBe('2026-01-12');
  expect(onward.alarmClock.armed()).toMatchObject([{ rev: after.rev, at: after.dueAt }]);
});

it('gentle: NEXT pressed twice in a minute sends one mail', async () => {
  const onward = await withSeries(anEnrollmentAfter(1));
  for (let n = 0; n < 2; n++) {
    await changeEnrollment(onward.deps, anEnrollmentId, {
      decideOn: (fresh) => decide(fresh, { type: 'SendNow', now: onward.deps.now(), coachedToday: false }),
    });
    await send(onward.deps, messageFor(await stored(onward)));
  }
  expect(onward.mailer.sent().map(({ tags }) => tags.step)).toEqual(['2']);
});

it('gentle: a receipt goes out on a day that had its coaching mail, and does not use up the next', async () => {
  const enrollment = anEnrollment();
  const coached = { day: '2026-01-08', mail: 'step:another:6' };
  const onward = anOnward();
  await onward.given({ candidate: aCandidate({ coached }), enrollment });
  await send(onward.deps, messageFor(enrollment));
  expect(onward.mailer.calls()).toBe(1);
  expect((await onward.store.get('candidate', sam))?.coached).toEqual(coached);
});

it('gentle: after weeks of outage the late steps come one a working day', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  onward.at('2026-03-02T12:00:00.000Z');
  for (let n = 0; n < 30; n++) {
    const current = await stored(onward);
    if (current.dueAt === null) break;
    if (current.dueAt > onward.deps.now()) onward.at(current.dueAt);
    await send(onward.deps, messageFor(current));
  }
  expect((await stored(onward)).steps.slice(1).map(({ day }) => day)).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
  ]);
});

it.each<readonly [SendResult, string, string | null]>([
  [{ type: 'throttled' }, 'ready', null],
  [{ type: 'quota' }, 'ready', null],
  [{ type: 'unreachable' }, 'ready', null],
  [{ type: 'blocked', reason: 'account-sending-paused' }, 'ready', 'SendBlocked'],
  [{ type: 'rejected', reason: 'message-rejected' }, 'failed', 'SendFailed'],
  [{ type: 'lost' }, 'unknown', null],
])('what SES says: %o leaves the step %s', async (result, status, metric) => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  onward.mailer.answerNext(result);
  await send(onward.deps, messageFor(enrollment));
  expect(stepOf(await stored(onward), 2).status).toBe(status);
  expect(onward.log.some((line) => line.includes(`"${metric}"`))).toBe(metric !== null);
  const halt = await onward.store.get('sending-halt', 'newest');
  expect(halt?.reason ?? null).toBe(result.type === 'blocked' ? result.reason : null);
});

it('an unknown mail with no proof asks for one by a probe, once in half an hour', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  onward.mailer.answerNext({ type: 'lost' }, true);
  await send(onward.deps, messageFor(enrollment));
  onward.later(6 * 3_600_000);
  onward.sendQueue.take();
  await send(onward.deps, messageFor(await stored(onward)));
  expect(onward.queued()).toEqual([{ type: 'probe' }]);
  await send(onward.deps, { type: 'probe' });
  expect(onward.mailer.sent().at(-1)).toMatchObject({
    to: 'success@simulator.amazonses.com',
    tags: { probe: 'events' },
  });
});

it('an unknown mail is tried once more when events flow without it', async () => {
  const enrollment = anEnrollmentAfter(1);
  const onward = await withSeries(enrollment);
  onward.mailer.answerNext({ type: 'lost' });
  await send(onward.deps, messageFor(enrollment));
  onward.later(6 * 3_600_000);
  await onward.given({
    'event-proof': {
      id: 'newest',
      version: 1,
      mailSentAt: plusMs(onward.deps.now(), -60_000),
      probedAt: null,
    },
  });
  await send(onward.deps, messageFor(await stored(onward)));
  expect(onward.mailer.sent().map(({ tags }) => tags)).toEqual([
    { enrollment: anEnrollmentId, step: '2', attempt: '2' },
  ]);
});

it('a waiting series begins and becomes the one that runs', async () => {
  const startsAt = '2026-01-21T09:33:00.000Z';
  const waiting = anEnrollment({
    ...{ status: 'pending', due: 'start', dueAt: startsAt, stepDueAt: startsAt, startsAtOnce: false },
  });
  const onward = await withSeries(waiting);
  await send(onward.deps, messageFor(waiting));
  expect(stepOf(await stored(onward), 1).status).toBe('sent');
  expect((await onward.store.get('candidate', sam))?.activeEnrollmentId).toBe(anEnrollmentId);
});

it('the rest after good news ends in one question', async () => {
  const until = plusMs(thursday, 28 * 86_400_000);
  const resting = decide(anEnrollmentAfter(1), {
    ...{ type: 'Pause', now: thursday, reason: 'good-news', until },
  }).enrollment;
  const onward = await withSeries(resting);
  await send(onward.deps, messageFor(resting));
  const [question] = onward.queued().filter(({ type }) => type === 'answer');
  await send(onward.deps, question!);
  expect(onward.mailer.sent()).toMatchObject([{ to: samsAddress }]);
  await send(onward.deps, question!);
  await send(onward.deps, messageFor(resting));
  expect(onward.mailer.calls()).toBe(1);
});

it('private: no log line names the person', async () => {
  const enrollment = anEnrollment();
  const onward = await withSeries(enrollment);
  await send(onward.deps, messageFor(enrollment));
  expect(onward.log.length).toBeGreaterThan(0);
  expect(onward.log.join('\n')).not.toMatch(/sam@|mail\.example|Acme/i);
});
