import { type TimelineLine, timeline } from '#core/enrollment/timeline.ts';
import { addressKeys } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Store } from '#core/ports/store.ts';
import { holdingsOf } from '#functions/web/holdings.ts';

/**
 * Everything that happened to the person of this address (in normal form), under whichever key they are stored; null
 * when nobody is. Reads only.
 */
export const why = async (
  store: Store,
  keys: Keys,
  normal: string,
): Promise<readonly TimelineLine[] | null> => {
  const found = await Promise.all(addressKeys(keys, normal).map((id) => linesOf(store, id)));
  if (found.every((each) => each === null)) return null;
  return found.flatMap((each) => each ?? []).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

/** Null when nothing is stored under this key; somebody erased may still have a suppression. */
const linesOf = async (store: Store, id: string): Promise<readonly TimelineLine[] | null> => {
  const candidate = await store.get('candidate', id);
  if (candidate !== null) return timeline(await holdingsOf(store, candidate));
  const suppression = await store.get('suppression', id);
  return suppression === null ? null : timeline({ suppression, enrollments: [], mails: [], answers: [] });
};
