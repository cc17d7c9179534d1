import { armed } from './commands.ts';
import type { Enrollment } from './enrollment.ts';

/**
 * Bulk mail has no alarm clocks: the sweep feeds it to the send queue, as fast as the sending quota allows. What nobody
 * has an alarm clock for, the end of a lease say, is not fed either.
 */
export const isFed = ({ origin, due }: Pick<Enrollment, 'origin' | 'due'>): boolean =>
  origin.type === 'batch' && due !== null && armed.includes(due);
