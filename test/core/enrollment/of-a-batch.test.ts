import { describe, expect, it } from 'vitest';
import { beginUnmailed } from '#core/enrollment/begin.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, stepOf } from '#core/enrollment/enrollment.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import { whyThatDay } from '#core/enrollment/why-that-day.ts';
import { plusMs } from '#core/time/instant.ts';
import { aCandidate } from '#test/support/a-candidate.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import {
  aBatchEnrollment,
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anAgencysRejection,
  anEnrollmentAfter,
  claimedAt,
  sendNext,
  thursday,
} from '#test/support/an-enrollment.ts';

const dayMs = 86_400_000;
const statuses = (enrollment: Enrollment): readonly string[] => enrollment.steps.map(({ status }) => status);
const days = (enrollment: Enrollment, now: string): readonly (string | undefined)[] =>
  expectedInstants(enrollment, now).map((instant) => instant?.slice(0, 10));
const through = (enrollment: Enrollment, ...commands: readonly Command[]): Enrollment =>
  commands.reduce((each, command) => decide(each, command).enrollment, enrollment);
const takeBack = (now = thursday): Command => ({
  ...{ type: 'TakeBack', now, batchId: aBatchOrigin().batchId },
});
const reenroll = (
  startsAt: string,
  changed: Partial<Extract<Command, { type: 'Reenroll' }>> = {},
): Command => ({
  ...{ type: 'Reenroll', now: plusMs(startsAt, -dayMs), origin: aBatchOrigin({ batchId: 'again' }) },
  ...{ startsAt, waits: false },
  ...changed,
});

describe('a series an agency begins', () => {
  it('has its first mail at the instant that was planned, and six on the days of a Friday', () => {
    const begun = aBatchEnrollment();
    expect(begun).toMatchObject({ status: 'active', due: 'step', dueAt: '2026-01-09T09:33:00.000Z' });
    const sent = aBatchEnrollmentAfter(6);
    expect(sent.steps.map(({ day }) => day?.slice(5))).toEqual([
      ...['01-09', '01-12', '01-13', '01-14', '01-19', '01-21'],
    ]);
    expect(whyThatDay(sent, 1)).toMatchObject({ because: 'begun-by-agency' });
  });

  it('has no alarm clock: the sweep feeds it', () => {
    const claimed = claimedAt(aBatchEnrollment());
    const result = { type: 'accepted', sesMessageId: 's1' } as const;
    const sent = decide(claimed, {
      type: 'Record',
      now: claimed.steps[0]!.claimedAt!,
      step: 1,
      attempt: 1,
      result,
    });
    const { id, rev, dueAt } = sent.enrollment;
    expect(sent.effects).toEqual([{ type: 'feed', enrollmentId: id, rev, at: dueAt }]);
  });

  it('that is never to be mailed is over from the beginning', () => {
    const { enrollment, effects } = beginUnmailed({
      ...{ id: 'e', now: thursday, candidate: aCandidate(), zone: 'Europe/London' },
      ...{ rejections: [anAgencysRejection()], origin: aBatchOrigin() },
    });
    expect(enrollment).toMatchObject({ status: 'stopped', endReason: 'not-mailed', dueAt: null, due: null });
    expect(new Set(statuses(enrollment))).toEqual(new Set(['held']));
    expect(effects).toEqual([]);
    expect(through(enrollment, reenroll('2026-02-02T09:33:00.000Z'))).toBe(enrollment);
  });

  it('stops for good where the person says that it is not a rejection: we never read one', () => {
    expect(through(aBatchEnrollmentAfter(1), { type: 'Undo', now: thursday })).toMatchObject({
      status: 'stopped',
      endReason: 'asked',
    });
  });

  it('remembers the first bounce or complaint, and that alone', () => {
    const noted = through(aBatchEnrollmentAfter(1), {
      type: 'NoteTrouble',
      now: thursday,
      trouble: 'bounce',
    });
    expect(noted).toMatchObject({ trouble: 'bounce', status: 'active', rev: aBatchEnrollmentAfter(1).rev });
    expect(through(noted, { type: 'NoteTrouble', now: thursday, trouble: 'complaint' })).toBe(noted);
  });
});

describe('a batch that is undone', () => {
  it('ends its series, and keeps what was sent and what nobody knows about', () => {
    const undone = through(claimedAt(aBatchEnrollmentAfter(2)), takeBack());
    expect(undone).toMatchObject({ status: 'undone', endReason: 'taken-back', due: 'lease' });
    expect(statuses(undone)).toEqual(['sent', 'sent', 'claimed', 'held', 'held', 'held']);
  });

  it('leaves the series to the person whose own mails joined it, with a clock of its own', () => {
    const joined = through(aBatchEnrollmentAfter(1), {
      type: 'Join',
      now: thursday,
      rejection: aRejection(),
    });
    const { enrollment, effects } = decide(joined, takeBack());
    expect(enrollment).toMatchObject({
      ...{ status: 'active', dueAt: joined.dueAt, rev: joined.rev + 1 },
      ...{ origin: { type: 'forward', inboundId: 'inbound-1' }, rejections: [aRejection()] },
    });
    expect(effects).toMatchObject([{ type: 'arm', rev: enrollment.rev, at: joined.dueAt }]);
  });

  it('does not touch what another batch has begun again meanwhile', () => {
    const again = through(aBatchEnrollmentAfter(1), takeBack(), reenroll('2026-02-02T09:33:00.000Z'));
    expect(through(again, takeBack())).toBe(again);
    expect(through(again, { type: 'TakeBack', now: thursday, batchId: 'again' }).status).toBe('undone');
  });

  it('does not touch what a person began', () => {
    const own = anEnrollmentAfter(2);
    expect(through(own, takeBack(), reenroll('2026-02-02T09:33:00.000Z'))).toBe(own);
  });
});

