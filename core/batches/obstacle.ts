import type { Enrollment } from '../enrollment/enrollment.ts';
import type { Instant } from '../time/instant.ts';
import type { Batch } from './batch.ts';

/** Why a mail of a batch may not leave now. `undone` for good, the others for today. */
export type Obstacle = 'undone' | 'batch-paused' | 'grace-period';

/**
 * What the batch says of a series it began; null: it may be mailed. The batch is asked, not its series: from the moment
 * an agency takes a batch back nothing of it leaves, however long it takes to end a hundred thousand series.
 */
export const obstacleIn = (batch: Batch | null, enrollment: Enrollment, now: Instant): Obstacle | null => {
  if (batch === null || (batch.status !== 'enrolling' && batch.status !== 'enrolled')) return 'undone';
  if (batch.confirmation !== null && now < batch.confirmation.graceUntil) return 'grace-period';
  return batch.paused !== null && !isPartlyOwn(enrollment) ? 'batch-paused' : null;
};

/** What the person forwarded themselves is not the agency's to hold back. */
const isPartlyOwn = ({ rejections }: Enrollment): boolean =>
  rejections.some(({ inboundId }) => inboundId !== null);
