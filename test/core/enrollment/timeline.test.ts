import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#core/enrollment/decide.ts';
import { type Enrollment, historyMax, stepOf } from '#core/enrollment/enrollment.ts';
import { type PersonRecords, type TimelineLine, timeline } from '#core/enrollment/timeline.ts';
import { nextStep } from '#core/enrollment/timing.ts';
import { whyThatDay } from '#core/enrollment/why-that-day.ts';
import { explainDate } from '#core/time/explain-date.ts';
import { nationalHolidays } from '#core/time/holidays.ts';
import { plusMs } from '#core/time/instant.ts';
import { printWhy } from '#local/ops/print-why.ts';
import { aSuppression } from '#test/support/a-candidate.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import {
  aBatchEnrollmentAfter,
  aBatchOrigin,
  anEnrollment,
  anEnrollmentAfter,
  claimedAt,
  sendNext,
  thursday,
} from '#test/support/an-enrollment.ts';
import { anInboundMail } from '#test/support/an-inbound-mail.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const told = (records: Partial<PersonRecords>): readonly TimelineLine[] =>
  timeline({ suppression: null, enrollments: [], mails: [], answers: [], ...records });

const seriesLines = (enrollment: Enrollment) =>
  told({ enrollments: [enrollment] }).flatMap((line) => (line.event === 'series' ? [line] : []));

describe('why somebody got their mails', () => {
  it('tells the mail that was read, what it led to, and what was sent, oldest first', () => {
    const read = { kind: 'rejection', confidence: 0.98, decision: 'enroll' } as const;
    const mail = anInboundMail({ outcome: 'enrolled', reason: 'rejection', verdict: read });
    const lines = told({ mails: [mail], enrollments: [anEnrollmentAfter(2)] });
    expect(lines.map(({ event }) => event)).toEqual(['mail-read', 'series', 'series', 'series', 'next']);
    expect(lines[0]).toMatchObject({ verdict: read, outcome: 'enrolled', reason: 'rejection' });
    expect(lines[1]).toMatchObject({ command: 'Begin', rule: 'forward' });
    expect(lines[2]).toMatchObject({ step: 1, sent: { why: { because: 'answers' } } });
    expect(lines[3]).toMatchObject({ step: 2, sent: { why: { because: 'plan', day: '2026-01-09' } } });
    expect(lines[4]).toMatchObject({ due: 'step', step: 3 });
    expect(lines.map(({ at }) => at)).toEqual([...lines.map(({ at }) => at)].sort());
  });

  it('says which steps a stop kept back, and by which rule', () => {
    const at = plusMs(thursday, 2 * dayMs);
    const { enrollment } = decide(anEnrollmentAfter(2), { type: 'Stop', now: at, reason: 'stop' });
    expect(seriesLines(enrollment).at(-1)).toMatchObject({
      at,
      command: 'Stop',
      rule: 'stop',
      held: [3, 4, 5, 6],
    });
  });

  it('tells a skipped step, and a step SES refused for now', () => {
    const { enrollment: skipped } = decide(anEnrollmentAfter(2), {
      type: 'Skip',
      now: plusMs(thursday, 2 * dayMs),
    });
    expect(seriesLines(skipped).at(-1)).toMatchObject({ command: 'Skip', step: 3, rule: 'asked' });
    const claimed = claimedAt(anEnrollmentAfter(1));
    const { enrollment: refused } = decide(claimed, {
      ...{ type: 'Record', now: claimed.dueAt!, step: 2, attempt: 1 },
      result: { type: 'throttled' },
    });
    expect(seriesLines(refused).at(-1)).toMatchObject({ command: 'Record', rule: 'throttled', sent: null });
  });

  it('says which agency enrolled the person, by which row of which batch, and what became of it', () => {
    const sent = aBatchEnrollmentAfter(1);
    const takenBack = decide(sent, {
      type: 'TakeBack',
      batchId: aBatchOrigin().batchId,
      now: plusMs(sent.steps[0]!.sentAt!, dayMs),
    }).enrollment;
    const noted = decide(takenBack, {
      type: 'NoteTrouble',
      now: '2026-01-20T10:00:00.000Z',
      trouble: 'bounce',
    });
    const lines = seriesLines(noted.enrollment);
    expect(lines[0]).toMatchObject({
      ...{ command: 'Begin', rule: 'batch' },
      batch: { agencyId: 'harbour-lane', batchId: aBatchOrigin().batchId, row: 2 },
    });
    expect(lines[1]).toMatchObject({ step: 1, sent: { why: { because: 'begun-by-agency' } }, batch: null });
    expect(lines[2]).toMatchObject({ command: 'TakeBack', rule: 'taken-back', held: [2, 3, 4, 5, 6] });
    expect(lines[3]).toMatchObject({ command: 'NoteTrouble', rule: 'bounce' });
    expect(printWhy(lines, false)).toContain(`; agency harbour-lane, batch ${aBatchOrigin().batchId}, row 2`);
  });

  it('tells a claim by what came of it, and one that hangs as it is', () => {
    expect(seriesLines(anEnrollmentAfter(2)).map(({ command }) => command)).not.toContain('Claim');
    expect(seriesLines(claimedAt(anEnrollmentAfter(1))).at(-1)).toMatchObject({ command: 'Claim', step: 2 });
  });

  it('says that a series is complete, and nothing is to come then', () => {
    const lines = told({ enrollments: [anEnrollmentAfter(6)] });
    expect(lines.at(-1)).toMatchObject({ event: 'series', command: 'Finish', rule: 'complete' });
  });

  it('says that older happenings are gone, and explains no day from half a history', () => {
    const whole = anEnrollmentAfter(2);
    const cut = { ...whole, history: whole.history.slice(1) };
    const lines = told({ enrollments: [cut] });
    expect(lines[0]).toMatchObject({ event: 'history-cut', at: whole.createdAt });
    expect(lines.filter((line) => line.event === 'series' && line.sent?.why != null)).toEqual([]);
  });

  it('tells answers that left and answers that were held, each beside its mail', () => {
    const item = anAnswer().item;
    const held = anAnswer({ dueAt: null, item: { ...item, status: 'held', reason: 'one-click' } });
    const lines = told({ mails: [anInboundMail()], answers: [held], suppression: aSuppression() });
    expect(lines.map(({ event, at }) => [event, at])).toEqual([
      ['mail-read', thursday],
      ['answer', thursday],
      ['suppressed', aSuppression().at],
    ]);
    expect(lines[1]).toMatchObject({ template: 'not-sure', status: 'held', reason: 'one-click' });
  });

  it('holds words of a mail in its quotes alone', () => {
    const mail = anInboundMail();
    const evidence = mail.read[0]!.evidence!;
    const lines = told({ mails: [mail], enrollments: [anEnrollmentAfter(3)], answers: [anAnswer()] });
    expect(lines[0]).toMatchObject({ quotes: [evidence] });
    const without = JSON.stringify(lines.map((line) => ('quotes' in line ? { ...line, quotes: [] } : line)));
    for (const word of [evidence, mail.read[0]!.company!, 'sam@mail.example'])
      expect(without).not.toContain(word);
  });
});

