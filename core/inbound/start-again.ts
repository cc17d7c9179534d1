import { isSelfMade } from '../candidates/candidate.ts';
import type { Instant } from '../time/instant.ts';
import { plusMs } from '../time/instant.ts';
import type { Handling, Person } from './handling.ts';

/** So long the one button works, and nobody is asked again. */
export const startAgainMs = 30 * 86_400_000;

/** At most one mail in 30 days asks a person who stopped everything whether they want to start again; null when it may not. */
export const askToStartAgain = ({ candidate, suppression }: Person, now: Instant): Handling | null => {
  const asked = candidate.startAgainSentAt;
  const askedLately = asked !== null && plusMs(asked, startAgainMs) > now;
  if (suppression === null || !isSelfMade(suppression) || askedLately) return null;
  return {
    outcome: 'asked',
    reason: 'start-again',
    candidate: { ...candidate, startAgainSentAt: now },
    answer: { template: 'start-again' },
    waits: true,
    waitsMs: startAgainMs,
  };
};
