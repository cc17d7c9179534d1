import { describe, expect, it, test } from 'vitest';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { isClaimable } from '#core/enrollment/sending.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import { plusMs } from '#core/time/instant.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import {
  anEnrollment,
  anEnrollmentAfter,
  claimedAt,
  sendNext,
  thursday,
} from '#test/support/an-enrollment.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const days = (enrollment: Enrollment): readonly (string | undefined)[] =>
  expectedInstants(enrollment, thursday).map((instant) => instant?.slice(0, 10));
const statuses = (enrollment: Enrollment): readonly string[] => enrollment.steps.map(({ status }) => status);
const paused = (enrollment: Enrollment, now = thursday, forDays = 14): Enrollment =>
  decide(enrollment, { type: 'Pause', now, reason: 'asked', until: plusMs(now, forDays * dayMs) }).enrollment;
const goodNews = (enrollment: Enrollment, now = thursday): Enrollment =>
  decide(enrollment, { type: 'Pause', now, reason: 'good-news', until: plusMs(now, 28 * dayMs) }).enrollment;
const wake = (enrollment: Enrollment, now = enrollment.dueAt!, proofAt: string | null = null) =>
  decide(enrollment, { type: 'Wake', now, rev: enrollment.rev, proofAt });
const record = (
  enrollment: Enrollment,
  result: Extract<Command, { type: 'Record' }>['result'],
  now?: string,
) => {
  const step = stepNumbers.find((each) => stepOf(enrollment, each).status === 'claimed')!;
  const { attempt, claimedAt: at } = stepOf(enrollment, step);
  return decide(enrollment, { type: 'Record', now: now ?? at!, step, attempt, result });
};

describe('a series nobody touches', () => {
  it('has its receipt due at once and follows the calendar of a Thursday', () => {
    const begun = anEnrollment();
    expect(begun).toMatchObject({ status: 'active', dueAt: thursday, due: 'step', version: 1, rev: 1 });
    expect(days(begun)).toEqual([
      '2026-01-08',
      '2026-01-09',
      '2026-01-12',
      '2026-01-13',
      '2026-01-16',
      '2026-01-20',
    ]);
  });

  it('sends six mails on those days and is finished', () => {
    const done = anEnrollmentAfter(6);
    expect(done.steps.map(({ day }) => day)).toEqual(days(anEnrollment()));
    expect(done).toMatchObject({ status: 'finished', endReason: 'complete', dueAt: null, due: null });
    expect(statuses(done)).toEqual(Array(6).fill('sent'));
  });

  it('arms exactly one alarm for the next step once one is sent, under the new revision', () => {
    const claimed = claimedAt(anEnrollment());
    const { enrollment, effects } = record(claimed, { type: 'accepted', sesMessageId: 's1' });
    expect(effects).toEqual([
      { type: 'arm', enrollmentId: enrollment.id, step: 2, rev: enrollment.rev, at: enrollment.dueAt },
    ]);
    expect(enrollment.rev).toBe(claimed.rev + 1);
  });

  it('keeps the dates it promised although the receipt was refused for good', () => {
    const promised = days(anEnrollment());
    let enrollment = record(claimedAt(anEnrollment()), { type: 'rejected', reason: 'x' }).enrollment;
    expect(days(enrollment).slice(1)).toEqual(promised.slice(1));
    for (let step = 2; step <= 6; step++) enrollment = sendNext(enrollment);
    expect(enrollment.steps.map(({ day }) => day)).toEqual(promised);
  });
});

