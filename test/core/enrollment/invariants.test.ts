import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#core/enrollment/commands.ts';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, hasEnded, isRunning, stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { isFed } from '#core/enrollment/fed.ts';
import { isClaimable } from '#core/enrollment/sending.ts';
import { inWindow, nextStep } from '#core/enrollment/timing.ts';
import type { SendResult } from '#core/sending/mail-item.ts';
import { latest, msBetween, plusMs } from '#core/time/instant.ts';
import { localDate } from '#core/time/zone.ts';
import { aRejection } from '#test/support/a-rejection.ts';
import { aBatchEnrollment, aBatchOrigin, anEnrollment, thursday } from '#test/support/an-enrollment.ts';

const hourMs = 3_600_000;
const runs = { numRuns: 200, seed: 20260108 };

/** One thing the world does next; times are relative, so that a run reads as a life. */
type Happens =
  | { readonly type: 'time'; readonly hours: number }
  | { readonly type: 'due' }
  | { readonly type: 'claim' }
  | { readonly type: 'answer'; readonly result: SendResult['type']; readonly left: boolean }
  | { readonly type: 'event' }
  | { readonly type: 'wish'; readonly wish: Wish; readonly days: number };
const wishes = [
  ...['Stop', 'Undo', 'Finish', 'TakeBack', 'Reenroll', 'Pause', 'GoodNews', 'Resume', 'SendNow', 'Skip'],
  ...['ChangePace', 'ChangeTimes', 'Join', 'TakeFeedback', 'Start', 'NoteTrouble', 'PutOff'],
] as const;
type Wish = (typeof wishes)[number];

const results = ['accepted', 'throttled', 'quota', 'unreachable', 'blocked', 'rejected', 'lost'] as const;

const wish = (of: readonly Wish[]) =>
  fc.record({
    type: fc.constant('wish' as const),
    wish: fc.constantFrom(...of),
    days: fc.integer({ min: 1, max: 30 }),
  });

/** Endings are rare, or no life would be long enough to go wrong. */
const happens: fc.Arbitrary<Happens> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('due' as const) }) },
  { weight: 16, arbitrary: fc.record({ type: fc.constant('claim' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('time' as const), hours: fc.integer({ min: 0, max: 60 }) }),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      result: fc.oneof(
        { weight: 1, arbitrary: fc.constant('accepted' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...results) },
      ),
      left: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('event' as const) }) },
  { weight: 6, arbitrary: wish(wishes.slice(5)) },
  { weight: 1, arbitrary: wish(wishes) },
  // An agency may change its mind; only what it took back comes back.
  { weight: 1, arbitrary: wish(['TakeBack']) },
  { weight: 2, arbitrary: wish(['Reenroll']) },
);

/** SES and the person as they really are, beside what we believe. */
type Life = {
  readonly now: string;
  readonly enrollment: Enrollment;
  /** Mails that left: step, attempt, when; `told`: their Send event has come. */
  readonly left: readonly { readonly step: number; readonly at: string; readonly told: boolean }[];
  /** The open call: a claim whose holder has not heard from SES. */
  readonly call: { readonly step: number; readonly attempt: number } | null;
};

type Check = (before: Life, after: Life, command: Command) => void;

const wishFor = (wish: Wish, now: string, days: number): Command => {
  const until = plusMs(now, days * 24 * hourMs);
  switch (wish) {
    case 'Stop':
    case 'Finish':
      return { type: wish, now, reason: 'asked' };
    case 'Undo':
    case 'Resume':
    case 'Skip':
      return { type: wish, now };
    case 'TakeBack':
      return { type: wish, now, batchId: aBatchOrigin().batchId };
    case 'Reenroll':
      return { type: wish, now, origin: aBatchOrigin(), startsAt: until, waits: days % 5 === 0 };
    case 'NoteTrouble':
      return { type: wish, now, trouble: days % 2 === 0 ? 'bounce' : 'complaint' };
    case 'PutOff':
      return { type: wish, now, reason: 'batch-paused' };
    case 'Pause':
      return { type: 'Pause', now, reason: 'asked', until };
    case 'GoodNews':
      return { type: 'Pause', now, reason: 'good-news', until };
    case 'SendNow':
      return { type: 'SendNow', now, coachedToday: days % 2 === 0 };
    case 'ChangePace':
      return { type: 'ChangePace', now, pace: days % 2 === 0 ? 'slower' : 'faster' };
    case 'ChangeTimes':
      return { type: 'ChangeTimes', now, zone: days % 2 === 0 ? 'Asia/Tokyo' : '-09:30', hour: '08:00' };
    case 'Join':
      return { type: 'Join', now, rejection: aRejection() };
    case 'TakeFeedback':
      return { type: 'TakeFeedback', now, text: 'x' };
    case 'Start':
      return { type: 'Start', now, busyUntil: days % 2 === 0 ? until : null };
    default:
      return wish satisfies never;
  }
};

