import { obstacleIn } from '#core/batches/obstacle.ts';
import type { Command } from '#core/enrollment/commands.ts';
import { type Enrollment, hasEnded, stepOf } from '#core/enrollment/enrollment.ts';
import type { Reference } from '#core/ports/store.ts';
import type { StepNumber } from '#core/words/mail-content.ts';
import type { SendDependencies } from './dependencies.ts';

/** The enrollment as it is, and what keeps its mail from leaving: commands, in order; none when nothing does. */
export type Look = { readonly enrollment: Enrollment | null; readonly obstacles: readonly Command[] };

/** What a stop, a suppression, a pause or an undo that came in the meantime makes of the claim. Strongly consistent. */
export const lookAgain = async (
  deps: SendDependencies,
  claimed: Enrollment,
  step: StepNumber,
): Promise<Look> => {
  const { id, candidateId, origin } = claimed;
  const wanted: readonly Reference[] = [
    { kind: 'enrollment', id },
    { kind: 'suppression', id: candidateId },
    ...(origin.type === 'batch' ? [{ kind: 'batch' as const, id: origin.batchId }] : []),
  ];
  const found = await deps.store.getMany(wanted);
  const enrollment = found.get('enrollment', id);
  const now = deps.now();
  const { attempt } = stepOf(claimed, step);
  const hold = (reason: string): Look => ({
    enrollment,
    obstacles: [{ type: 'Hold', now, step, attempt, reason }],
  });
  const release: Command = { type: 'Release', now, step, attempt };

  const suppression = found.get('suppression', candidateId);
  if (suppression !== null) return hold(suppression.reason);
  if (enrollment === null || hasEnded(enrollment)) return hold(enrollment?.endReason ?? 'erased');
  const item = stepOf(enrollment, step);
  const mine = item.status === 'claimed' && item.attempt === attempt;
  if (!mine || enrollment.status !== 'active') return { enrollment, obstacles: [release] };
  if (origin.type !== 'batch') return { enrollment, obstacles: [] };
  const { batchId, run } = origin;
  // Of another origin by now, the mail speaks for an agency that took its share back.
  if (enrollment.origin.type !== 'batch' || enrollment.origin.batchId !== batchId)
    return { enrollment, obstacles: [release] };
  const obstacle = obstacleIn(found.get('batch', batchId), enrollment, now);
  if (obstacle === 'undone')
    return { enrollment, obstacles: [{ type: 'TakeBack', now, batchId, run }, release] };
  return { enrollment, obstacles: obstacle === null ? [] : [release] };
};
