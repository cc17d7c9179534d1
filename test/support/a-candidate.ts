import { type Candidate, newCandidate, type Suppression } from '#core/candidates/candidate.ts';
import { addressKey, normalAddress } from '#core/identity/address.ts';
import { someKeys } from './some-keys.ts';

export const samsAddress = 'sam@mail.example';

/** The key an address is stored under with the keys of `someKeys`. */
export const idOf = (address: string): string => addressKey(someKeys, normalAddress(address)!);

/** Sam, confirmed, in London, without a series. */
export const aCandidate = (changed: Partial<Candidate> = {}): Candidate => ({
  ...newCandidate(idOf(changed.address ?? samsAddress), samsAddress, '2026-01-08T10:00:00.000Z'),
  version: 1,
  confirmed: true,
  zone: 'Europe/London',
  ...changed,
});

export const aSuppression = (changed: Partial<Suppression> = {}): Suppression => ({
  id: idOf(samsAddress),
  version: 1,
  reason: 'one-click',
  at: '2026-01-08T12:00:00.000Z',
  ...changed,
});
