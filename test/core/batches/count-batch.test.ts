import { describe, expect, it } from 'vitest';
import type { Tally } from '#core/batches/batch.ts';
import { counted, tooMuchCameBack } from '#core/batches/count-batch.ts';
import { resume } from '#core/batches/decide-batch.ts';
import { countIn, noCounting } from '#core/batches/tally.ts';
import { beginUnmailed } from '#core/enrollment/begin.ts';
import { decide } from '#core/enrollment/decide.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { anEnrolledBatch } from '#test/support/a-batch.ts';
import { aCandidate } from '#test/support/a-candidate.ts';
import {
  aBatchEnrollment,
  aBatchEnrollmentAfter,
  aBatchOrigin,
  thursday,
} from '#test/support/an-enrollment.ts';

const none = { bounced: 0, complained: 0 };
const tally = (changed: Partial<Tally>): Tally => ({ ...noCounting(thursday).tally, ...changed });
const counting = (changed: Partial<Tally>, open = 1) => ({ tally: tally(changed), open });
const batchOf = (decision: ReturnType<typeof counted>) => {
  if (decision.type === 'refused') throw new Error(decision.reason);
  return decision.batch;
};

describe('counting people', () => {
  const of = (...enrollments: readonly Enrollment[]) => enrollments.reduce(countIn, noCounting(thursday));

  it('counts mails by mails and people by people', () => {
    const stopped = decide(aBatchEnrollmentAfter(3), {
      type: 'Stop',
      now: thursday,
      reason: 'asked',
    }).enrollment;
    const { tally: sums, open } = of(
      aBatchEnrollment(),
      aBatchEnrollmentAfter(2, { trouble: 'bounce' }),
      stopped,
      aBatchEnrollmentAfter(6),
    );
    expect(sums).toMatchObject({
      ...{ enrolled: 4, sent: 11, reached: 3, asked: 3, stopped: 1, finished: 1, bounced: 1, complained: 0 },
    });
    expect(open).toBe(2);
  });

  it('whoever is never mailed is enrolled, and not one of those who stopped', () => {
    const { enrollment } = beginUnmailed({
      ...{ id: 'e', now: thursday, candidate: aCandidate(), zone: 'Europe/London' },
      ...{ rejections: aBatchEnrollment().rejections, origin: aBatchOrigin() },
    });
    expect(of(enrollment)).toEqual({ tally: tally({ enrolled: 1 }), open: 0 });
  });
});

describe('what came back', () => {
  it.each([
    ['four of fifty', { sent: 50, bounced: 4 }, null],
    ['five of a hundred and sixty-six', { sent: 166, bounced: 5 }, 'bounces'],
    ['five of a hundred and sixty-seven', { sent: 167, bounced: 5 }, null],
    ['one complaint of ten', { sent: 10, complained: 1 }, null],
    ['two complaints of four thousand', { sent: 4000, complained: 2 }, 'complaints'],
    ['two complaints of four thousand and one', { sent: 4001, complained: 2 }, null],
  ])('%s', (_, sums, reason) => {
    expect(tooMuchCameBack(tally(sums), none)).toBe(reason);
  });

  it('pauses the batch and says why, and not again for what somebody accepted', () => {
    const bad = counting({ sent: 100, bounced: 6 });
    const paused = batchOf(counted(anEnrolledBatch(), bad));
    expect(paused.paused).toEqual({ at: thursday, reason: 'bounces' });
    const resumed = batchOf(resume(paused));
    expect(batchOf(counted(resumed, counting({ sent: 120, bounced: 10 }))).paused).toBeNull();
    expect(batchOf(counted(resumed, counting({ sent: 130, bounced: 11 }))).paused).toMatchObject({
      reason: 'bounces',
    });
  });

  it('leaves a batch alone that sends nothing any more', () => {
    const undone = anEnrolledBatch({ status: 'undone' });
    expect(batchOf(counted(undone, counting({ sent: 10, bounced: 9 }))).paused).toBeNull();
  });
});

describe('what is published', () => {
  it('is nothing below twenty, else rounded down to five', () => {
    const { published } = batchOf(
      counted(anEnrolledBatch(), counting({ reached: 24, paused: 19, stopped: 20, asked: 0, finished: 104 })),
    );
    expect(published).toEqual({
      ...{ day: '2026-01-08', reached: 20, paused: null, stopped: 20, asked: null, finished: 100 },
    });
  });

  it('stands still for the day, so that nobody is seen in the difference', () => {
    const morning = batchOf(counted(anEnrolledBatch(), counting({ reached: 40 })));
    const evening = batchOf(counted(morning, counting({ reached: 60, at: '2026-01-08T22:00:00.000Z' })));
    expect(evening.published).toEqual(morning.published);
    expect(evening.tally?.reached).toBe(60);
    const tomorrow = batchOf(counted(evening, counting({ reached: 60, at: '2026-01-09T01:00:00.000Z' })));
    expect(tomorrow.published).toMatchObject({ day: '2026-01-09', reached: 60 });
  });
});

describe('when a batch is looked at next', () => {
  it.each([
    ['daily while series go on', anEnrolledBatch(), 1, '2026-01-09T10:00:00.000Z'],
    ['never once all have ended', anEnrolledBatch(), 0, null],
    [
      'soon while parts are open',
      anEnrolledBatch({ status: 'enrolling', partsDone: [] }),
      1,
      '2026-01-08T10:15:00.000Z',
    ],
  ])('%s', (_, batch, open, dueAt) => {
    expect(batchOf(counted(batch, counting({}, open))).dueAt).toBe(dueAt);
  });
});
