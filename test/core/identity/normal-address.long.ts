import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalAddress } from '#core/identity/address.ts';

it('the normal form of an address is the normal form of itself, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ maxLength: 40 }), fc.webUrl()), (text) => {
      const normal = normalAddress(text);
      if (normal !== null) expect(normalAddress(normal)).toBe(normal);
    }),
    { seed: 1, numRuns: 500 },
  );
});
