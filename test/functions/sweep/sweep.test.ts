import { expect, it } from 'vitest';
import { plusMs } from '#core/time/instant.ts';
import { sweep } from '#functions/sweep/sweep.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anEnrollment, thursday } from '#test/support/an-enrollment.ts';
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