describe('a claim', () => {
  it('is given for the next step when it is due, and holds for two minutes', () => {
    const claimed = claimedAt(anEnrollment());
    expect(stepOf(claimed, 1)).toMatchObject({ status: 'claimed', attempt: 1, claimedAt: thursday });
    expect(claimed).toMatchObject({ due: 'lease', dueAt: plusMs(thursday, 120_000) });
  });

  it.each<readonly [string, Enrollment, string]>([
    ['before it is due', anEnrollmentAfter(1), '2026-01-09T09:00:00.000Z'],
    ['while it is claimed', claimedAt(anEnrollment()), thursday],
    [
      'while it is unknown',
      record(claimedAt(anEnrollment()), { type: 'lost' }).enrollment,
      '2026-01-12T10:00:00.000Z',
    ],
    ['while the series rests', paused(anEnrollmentAfter(1)), '2026-01-12T10:00:00.000Z'],
    ['at night', anEnrollmentAfter(1), '2026-01-09T23:00:00.000Z'],
    ['at the weekend', anEnrollmentAfter(1), '2026-01-10T12:00:00.000Z'],
    ['on a national holiday', anEnrollmentAfter(1), '2026-04-03T12:00:00.000Z'],
    ['after the end', anEnrollmentAfter(6), '2026-03-02T12:00:00.000Z'],
    ['while it is pending', anEnrollment({ status: 'pending', due: 'start' }), thursday],
  ])('is refused %s', (_, enrollment, now) => {
    expect(isClaimable(enrollment, now)).toBe(false);
    expect(decide(enrollment, { type: 'Claim', now })).toEqual({ enrollment, effects: [], asks: false });
  });

  it('of a receipt is given at night: it answers what the person just did', () => {
    const night = '2026-01-10T02:00:00.000Z';
    expect(isClaimable(anEnrollment({ dueAt: night, stepDueAt: night }), night)).toBe(true);
  });

  it('is given once to two who ask with the same state', () => {
    const [first, second] = [claimedAt(anEnrollment()), claimedAt(anEnrollment())];
    expect(second.version).toBe(first.version);
    expect(decide(first, { type: 'Claim', now: thursday }).enrollment).toBe(first);
  });
});

describe('what SES says', () => {
  const claimed = claimedAt(anEnrollmentAfter(1));
  const now = stepOf(claimed, 2).claimedAt!;

  it('accepted: the step is sent and the next one is due', () => {
    const { enrollment } = record(claimed, { type: 'accepted', sesMessageId: 's2' });
    expect(stepOf(enrollment, 2)).toMatchObject({
      status: 'sent',
      sentAt: now,
      sesMessageId: 's2',
      day: '2026-01-09',
    });
    expect(enrollment.dueAt?.slice(0, 10)).toBe('2026-01-12');
  });

  it('throttled: again a minute later, as the same attempt', () => {
    const { enrollment } = record(claimed, { type: 'throttled' });
    expect(stepOf(enrollment, 2)).toMatchObject({ status: 'ready', attempt: 0, refusals: 1 });
    expect(enrollment).toMatchObject({ due: 'step', dueAt: plusMs(now, 60_000) });
  });

  it('rejected: this step failed, an alarm, and the series goes on', () => {
    const { enrollment, effects } = record(claimed, { type: 'rejected', reason: 'message-rejected' });
    expect(stepOf(enrollment, 2)).toMatchObject({ status: 'failed', reason: 'message-rejected' });
    expect(effects).toContainEqual({ type: 'alarm', name: 'SendFailed', id: enrollment.id });
    expect(enrollment).toMatchObject({ status: 'active', due: 'step' });
  });

  it('blocked: an hour later, and an alarm', () => {
    const { enrollment, effects } = record(claimed, { type: 'blocked', reason: 'account-sending-paused' });
    expect(enrollment.dueAt).toBe(plusMs(now, hourMs));
    expect(effects).toContainEqual({ type: 'alarm', name: 'SendBlocked', id: enrollment.id });
  });

  it('nothing: unknown, to be looked at after six hours, and no other step meanwhile', () => {
    const { enrollment } = record(claimed, { type: 'lost' });
    expect(stepOf(enrollment, 2).status).toBe('unknown');
    expect(enrollment).toMatchObject({ due: 'check', dueAt: plusMs(now, 6 * hourMs) });
    expect(isClaimable(enrollment, '2026-02-02T12:00:00.000Z')).toBe(false);
  });

  it('to an attempt that is no longer open: nothing', () => {
    const late = { type: 'Record', now, step: 2, attempt: 7, result: { type: 'throttled' } } as const;
    expect(decide(claimed, late).enrollment).toBe(claimed);
  });
});