const resultOf = (type: SendResult['type']): SendResult =>
  type === 'accepted'
    ? { type, sesMessageId: 's' }
    : type === 'blocked' || type === 'rejected'
      ? { type, reason: 'x' }
      : { type };

/** Send events come within six hours: those that are late by then are told before anything else happens. */
const eventsInTime = (life: Life, check: Check): Life => {
  const late = life.left.find(({ told, at }) => !told && msBetween(at, life.now) >= 5 * hourMs);
  return late === undefined ? life : eventsInTime(tell(life, late, check), check);
};

const tell = (life: Life, mail: Life['left'][number], check: Check): Life => {
  const step = stepNumbers[mail.step - 1]!;
  const told = { ...life, left: life.left.map((each) => (each === mail ? { ...each, told: true } : each)) };
  return decided(told, { type: 'Settle', step, sentAt: mail.at, sesMessageId: 's' }, check);
};

const decided = (life: Life, command: Command, check: Check): Life => {
  const { enrollment } = decide(life.enrollment, command);
  const after = { ...life, enrollment };
  check(life, after, command);
  return after;
};

/** Time goes on to whatever is due, and the alarm rings. */
const wakeWhenDue = (life: Life, check: Check): Life => {
  const { dueAt } = life.enrollment;
  if (dueAt === null) return life;
  const then = eventsInTime({ ...life, now: latest(dueAt, life.now) }, check);
  const proofAt = plusMs(then.now, -hourMs);
  return decided(then, { type: 'Wake', now: then.now, rev: then.enrollment.rev, proofAt }, check);
};

const live = (life: Life, event: Happens, check: Check): Life => {
  const { enrollment, now } = life;
  switch (event.type) {
    case 'time':
      return eventsInTime({ ...life, now: plusMs(now, event.hours * hourMs) }, check);
    case 'due':
      return wakeWhenDue(life, check);
    case 'claim': {
      // A claim that is open is left to its holder: only `due` lets its lease run out.
      const woken = enrollment.due === 'lease' ? life : wakeWhenDue(life, check);
      const step = nextStep(woken.enrollment);
      const after = decided(woken, { type: 'Claim', now: woken.now }, check);
      if (step === null || after.enrollment === woken.enrollment) return after;
      return { ...after, call: { step, attempt: stepOf(after.enrollment, step).attempt } };
    }
    case 'answer': {
      if (life.call === null) return life;
      const step = stepNumbers[life.call.step - 1]!;
      const item = stepOf(enrollment, step);
      // As send-mail does: no call once the claim is gone or the series ended; a pause gives the claim back.
      const mine = item.status === 'claimed' && item.attempt === life.call.attempt;
      const hung = { ...life, call: null };
      if (!mine || msBetween(item.claimedAt!, now) > 60_000) return hung;
      const at = { now, step, attempt: life.call.attempt };
      if (hasEnded(enrollment)) return decided(hung, { type: 'Hold', ...at, reason: 'asked' }, check);
      if (enrollment.status === 'paused') return decided(hung, { type: 'Release', ...at }, check);
      const took = event.result === 'accepted' || (event.result === 'lost' && event.left);
      const left = took ? [...life.left, { step, at: now, told: false }] : life.left;
      return decided({ ...hung, left }, { type: 'Record', ...at, result: resultOf(event.result) }, check);
    }
    case 'event': {
      const mail = life.left.find(({ told }) => !told);
      return mail === undefined ? life : tell(life, mail, check);
    }
    case 'wish':
      return decided(life, wishFor(event.wish, now, event.days), check);
    default:
      return event satisfies never;
  }
};

