import type { Keys } from '#core/identity/keys.ts';

/** Two generations of keys: what the old one signed still holds, the new one signs. */
export const someKeys: Keys = {
  current: 'k2',
  byId: { k1: 'the first key, long retired from signing', k2: 'the second key, which signs today' },
};

/** The same, before the second key was added. */
export const olderKeys: Keys = { current: 'k1', byId: { k1: someKeys.byId.k1! } };