describe('a batch that is confirmed again', () => {
  const undone = through(aBatchEnrollmentAfter(2), takeBack('2026-01-12T12:00:00.000Z'));
  const startsAt = '2026-02-02T09:33:00.000Z';

  it('goes on at the first mail that was not sent, with the days between the mails as they were', () => {
    const again = through(undone, reenroll(startsAt));
    expect(again).toMatchObject({ status: 'active', endReason: null, dueAt: startsAt, due: 'step' });
    expect(again.origin).toMatchObject({ batchId: 'again' });
    expect(statuses(again)).toEqual(['sent', 'sent', 'planned', 'planned', 'planned', 'planned']);
    const before = days(aBatchEnrollmentAfter(2), thursday).slice(2);
    expect(days(again, startsAt).slice(2)).toEqual(['2026-02-02', '2026-02-03', '2026-02-09', '2026-02-10']);
    expect(before).toEqual(['2026-01-13', '2026-01-14', '2026-01-19', '2026-01-21']);
  });

  it('says why the mails came on those days', () => {
    let again = through(undone, reenroll(startsAt));
    for (let step = 3; step <= 6; step++) again = sendNext(again);
    expect([3, 4, 5, 6].map((step) => whyThatDay(again, step as 3)?.because)).toEqual([
      ...['enrolled-again', 'plan', 'plan', 'plan'],
    ]);
  });

  it('begins from the beginning where nothing was sent', () => {
    const again = through(aBatchEnrollment(), takeBack(), reenroll(startsAt));
    expect(statuses(again)).toEqual(statuses(aBatchEnrollment()));
    expect(whyThatDay(sendNext(again), 1)).toMatchObject({ because: 'enrolled-again', day: '2026-02-02' });
  });

  it('waits behind the series the person began in the meantime', () => {
    const waiting = through(undone, reenroll(startsAt, { waits: true }));
    expect(waiting).toMatchObject({ status: 'pending', due: 'start', dueAt: startsAt });
    expect(through(waiting, { type: 'TakeOver', now: startsAt })).toMatchObject({
      status: 'active',
      due: 'step',
    });
  });

  it('never sends a second mail on the day of the last one', () => {
    const today = through(undone, reenroll('2026-01-12T14:00:00.000Z'));
    expect(today.dueAt?.slice(0, 10)).toBe('2026-01-13');
  });

  it('keeps to the rest the person had asked for', () => {
    const until = '2026-03-02T12:00:00.000Z';
    const resting = through(
      aBatchEnrollmentAfter(2),
      { type: 'Pause', now: '2026-01-12T12:00:00.000Z', reason: 'asked', until },
      takeBack('2026-01-13T12:00:00.000Z'),
    );
    expect(through(resting, reenroll(startsAt)).dueAt).toBe(until);
  });

  it('looks first at the mail nobody knows about, and not before its new date', () => {
    const lost = aBatchEnrollmentAfter(2);
    const claimed = claimedAt(lost);
    const now = stepOf(claimed, 3).claimedAt!;
    const unknown = through(
      claimed,
      { type: 'Record', now, step: 3, attempt: 1, result: { type: 'lost' } },
      takeBack(now),
      reenroll(startsAt),
    );
    expect(unknown).toMatchObject({ status: 'active', due: 'check', dueAt: startsAt });
    const settled = through(unknown, { type: 'Settle', step: 3, sentAt: now, sesMessageId: 's3' });
    expect(settled).toMatchObject({ due: 'step', status: 'active' });
  });

  it('is over where the mail that was on its way at the undo was the last', () => {
    const claimed = claimedAt(aBatchEnrollmentAfter(5));
    const now = stepOf(claimed, 6).claimedAt!;
    const result = { type: 'accepted', sesMessageId: 's6' } as const;
    const sent = through(claimed, takeBack(now), { type: 'Record', now, step: 6, attempt: 1, result });
    expect(sent.status).toBe('undone');
    expect(through(sent, reenroll(startsAt))).toMatchObject({ status: 'finished', endReason: 'complete' });
  });

  it('mails nobody who said stop after the undo', () => {
    const stopped = through(undone, { type: 'Stop', now: startsAt, reason: 'stop' });
    expect(stopped).toMatchObject({ status: 'stopped', endReason: 'stop' });
    expect(through(stopped, reenroll(startsAt))).toBe(stopped);
  });
});
