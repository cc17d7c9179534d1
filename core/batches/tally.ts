import { notMailed } from '../enrollment/begin.ts';
import { type Enrollment, hasEnded, stepOf } from '../enrollment/enrollment.ts';
import type { Instant } from '../time/instant.ts';
import type { Tally } from './batch.ts';

/** What has been counted of a batch, and how many of its series may still send something. */
export type Counting = { readonly tally: Tally; readonly open: number };

export const noCounting = (at: Instant): Counting => ({
  tally: {
    at,
    enrolled: 0,
    sent: 0,
    failed: 0,
    bounced: 0,
    complained: 0,
    reached: 0,
    paused: 0,
    stopped: 0,
    asked: 0,
    finished: 0,
    undone: 0,
  },
  open: 0,
});

/** Counts one person of the batch. Who is never mailed counts as enrolled, and as nothing else that could tell why. */
export const countIn = ({ tally, open }: Counting, enrollment: Enrollment): Counting => {
  const sent = enrollment.steps.filter(({ status }) => status === 'sent').length;
  const failed = enrollment.steps.filter(({ status }) => status === 'failed').length;
  const { status, trouble, endReason } = enrollment;
  const one = (holds: boolean): number => (holds ? 1 : 0);
  return {
    tally: {
      at: tally.at,
      enrolled: tally.enrolled + 1,
      sent: tally.sent + sent,
      failed: tally.failed + failed,
      bounced: tally.bounced + one(trouble === 'bounce'),
      complained: tally.complained + one(trouble === 'complaint'),
      reached: tally.reached + one(sent > 0),
      paused: tally.paused + one(status === 'paused'),
      stopped: tally.stopped + one(status === 'stopped' && endReason !== notMailed),
      asked: tally.asked + one(stepOf(enrollment, 2).status === 'sent'),
      finished: tally.finished + one(status === 'finished'),
      undone: tally.undone + one(status === 'undone'),
    },
    open: open + one(!hasEnded(enrollment)),
  };
};
