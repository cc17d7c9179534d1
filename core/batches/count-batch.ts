import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import type { Batch, PublishedTally, Tally } from './batch.ts';
import { type BatchDecision, changed, lookAfterMs, pause, unchanged } from './decide-batch.ts';
import { openParts } from './part-done.ts';
import type { Counting } from './tally.ts';

const dayMs = 86_400_000;
/** A series lasts two weeks, its pauses some more; after this long nothing of a batch changes that anybody counts. */
const countedMs = 120 * dayMs;
/** A count that was asked for this long ago got lost. */
const askAgainMs = 3_600_000;

/** Once a day, for the published figures. */
const nextCountAt = (now: Instant): Instant => plusMs(now, dayMs);

/** Notes that a count is wanted; `unchanged` while one is still to come. */
export const askForCount = (batch: Batch, now: Instant): BatchDecision => {
  const { tallyAskedAt } = batch;
  if (tallyAskedAt !== null && plusMs(tallyAskedAt, askAgainMs) > now) return unchanged(batch);
  return changed(batch, { ...batch, tallyAskedAt: now });
};

/** The count begins: whatever happens from here on may ask for another. */
export const beginCount = (batch: Batch): BatchDecision =>
  batch.tallyAskedAt === null ? unchanged(batch) : changed(batch, { ...batch, tallyAskedAt: null });

/** Keeps what was counted, freezes what is shown once a day, and pauses the batch where too much came back. */
export const counted = (batch: Batch, { tally, open }: Counting): BatchDecision => {
  const today = tally.at.slice(0, 10);
  const published = batch.published?.day === today ? batch.published : publish(tally, today);
  const dueAt = nextLookAt(batch, open, tally.at);
  const after: Batch = { ...batch, tally, published, dueAt };
  const reason = tooMuchCameBack(tally, batch.excused);
  const paused = reason === null ? unchanged(after) : pause(after, tally.at, reason);
  return changed(batch, paused.type === 'refused' ? after : paused.batch);
};

/** Soon while rows are at work, daily while mails go out, and no more once nothing changes by itself. */
const nextLookAt = (batch: Batch, open: number, at: Instant): Instant | null => {
  if (openParts(batch).length > 0) return plusMs(at, lookAfterMs);
  const over = batch.confirmation === null || plusMs(batch.confirmation.at, countedMs) < at;
  return over || open === 0 ? null : nextCountAt(at);
};

/** Half of what makes SES look at an account. Of mails sent. */
const bouncesMin = 5;
const bounceRate = 0.03;
const complaintsMin = 2;
const complaintRate = 0.0005;

/** Whether a batch has to stop and be looked at. What somebody accepted when they let it go on does not count twice. */
export const tooMuchCameBack = (
  { sent, bounced, complained }: Pick<Tally, 'sent' | 'bounced' | 'complained'>,
  excused: Batch['excused'],
): 'bounces' | 'complaints' | null => {
  if (bounced - excused.bounced >= bouncesMin && bounced >= bounceRate * sent) return 'bounces';
  if (complained - excused.complained >= complaintsMin && complained >= complaintRate * sent)
    return 'complaints';
  return null;
};

/** Fewer people than this could be told apart. */
const peopleMin = 20;
const roundedTo = 5;

/** What an agency may know of its people's doings: nothing below twenty, else rounded down to five. */
const publish = (tally: Tally, day: string): PublishedTally => {
  const shown = (people: number): number | null =>
    people < peopleMin ? null : people - (people % roundedTo);
  return {
    day,
    reached: shown(tally.reached),
    paused: shown(tally.paused),
    stopped: shown(tally.stopped),
    asked: shown(tally.asked),
    finished: shown(tally.finished),
  };
};
