import { decide } from '#core/enrollment/decide.ts';
import type { Trouble } from '#core/enrollment/enrollment.ts';
import { askForCount } from '#functions/batches/ask-for-count.ts';
import { changeEnrollment } from '#functions/change-enrollment.ts';
import type { RecordDependencies } from './record.ts';

/**
 * A mail of a batch came back, or was complained about: its series remembers the first time, and the batch is counted, for
 * too many pause it. Asked for again when the event comes again: a message may be lost between the two.
 */
export const noteTrouble = async (
  deps: RecordDependencies,
  enrollmentId: string,
  trouble: Trouble,
): Promise<void> => {
  const noted = await changeEnrollment(deps, enrollmentId, {
    decideOn: (enrollment) =>
      enrollment.origin.type === 'batch'
        ? decide(enrollment, { type: 'NoteTrouble', now: deps.now(), trouble })
        : { enrollment, effects: [], asks: false },
  });
  if (noted?.origin.type === 'batch') await askForCount(deps, noted.origin.batchId);
};