describe('an unknown step', () => {
  const claimedAtInstant = anEnrollmentAfter(1).dueAt!;
  const unknown = record(claimedAt(anEnrollmentAfter(1)), { type: 'lost' }).enrollment;
  const later = (hours: number) => plusMs(claimedAtInstant, hours * hourMs);

  it('comes from a lease that ran out, too', () => {
    const expired = wake(claimedAt(anEnrollmentAfter(1))).enrollment;
    expect(stepOf(expired, 2)).toEqual(stepOf(unknown, 2));
    expect(expired.dueAt).toBe(unknown.dueAt);
  });

  it('is not looked at before six hours have passed', () => {
    expect(wake(unknown, later(5.9), later(5)).enrollment).toBe(unknown);
  });

  it('is tried once more after six hours if a later mail is known to have left', () => {
    const again = wake(unknown, later(6), later(1)).enrollment;
    expect(stepOf(again, 2)).toMatchObject({ status: 'ready', attempt: 1 });
    expect(stepOf(claimedAt(again, later(6.5)), 2).attempt).toBe(2);
  });

  it('waits on while the only proof is older than the claim', () => {
    const waiting = wake(unknown, later(6), later(-1)).enrollment;
    expect(stepOf(waiting, 2).status).toBe('unknown');
    expect(waiting.dueAt).toBe(later(7));
  });

  it('without proof for a day is given up, never resent, with an alarm, and the series goes on', () => {
    let enrollment = unknown;
    for (let hour = 6; hour < 24; hour++) enrollment = wake(enrollment).enrollment;
    const { enrollment: over, effects } = wake(enrollment);
    expect(stepOf(over, 2)).toMatchObject({ status: 'unresolved', reason: 'no-proof' });
    expect(effects).toContainEqual({ type: 'alarm', name: 'SendUnresolved', id: over.id });
    expect(over).toMatchObject({ status: 'active', due: 'step' });
    expect(over.dueAt! > later(24)).toBe(true);
  });

  it('whose second attempt is unknown, too, is given up at once', () => {
    const again = claimedAt(wake(unknown, later(6), later(1)).enrollment, later(6.5));
    const { enrollment, effects } = record(again, { type: 'lost' });
    expect(stepOf(enrollment, 2)).toMatchObject({ status: 'unresolved', reason: 'second-attempt-unknown' });
    expect(effects).toContainEqual({ type: 'alarm', name: 'SendUnresolved', id: enrollment.id });
  });

  it.each<readonly [string, Enrollment]>([
    ['unknown', unknown],
    ['claimed', claimedAt(anEnrollmentAfter(1))],
    ['ready for its second attempt', wake(unknown, later(6), later(1)).enrollment],
    ['claimed a second time', claimedAt(wake(unknown, later(6), later(1)).enrollment, later(6.5))],
  ])('is settled by its Send event while it is %s', (_, enrollment) => {
    const settle = { type: 'Settle', step: 2, sentAt: claimedAtInstant, sesMessageId: 's2' } as const;
    const { enrollment: settled } = decide(enrollment, settle);
    expect(stepOf(settled, 2)).toMatchObject({
      status: 'sent',
      sentAt: claimedAtInstant,
      sesMessageId: 's2',
    });
    expect(settled).toMatchObject({ due: 'step', checkAt: null });
    expect(settled.dueAt?.slice(0, 10)).toBe('2026-01-12');
    expect(decide(settled, settle).enrollment).toBe(settled);
  });

  it('given up and then settled is sent, and the steps after it stay as they are', () => {
    const again = claimedAt(wake(unknown, later(6), later(1)).enrollment, later(6.5));
    const over = record(again, { type: 'lost' }).enrollment;
    const settle = { type: 'Settle', step: 2, sentAt: claimedAtInstant, sesMessageId: 's2' } as const;
    const { enrollment } = decide(over, settle);
    expect(stepOf(enrollment, 2).status).toBe('sent');
    expect(enrollment).toMatchObject({ dueAt: over.dueAt, rev: over.rev });
  });

  it('of a stopped series is settled without waking the series', () => {
    const stopped = decide(unknown, { type: 'Stop', now: later(1), reason: 'asked' }).enrollment;
    expect(stepOf(stopped, 2).status).toBe('unknown');
    const settle = { type: 'Settle', step: 2, sentAt: claimedAtInstant, sesMessageId: 's2' } as const;
    const { enrollment } = decide(stopped, settle);
    expect(stepOf(enrollment, 2).status).toBe('sent');
    expect(enrollment).toMatchObject({ status: 'stopped', dueAt: null });
  });

  it('is never claimed by an event for a step nobody ever claimed', () => {
    const settle = { type: 'Settle', step: 5, sentAt: claimedAtInstant, sesMessageId: 'x' } as const;
    expect(decide(unknown, settle).enrollment).toBe(unknown);
  });
});

