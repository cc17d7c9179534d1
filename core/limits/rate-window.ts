import type { Instant } from '../time/instant.ts';

/** The fixed window an instant falls into; windows begin at multiples of their length since 1970. */
export const windowAt = (
  now: Instant,
  windowSeconds: number,
): { readonly number: number; readonly endSeconds: number; readonly leftSeconds: number } => {
  const nowSeconds = Date.parse(now) / 1000;
  const number = Math.floor(nowSeconds / windowSeconds);
  const endSeconds = (number + 1) * windowSeconds;
  return { number, endSeconds, leftSeconds: Math.max(1, Math.ceil(endSeconds - nowSeconds)) };
};