const lives = fc.array(happens, { minLength: 20, maxLength: 90, size: 'max' });

type Moment = { readonly before: Life; readonly after: Life; readonly command: Command };

/** Lived once, looked at by every test. */
const lived = fc.sample(lives, runs).map((events, index) => {
  const moments: Moment[] = [];
  // Every other one is enrolled by an agency.
  const enrollment = index % 2 === 0 ? anEnrollment() : aBatchEnrollment();
  const begun: Life = { now: thursday, enrollment, left: [], call: null };
  const check: Check = (before, after, command) => void moments.push({ before, after, command });
  return { moments, end: events.reduce((life, event) => live(life, event, check), begun) };
});

const holds = (check: Check, atTheEnd: (life: Life) => void = () => {}): void => {
  for (const { moments, end } of lived) {
    for (const { before, after, command } of moments) check(before, after, command);
    atTheEnd(end);
  }
};

test('once: no step leaves twice while Send events come within six hours', () => {
  let mails = 0;
  holds(
    () => {},
    ({ left }) => {
      mails += left.length;
      const steps = left.map(({ step }) => step);
      expect(new Set(steps).size, `left: ${steps}`).toBe(steps.length);
    },
  );
  expect(mails).toBeGreaterThan(200);
});

test('silence: nothing is claimed after a series has ended, and it never comes back but by the agency that took it back', () => {
  let revived = 0;
  holds((before, after, command) => {
    if (!hasEnded(before.enrollment)) return;
    if (command.type === 'Reenroll' && before.enrollment.endReason === 'taken-back') {
      revived += 1;
      return;
    }
    const stops = command.type === 'Stop' && before.enrollment.endReason === 'taken-back';
    expect(after.enrollment.status).toBe(stops ? 'stopped' : before.enrollment.status);
    expect(isClaimable(after.enrollment, plusMs(after.now, 400 * 24 * hourMs))).toBe(false);
    const claimed = (enrollment: Enrollment) => enrollment.steps.filter(({ status }) => status === 'claimed');
    expect(claimed(after.enrollment).length).toBeLessThanOrEqual(claimed(before.enrollment).length);
  });
  expect(revived).toBeGreaterThan(20);
});

test('silence: whoever said stop, or undid it themselves, is not brought back by a batch', () => {
  holds((before, after, command) => {
    const { status, endReason } = before.enrollment;
    if (command.type === 'Reenroll' && (status !== 'undone' || endReason !== 'taken-back'))
      expect(after.enrollment).toBe(before.enrollment);
  });
});

test('reversible: what an agency takes back ends, or goes on as the person’s own; what was sent stays sent', () => {
  const outcomes = new Set<string>();
  holds(({ enrollment: before }, { enrollment: after }, command) => {
    if (command.type !== 'TakeBack' || after === before) return;
    expect(before.origin.type).toBe('batch');
    const sent = (enrollment: Enrollment) => enrollment.steps.filter(({ status }) => status === 'sent');
    expect(sent(after)).toEqual(sent(before));
    outcomes.add(after.status === 'undone' ? 'undone' : 'goes on');
    if (after.status === 'undone')
      expect(isClaimable(after, plusMs(thursday, 900 * 24 * hourMs))).toBe(false);
    else {
      expect(after.origin.type).toBe('forward');
      expect(after.rejections.every(({ inboundId }) => inboundId !== null)).toBe(true);
      expect(after.status).toBe(before.status);
    }
  });
  expect([...outcomes].sort()).toEqual(['goes on', 'undone']);
});

test('reversible: a batch that is confirmed again starts no earlier than its new date, and never the day of the last mail', () => {
  holds(({ enrollment: before }, { enrollment: after }, command) => {
    if (command.type !== 'Reenroll' || after === before || hasEnded(after)) return;
    expect(after.stepDueAt! >= command.startsAt).toBe(true);
    if (after.due === 'check') expect(after.dueAt! >= command.startsAt).toBe(true);
    const lastAt = after.steps.findLast(({ sentAt }) => sentAt !== null)?.sentAt;
    if (lastAt) expect(localDate(after.stepDueAt!, after.zone) > localDate(lastAt, after.zone)).toBe(true);
  });
});