describe('the last look', () => {
  const claimed = claimedAt(anEnrollmentAfter(1));
  const at = { now: stepOf(claimed, 2).claimedAt!, step: 2, attempt: 1 } as const;

  it('that finds a pause gives the claim back unused', () => {
    const resting = paused(claimed, at.now);
    expect(resting).toMatchObject({ status: 'paused', due: 'lease' });
    const { enrollment } = decide(resting, { type: 'Release', ...at });
    expect(stepOf(enrollment, 2)).toMatchObject({ status: 'ready', attempt: 0 });
    expect(enrollment).toMatchObject({ status: 'paused', due: 'resume', dueAt: plusMs(at.now, 14 * dayMs) });
  });

  it('that finds a stop ends the item as held', () => {
    const stopped = decide(claimed, { type: 'Stop', now: at.now, reason: 'asked' }).enrollment;
    const { enrollment } = decide(stopped, { type: 'Hold', ...at, reason: 'asked' });
    expect(statuses(enrollment)).toEqual(['sent', 'held', 'held', 'held', 'held', 'held']);
    expect(enrollment.dueAt).toBeNull();
  });

  it('about another attempt changes nothing', () => {
    const other = { ...at, attempt: 2 };
    expect(decide(claimed, { type: 'Hold', ...other, reason: 'x' }).enrollment).toBe(claimed);
    expect(decide(claimed, { type: 'Release', ...other }).enrollment).toBe(claimed);
  });
});

describe('waking', () => {
  it.each<readonly [string, Enrollment, number, string]>([
    ['an old revision', anEnrollmentAfter(1), -1, '2026-01-09T12:00:00.000Z'],
    ['too early', anEnrollmentAfter(1), 0, '2026-01-09T09:00:00.000Z'],
    ['what has ended', anEnrollmentAfter(6), 0, '2026-03-01T12:00:00.000Z'],
  ])('%s does nothing', (_, enrollment, revDelta, now) => {
    const command = { type: 'Wake', now, rev: enrollment.rev + revDelta, proofAt: null } as const;
    expect(decide(enrollment, command)).toEqual({ enrollment, effects: [], asks: false });
  });

  it('a late step outside the window moves it to the next one, and later steps with it', () => {
    const late = anEnrollmentAfter(1);
    const { enrollment } = wake(late, '2026-01-09T20:00:00.000Z');
    expect(enrollment.dueAt?.slice(0, 10)).toBe('2026-01-12');
    expect(days(enrollment).slice(1, 3)).toEqual(['2026-01-12', '2026-01-13']);
  });

  it('a late step inside the window leaves it to be claimed', () => {
    const late = anEnrollmentAfter(1);
    expect(wake(late, '2026-01-09T15:00:00.000Z').enrollment).toBe(late);
  });
});

describe('putting off', () => {
  it('moves the step to the window of the next working day', () => {
    const { enrollment } = decide(anEnrollmentAfter(1), {
      ...{ type: 'PutOff', now: '2026-01-09T10:00:00.000Z', reason: 'one-a-day' },
    });
    expect(enrollment).toMatchObject({ due: 'step', sendNow: false });
    expect(enrollment.dueAt?.slice(0, 13)).toBe('2026-01-12T09');
  });
});