describe('why a step went out on its day', () => {
  it('tells one that was asked for from one the day had no room for', () => {
    const asked = (coachedToday: boolean) =>
      decide(anEnrollmentAfter(2), { type: 'SendNow', now: plusMs(thursday, dayMs + hourMs), coachedToday });
    expect(whyThatDay(sendNext(asked(false).enrollment), 3)).toMatchObject({
      because: 'asked-for-now',
      day: '2026-01-09',
      plan: { date: '2026-01-12' },
    });
    expect(whyThatDay(sendNext(asked(true).enrollment), 3)).toMatchObject({
      because: 'one-a-day',
      day: '2026-01-12',
    });
  });

  it('tells a step put off by the day’s cap, and one that came too late for its day', () => {
    const due = anEnrollmentAfter(2);
    const putOff = decide(due, { type: 'PutOff', now: due.dueAt!, reason: 'one-a-day' }).enrollment;
    expect(whyThatDay(sendNext(putOff), 3)).toMatchObject({ because: 'one-a-day', day: '2026-01-13' });
    const late = sendNext(due, plusMs(due.dueAt!, 2 * dayMs));
    expect(whyThatDay(late, 3)).toMatchObject({
      because: 'late',
      day: '2026-01-14',
      plan: { date: '2026-01-12' },
    });
  });

  it('explains nothing of a step that was not sent', () => {
    expect(whyThatDay(anEnrollmentAfter(2), 3)).toBeNull();
  });

  it('finds the plan as it was, whatever was paused, skipped and hurried before and after', () => {
    const wish = fc.constantFrom(
      'pause',
      'resume',
      'next',
      'skip',
      'slower',
      'faster',
      'send',
      'send',
      'send',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(wish, fc.integer({ min: 1, max: 200 })), { maxLength: 20 }), (wishes) => {
        const plans = new Map<number, string>();
        let now = thursday;
        let enrollment = sendNext(anEnrollment());
        for (const [what, hours] of wishes) {
          now = plusMs(now, hours * hourMs);
          ({ enrollment, now } = live(enrollment, what, now, plans));
        }
        expect(enrollment.history.length).toBeLessThan(historyMax);
        for (const [step, date] of plans)
          expect(whyThatDay(enrollment, step as 2)?.plan?.date ?? null).toBe(date);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

/** One wish, or the sending of the next step when it is due; notes where the plan had it at that moment. */
const live = (enrollment: Enrollment, what: string, now: string, plans: Map<number, string>) => {
  const day = (later: Enrollment) => ({ enrollment: later, now });
  switch (what) {
    case 'pause':
      return day(
        decide(enrollment, { type: 'Pause', now, reason: 'asked', until: plusMs(now, 14 * dayMs) })
          .enrollment,
      );
    case 'resume':
      return day(decide(enrollment, { type: 'Resume', now }).enrollment);
    case 'next':
      return day(decide(enrollment, { type: 'SendNow', now, coachedToday: false }).enrollment);
    case 'skip':
      return day(decide(enrollment, { type: 'Skip', now }).enrollment);
    case 'slower':
    case 'faster':
      return day(decide(enrollment, { type: 'ChangePace', now, pace: what }).enrollment);
    default: {
      const step = nextStep(enrollment);
      if (enrollment.status !== 'active' || step === null || enrollment.dueAt === null)
        return day(enrollment);
      const at = enrollment.dueAt > now ? enrollment.dueAt : now;
      const sent = decide(decide(enrollment, { type: 'Claim', now: at }).enrollment, {
        ...{ type: 'Record', now: at, step, attempt: 1 },
        result: { type: 'accepted', sesMessageId: `ses-${step}` },
      }).enrollment;
      if (stepOf(sent, step).status === 'sent') plans.set(step, planOf(enrollment, step));
      return { enrollment: sent, now: at };
    }
  }
};

const planOf = (enrollment: Enrollment, step: 1 | 2 | 3 | 4 | 5 | 6): string => {
  const { zone, dayZero, shiftDays, pace, steps } = enrollment;
  const sentDays = steps.map(({ day }) => day);
  return explainDate({ zone, dayZero: dayZero!, shiftDays, pace, sentDays, holidays: nationalHolidays }, step)
    .date;
};
