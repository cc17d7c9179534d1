import { type TimelineLine, timeline } from '#core/enrollment/timeline.ts';
import { addressKeys, normalAddress } from '#core/identity/address.ts';
import type { Keys } from '#core/identity/keys.ts';
import type { Store } from '#core/ports/store.ts';
import { holdingsOf } from '#functions/web/holdings.ts';

export type Why =
  | { readonly type: 'lines'; readonly lines: readonly TimelineLine[] }
  | { readonly type: 'unknown' }
  | { readonly type: 'no-address' };

/** Everything that happened to the person of this address, under whichever key they are stored. Reads only. */
export const why = async (store: Store, keys: Keys, address: string): Promise<Why> => {
  const normal = normalAddress(address);
  if (normal === null) return { type: 'no-address' };
  const found = await Promise.all(addressKeys(keys, normal).map((id) => linesOf(store, id)));
  const lines = found.flatMap((each) => each ?? []);
  return lines.length === 0 && found.every((each) => each === null)
    ? { type: 'unknown' }
    : { type: 'lines', lines: lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
};

/** Null when nothing is stored under this key; somebody erased may still have a suppression. */
const linesOf = async (store: Store, id: string): Promise<readonly TimelineLine[] | null> => {
  const candidate = await store.get('candidate', id);
  if (candidate !== null) return timeline(await holdingsOf(store, candidate));
  const suppression = await store.get('suppression', id);
  return suppression === null ? null : timeline({ suppression, enrollments: [], mails: [], answers: [] });
};