describe('ending', () => {
  const ends: readonly (readonly [Command, string, string])[] = [
    [{ type: 'Stop', now: thursday, reason: 'asked' }, 'stopped', 'asked'],
    [{ type: 'Undo', now: thursday }, 'undone', 'not-a-rejection'],
    [{ type: 'Finish', now: thursday, reason: 'got-a-job' }, 'finished', 'got-a-job'],
  ];
  const living: readonly (readonly [string, Enrollment])[] = [
    ['active', anEnrollmentAfter(2)],
    ['paused', paused(anEnrollmentAfter(2))],
    ['pending', anEnrollment({ status: 'pending', due: 'start' })],
    ['claimed', claimedAt(anEnrollmentAfter(2))],
    ['unknown', record(claimedAt(anEnrollmentAfter(2)), { type: 'lost' }).enrollment],
  ];

  for (const [command, status, endReason] of ends)
    test.each(living)(`${command.type} of an %s series leaves nothing to be claimed`, (_, enrollment) => {
      const { enrollment: ended } = decide(enrollment, command);
      expect(ended).toMatchObject({ status, endReason, pause: null, sendNow: false });
      expect(statuses(ended)).not.toContain('ready');
      expect(statuses(ended)).not.toContain('planned');
      expect(isClaimable(ended, '2027-01-04T12:00:00.000Z')).toBe(false);
    });

  it('does not end what has ended for another reason', () => {
    for (const [command] of ends) {
      const { enrollment } = decide(anEnrollmentAfter(2), command);
      for (const [other] of ends) expect(decide(enrollment, other).enrollment).toBe(enrollment);
    }
  });

  it('keeps what was sent, and what nobody knows about', () => {
    const stopped = decide(claimedAt(anEnrollmentAfter(2)), ends[0]![0]).enrollment;
    expect(statuses(stopped)).toEqual(['sent', 'sent', 'claimed', 'held', 'held', 'held']);
    expect(stopped.due).toBe('lease');
    const expired = wake(stopped).enrollment;
    expect(stepOf(expired, 3).status).toBe('unknown');
    expect(expired.dueAt).toBeNull();
  });

  it('disarms the alarm of the step that will not come', () => {
    const active = anEnrollmentAfter(2);
    const { effects } = decide(active, ends[0]![0]);
    expect(effects).toEqual([{ type: 'disarm', enrollmentId: active.id, step: 3, rev: active.rev }]);
  });

  it('hears nothing but a late Send event afterwards', () => {
    const ended = decide(anEnrollmentAfter(2), ends[0]![0]).enrollment;
    const deaf: readonly Command[] = [
      { type: 'Start', now: thursday, busyUntil: null },
      { type: 'Pause', now: thursday, reason: 'asked', until: plusMs(thursday, dayMs) },
      { type: 'Resume', now: thursday },
      { type: 'SendNow', now: thursday, coachedToday: false },
      { type: 'Skip', now: thursday },
      { type: 'ChangePace', now: thursday, pace: 'faster' },
      { type: 'ChangeTimes', now: thursday, zone: 'Asia/Tokyo', hour: '08:00' },
      { type: 'Join', now: thursday, rejection: aRejection() },
      { type: 'TakeFeedback', now: thursday, text: 'x' },
      { type: 'Claim', now: thursday },
    ];
    for (const command of deaf) expect(decide(ended, command).enrollment).toBe(ended);
  });
});

describe('resting', () => {
  const active = anEnrollmentAfter(2);
  const friday = '2026-01-09T12:00:00.000Z';

  it('moves every date by its days, so that nothing piles up', () => {
    const resting = paused(active, friday, 14);
    expect(resting).toMatchObject({ status: 'paused', due: 'resume', dueAt: '2026-01-23T12:00:00.000Z' });
    const before = days(active);
    const resumed = wake(resting).enrollment;
    expect(resumed).toMatchObject({ status: 'active', shiftDays: 14, pause: null });
    expect(days(resumed).slice(2)).toEqual(
      before.slice(2).map((day) => plusMs(`${day}T00:00:00.000Z`, 14 * dayMs).slice(0, 10)),
    );
  });

  it('shows while it lasts the dates that will come true', () => {
    const resting = paused(active, friday, 14);
    expect(days(resting)).toEqual(days(wake(resting).enrollment));
  });

  it('ended early moves the dates by the days it lasted', () => {
    const resumed = decide(paused(active, friday, 14), { type: 'Resume', now: '2026-01-12T12:00:00.000Z' });
    expect(resumed.enrollment.shiftDays).toBe(3);
  });

  it('asked for again counts from its beginning', () => {
    const twice = paused(paused(active, friday, 2), '2026-01-10T12:00:00.000Z', 10);
    expect(twice.pause?.since).toBe(friday);
    expect(wake(twice).enrollment.shiftDays).toBe(11);
  });

  it('goes on with NEXT, at once', () => {
    const now = '2026-01-12T12:00:00.000Z';
    const next = decide(paused(active, friday), { type: 'SendNow', now, coachedToday: false }).enrollment;
    expect(next).toMatchObject({ status: 'active', due: 'step', dueAt: now });
  });

  it('does not touch a series that waits to begin', () => {
    const pending = anEnrollment({ status: 'pending', due: 'start' });
    expect(paused(pending)).toBe(pending);
  });
});