test('order: steps are claimed one after the other, not before due, and inside the window unless asked for', () => {
  holds(({ enrollment, now }, after, command) => {
    if (command.type !== 'Claim' || after.enrollment === enrollment) return;
    const step = nextStep(enrollment)!;
    expect(enrollment.dueAt! <= now).toBe(true);
    const atAnyHour = enrollment.sendNow || (step === 1 && enrollment.startsAtOnce);
    expect(atAnyHour || inWindow(enrollment, now)).toBe(true);
    const earlier = enrollment.steps.slice(0, step - 1).map(({ status }) => status);
    for (const status of earlier)
      expect(['sent', 'failed', 'skipped', 'unresolved', 'held']).toContain(status);
    const later = enrollment.steps.slice(step).map(({ status }) => status);
    for (const status of later) expect(status).toBe('planned');
  });
});

test('progress: what lives has exactly one due instant, what ended has none but the end of a lease', () => {
  holds((_, { enrollment }) => {
    if (isRunning(enrollment) || enrollment.status === 'pending')
      expect(enrollment).toMatchObject({ dueAt: expect.any(String), due: expect.any(String) });
    else if (enrollment.due !== 'lease') expect(enrollment).toMatchObject({ dueAt: null, due: null });
    expect(enrollment.dueAt === null).toBe(enrollment.due === null);
    expect(enrollment.pause !== null).toBe(enrollment.status === 'paused');
  });
});

test('progress: the revision moves with the due instant, or who watches over it, and only then; the version with every change', () => {
  holds(({ enrollment: before }, { enrollment: after }) => {
    const handedOver = isFed(before) !== isFed(after);
    const moved = before.dueAt !== after.dueAt || before.due !== after.due || handedOver;
    expect(after.rev - before.rev).toBe(moved ? 1 : 0);
    expect(after.version - before.version).toBe(after === before ? 0 : 1);
  });
});

test('progress: left to itself without faults, every series ends with every step decided', () => {
  const atTheEnd = (life: Life): void => {
    let { enrollment, now } = life;
    for (let n = 0; n < 400 && enrollment.dueAt !== null; n++) {
      now = latest(now, enrollment.dueAt);
      // A series somebody else's waits for is begun by the shell.
      const woken =
        enrollment.due === 'start'
          ? ({ type: 'Start', now, busyUntil: null } as const)
          : ({ type: 'Wake', now, rev: enrollment.rev, proofAt: null } as const);
      enrollment = decide(enrollment, woken).enrollment;
      if (!isClaimable(enrollment, now)) continue;
      const step = nextStep(enrollment)!;
      enrollment = decide(enrollment, { type: 'Claim', now }).enrollment;
      const { attempt } = stepOf(enrollment, step);
      const result = { type: 'accepted', sesMessageId: 's' } as const;
      enrollment = decide(enrollment, { type: 'Record', now, step, attempt, result }).enrollment;
    }
    expect(enrollment.dueAt).toBeNull();
    expect(hasEnded(enrollment)).toBe(true);
    for (const { status } of enrollment.steps) expect(['claimed', 'planned', 'ready']).not.toContain(status);
  };
  holds(() => {}, atTheEnd);
});

test('gentle: two steps that were not asked for never fall on one local day', () => {
  holds(
    () => {},
    ({ enrollment }) => {
      if (enrollment.history.some(({ command }) => command === 'SendNow' || command === 'ChangeTimes'))
        return;
      // A receipt does not count; an agency's first mail does.
      const later = enrollment.steps
        .slice(enrollment.startsAtOnce ? 1 : 0)
        .flatMap(({ sentAt }) => sentAt ?? []);
      const localDays = later.map((at) => localDate(at, enrollment.zone));
      expect(new Set(localDays).size, `${localDays}`).toBe(localDays.length);
    },
  );
});
