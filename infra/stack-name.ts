import type { Settings } from './settings.ts';

/** Name of the stack, and of its receipt rule set, configuration set and schedule group. */
export function stackNameOf({ stage }: Pick<Settings, 'stage'>): string {
  return `onward-${stage}`;
}