describe('good news', () => {
  const resting = goodNews(anEnrollmentAfter(2));

  it('rests four weeks, then asks once, then ends after two weeks of silence', () => {
    expect(resting).toMatchObject({ due: 'ask', dueAt: plusMs(thursday, 28 * dayMs) });
    const asked = wake(resting);
    expect(asked.asks).toBe(true);
    expect(asked.enrollment).toMatchObject({
      status: 'paused',
      due: 'give-up-asking',
      dueAt: plusMs(resting.dueAt!, 14 * dayMs),
    });
    const over = wake(asked.enrollment);
    expect(over.asks).toBe(false);
    expect(over.enrollment).toMatchObject({ status: 'finished', endReason: 'no-answer', dueAt: null });
  });

  it('answered with "go on" resumes', () => {
    const now = '2026-02-10T12:00:00.000Z';
    const { enrollment } = decide(wake(resting).enrollment, { type: 'Resume', now });
    expect(enrollment).toMatchObject({ status: 'active', due: 'step' });
    expect(enrollment.dueAt! >= now).toBe(true);
  });
});

describe('a series that waits its turn', () => {
  const startsAt = '2026-01-21T09:33:00.000Z';
  const pending = anEnrollment({
    status: 'pending',
    startsAtOnce: false,
    stepDueAt: startsAt,
    dueAt: startsAt,
    due: 'start',
  });

  it('begins when the other has ended, in the window', () => {
    const { enrollment } = decide(pending, { type: 'Start', now: startsAt, busyUntil: null });
    expect(enrollment).toMatchObject({ status: 'active', due: 'step', dueAt: startsAt });
    expect(isClaimable(enrollment, startsAt)).toBe(true);
    expect(isClaimable(enrollment, '2026-01-21T22:00:00.000Z')).toBe(false);
  });

  it('waits until the working day after while the other runs', () => {
    const command = { type: 'Start', now: startsAt, busyUntil: '2026-01-23T09:33:00.000Z' } as const;
    const { enrollment } = decide(pending, command);
    expect(enrollment).toMatchObject({ status: 'pending', due: 'start' });
    expect(enrollment.dueAt?.slice(0, 10)).toBe('2026-01-26');
  });

  it('takes one more rejection with it', () => {
    const { enrollment } = decide(pending, {
      type: 'Join',
      now: thursday,
      rejection: aRejection({ company: 'Beta' }),
    });
    expect(enrollment.rejections.map(({ company }) => company)).toEqual(['Acme Ltd', 'Beta']);
    expect(enrollment).toMatchObject({ status: 'pending', dueAt: startsAt });
  });
});

