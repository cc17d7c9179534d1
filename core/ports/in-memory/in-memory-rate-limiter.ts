import { windowAt } from '../../limits/rate-window.ts';
import type { RateLimiter } from '../ports.ts';

export const createInMemoryRateLimiter = (): RateLimiter => {
  const taken = new Map<string, number>();
  return {
    take: async ({ scope, limit, windowSeconds, now }) => {
      const window = windowAt(now, windowSeconds);
      const key = `${scope}#${window.number}`;
      const uses = (taken.get(key) ?? 0) + 1;
      taken.set(key, uses);
      return { allowed: uses <= limit, retryAfterSeconds: window.leftSeconds };
    },
  };
};
