import { type Candidate, newCandidate } from '#core/candidates/candidate.ts';
import { type Enrollment, isRunning } from '#core/enrollment/enrollment.ts';
import { addressKey, addressKeys, normalAddress } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Person } from '#core/inbound/handling.ts';
import type { Store } from '#core/ports/store.ts';

/** A person as stored, and whether they are stored at all. */
export type Known = { readonly person: Person; readonly stored: Candidate | null };

/** The person of an address, under whichever key they were stored; a new one when nobody knows them. */
export const personOf = async (store: Store, keys: Keys, address: string, now: string): Promise<Known> => {
  const normal = normalAddress(address);
  if (normal === null) throw new Error('an address that cannot be mailed came past its check');
  for (const id of addressKeys(keys, normal)) {
    const stored = await store.get('candidate', id);
    const suppression = await store.get('suppression', id);
    // Suppressed without being a candidate: a complaint about a mail whose candidate has been erased.
    if (stored !== null || suppression !== null)
      return known(store, stored ?? newCandidate(id, address, now), stored);
  }
  return known(store, newCandidate(addressKey(keys, normal), address, now), null);
};

/** Null when the candidate has been erased. */
export const personById = async (store: Store, candidateId: string): Promise<Known | null> => {
  const stored = await store.get('candidate', candidateId);
  return stored === null ? null : known(store, stored, stored);
};

const known = async (store: Store, candidate: Candidate, stored: Candidate | null): Promise<Known> => {
  const [suppression, active, newest] = await Promise.all([
    store.get('suppression', candidate.id),
    enrollmentOf(store, candidate.activeEnrollmentId),
    enrollmentOf(store, candidate.enrollmentIds.at(-1) ?? null),
  ]);
  const running = active !== null && isRunning(active) ? active : null;
  const waiting = newest?.status === 'pending' ? newest : null;
  return { person: { candidate, suppression, running, waiting }, stored };
};

const enrollmentOf = async (store: Store, id: string | null): Promise<Enrollment | null> =>
  id === null ? null : store.get('enrollment', id);

/** Feedback on an older one is no help any more; each costs a read. */
const earlierMax = 5;

/** The last series that neither run nor wait, newest first. */
export const earlierSeries = async (
  store: Store,
  { candidate, running, waiting }: Person,
): Promise<readonly Enrollment[]> => {
  const open = [running?.id, waiting?.id];
  const ids = candidate.enrollmentIds.filter((id) => !open.includes(id)).slice(-earlierMax);
  const found = await Promise.all(ids.reverse().map((id) => store.get('enrollment', id)));
  return found.filter((each) => each !== null);
};