describe('wishes', () => {
  const active = anEnrollmentAfter(2);
  const saturday = '2026-01-10T22:00:00.000Z';

  it('NEXT is claimed at any hour of any day', () => {
    const { enrollment } = decide(active, { type: 'SendNow', now: saturday, coachedToday: false });
    expect(isClaimable(enrollment, saturday)).toBe(true);
    const after = sendNext(enrollment, saturday);
    expect(after.sendNow).toBe(false);
    expect(after.dueAt! > plusMs(saturday, 12 * hourMs)).toBe(true);
  });

  it('NEXT waits for the next window when the day’s mail has gone out', () => {
    const now = '2026-01-09T12:00:00.000Z';
    const { enrollment } = decide(active, { type: 'SendNow', now, coachedToday: true });
    expect(enrollment.dueAt?.slice(0, 10)).toBe('2026-01-12');
    expect(isClaimable(enrollment, now)).toBe(false);
  });

  it('SKIP leaves out the next step and goes on with the one after', () => {
    const { enrollment } = decide(active, { type: 'Skip', now: '2026-01-09T12:00:00.000Z' });
    expect(stepOf(enrollment, 3)).toMatchObject({ status: 'skipped', reason: 'asked' });
    expect(enrollment.due).toBe('step');
    expect(stepOf(sendNext(enrollment), 4).status).toBe('sent');
  });

  it('SKIP does not touch a mail that may be on its way', () => {
    const claimed = claimedAt(active);
    expect(decide(claimed, { type: 'Skip', now: claimed.dueAt! }).enrollment).toBe(claimed);
  });

  it('SKIP of the last step finishes the series', () => {
    const { enrollment } = decide(anEnrollmentAfter(5), { type: 'Skip', now: '2026-01-19T12:00:00.000Z' });
    expect(enrollment).toMatchObject({ status: 'finished', endReason: 'complete', dueAt: null });
  });

  it('SLOWER comes later and FASTER sooner, never before now nor twice on a day', () => {
    const now = '2026-01-09T12:00:00.000Z';
    const at = (pace: 'slower' | 'normal' | 'faster') =>
      decide(active, { type: 'ChangePace', now, pace }).enrollment;
    expect(at('slower').dueAt! >= active.dueAt!).toBe(true);
    expect(days(at('slower'))[5]! > days(active)[5]!).toBe(true);
    expect(days(at('faster'))[5]! < days(active)[5]!).toBe(true);
    for (const pace of ['slower', 'normal', 'faster'] as const) {
      const left = days(at(pace)).slice(2);
      expect(new Set(left).size).toBe(left.length);
      expect(at(pace).dueAt! >= now).toBe(true);
    }
  });

  it('other times hold from the next mail on', () => {
    const command = {
      type: 'ChangeTimes',
      now: '2026-01-09T12:00:00.000Z',
      zone: 'America/New_York',
      hour: '18:00',
    } as const;
    const { enrollment } = decide(active, command);
    expect(enrollment.dueAt?.slice(0, 13)).toBe('2026-01-12T23');
  });

  it('a second job joins, and fifty are the most', () => {
    let enrollment = active;
    for (let n = 0; n < 60; n++)
      enrollment = decide(enrollment, { type: 'Join', now: thursday, rejection: aRejection() }).enrollment;
    expect(enrollment.rejections).toHaveLength(50);
    expect(enrollment.rev).toBe(active.rev);
  });

  it('feedback is kept with the first job', () => {
    const { enrollment } = decide(active, { type: 'TakeFeedback', now: thursday, text: 'More SQL.' });
    expect(enrollment.rejections[0]).toMatchObject({ feedback: 'given', feedbackText: 'More SQL.' });
  });
});

describe('history', () => {
  it('says what happened, to which step and by which rule', () => {
    const claimed = claimedAt(anEnrollmentAfter(1));
    const throttled = record(claimed, { type: 'throttled' }).enrollment;
    expect(throttled.history.map(({ command, step, rule }) => [command, step, rule])).toEqual([
      ['Begin', null, 'forward'],
      ['Claim', 1, null],
      ['Record', 1, 'accepted'],
      ['Claim', 2, null],
      ['Record', 2, 'throttled'],
    ]);
  });

  it('keeps the newest hundred and says nothing of what changed nothing', () => {
    let enrollment = anEnrollmentAfter(1);
    for (let n = 0; n < 130; n++)
      enrollment = decide(enrollment, { type: 'ChangePace', now: thursday, pace: 'slower' }).enrollment;
    expect(enrollment.history).toHaveLength(100);
    const { history } = decide(enrollment, { type: 'Resume', now: thursday }).enrollment;
    expect(history).toBe(enrollment.history);
  });
});
