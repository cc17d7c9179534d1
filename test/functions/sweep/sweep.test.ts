import { describe, expect, it } from 'vitest';
import { feedEveryMs } from '#core/sending/feed.ts';
import { plusMs } from '#core/time/instant.ts';
import { sweep } from '#functions/sweep/sweep.ts';
import { functions } from '#infra/wiring.ts';
import { aBatchId, anEnrolledBatch } from '#test/support/a-batch.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { aBatchEnrollment, anEnrollment, thursday } from '#test/support/an-enrollment.ts';
import { anOnward } from '#test/support/onward.ts';

const withOverdue = async () => {
  const onward = anOnward();
  await onward.given({ enrollment: anEnrollment() });
  for (let n = 0; n < 5; n++) await onward.given({ answer: anAnswer({ id: `answer-${n}` }) });
  onward.at(plusMs(thursday, 90_000));
  return onward;
};
const halt = { id: 'newest', version: 1, since: thursday, reason: 'account-sending-paused' } as const;
const proofOf = (mailSentAt: string) => ({ id: 'newest', version: 1, mailSentAt, probedAt: null }) as const;

it('queues again whatever is overdue, at whatever revision, and counts it', async () => {
  const onward = await withOverdue();
  await sweep(onward.deps);
  expect(onward.queued()).toHaveLength(6);
  expect(onward.queued()).toContainEqual({ type: 'enrollment', id: anEnrollment().id, rev: null });
  expect(onward.queued()).toContainEqual({ type: 'answer', id: 'answer-3' });
  expect(onward.log.some((line) => line.includes('"OverdueFound":6'))).toBe(true);
});

it('leaves alone what an alarm may still ring for', async () => {
  const onward = await withOverdue();
  onward.at(plusMs(thursday, 89_000));
  await sweep(onward.deps);
  expect(onward.queued()).toEqual([]);
});

it('while SES refuses everything, queues one thing to find out whether it still does', async () => {
  const onward = await withOverdue();
  await onward.given({ 'sending-halt': halt });
  await sweep(onward.deps);
  expect(onward.queued()).toHaveLength(1);
});

it('goes on once a later mail is known to have left', async () => {
  const onward = await withOverdue();
  await onward.given({ 'sending-halt': halt, 'event-proof': proofOf(plusMs(thursday, 60_000)) });
  await sweep(onward.deps);
  expect(onward.queued()).toHaveLength(6);
});

it('is not fooled by a mail that left before', async () => {
  const onward = await withOverdue();
  await onward.given({ 'sending-halt': halt, 'event-proof': proofOf(plusMs(thursday, -60_000)) });
  await sweep(onward.deps);
  expect(onward.queued()).toHaveLength(1);
});

it('has a batch looked after when its time has come, and calls it no backlog', async () => {
  const onward = anOnward();
  await onward.given({ batch: anEnrolledBatch({ dueAt: thursday }) });
  onward.at(plusMs(thursday, 90_000));
  await sweep(onward.deps);
  expect(onward.queued()).toEqual([]);
  expect(onward.batchQueue.waiting()).toEqual([{ type: 'count', batchId: aBatchId }]);
  expect(onward.log.some((line) => line.includes('OverdueFound'))).toBe(false);
});

/** Mails of a batch, one a second from `first` on. */
const withFeed = async (count: number, first = thursday) => {
  const onward = anOnward();
  for (let n = 0; n < count; n++)
    await onward.given({ enrollment: aBatchEnrollment({ id: `fed-${n}`, dueAt: plusMs(first, n * 1000) }) });
  return onward;
};
const delays = ({ sendQueue }: ReturnType<typeof anOnward>): readonly number[] =>
  sendQueue.waiting().map(({ delaySeconds }) => delaySeconds);

describe('mails of batches', () => {
  it('are put on their way so that each leaves at its instant', async () => {
    const onward = await withFeed(3, plusMs(thursday, 120_000));
    await sweep(onward.deps);
    expect(onward.sendQueue.waiting()).toEqual(
      [120, 121, 122].map((delaySeconds, n) => ({
        message: { type: 'enrollment', id: `fed-${n}`, rev: null },
        delaySeconds,
      })),
    );
    expect(onward.log.join()).not.toContain('OverdueFound');
  });

  it('that are due after the next sweep are left to it', async () => {
    const onward = await withFeed(1, plusMs(thursday, 331_000));
    await sweep(onward.deps);
    expect(onward.queued()).toEqual([]);
  });

  it('are at most four fifths of what SES takes in five minutes, longest due first', async () => {
    const onward = await withFeed(300, plusMs(thursday, -86_400_000));
    onward.mayNowSend({ perDay: null, perSecond: 1, sentLastDay: 0 });
    await sweep(onward.deps);
    expect(onward.queued()).toHaveLength(240);
    expect(onward.queued()[0]).toMatchObject({ id: 'fed-0' });
    expect(onward.queued()).not.toContainEqual({ type: 'enrollment', id: 'fed-240', rev: null });
  });

  it('that had to wait do not leave all at once', async () => {
    const onward = await withFeed(200, plusMs(thursday, -86_400_000));
    onward.mayNowSend({ perDay: null, perSecond: 2, sentLastDay: 0 });
    await sweep(onward.deps);
    expect(delays(onward).slice(0, 5)).toEqual([0, 0, 1, 1, 2]);
    expect(Math.max(...delays(onward))).toBe(124);
  });

  it('stop at four fifths of what SES takes in a day', async () => {
    const onward = await withFeed(30);
    onward.mayNowSend({ perDay: 200, perSecond: 14, sentLastDay: 150 });
    await sweep(onward.deps);
    expect(onward.queued()).toHaveLength(10);
    onward.sendQueue.take();
    onward.mayNowSend({ perDay: 200, perSecond: 14, sentLastDay: 170 });
    await sweep(onward.deps);
    expect(onward.queued()).toEqual([]);
  });

  it('go at a careful pace while SES does not say what it takes', async () => {
    const onward = await withFeed(300);
    onward.mayNowSend(null);
    await sweep(onward.deps);
    expect(onward.queued()).toHaveLength(240);
  });

  it('wait while SES refuses everything, but for the one that asks whether it still does', async () => {
    const onward = await withFeed(5);
    await onward.given({ 'sending-halt': halt });
    await sweep(onward.deps);
    expect(onward.queued()).toHaveLength(1);
  });

  it('hold back nobody who forwarded a mail', async () => {
    const onward = await withFeed(50);
    await onward.given({ enrollment: anEnrollment() });
    onward.mayNowSend({ perDay: 200, perSecond: 1, sentLastDay: 199 });
    onward.at(plusMs(thursday, 90_000));
    await sweep(onward.deps);
    expect(onward.queued()).toEqual([{ type: 'enrollment', id: anEnrollment().id, rev: null }]);
  });
});

it('comes by as often as the feed reckons with', () => {
  expect(functions.sweep.source).toEqual({ everyMinutes: feedEveryMs / 60_000 });
});
