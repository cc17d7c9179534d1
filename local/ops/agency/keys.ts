import type { ApiKey } from '#core/agencies/agency.ts';
import { apiKeysMax, newApiKey } from '#core/agencies/api-key.ts';
import { type Store, untilSaved } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';
import { noAgency } from './people.ts';

type Wanted = {
  readonly agencyId: string;
  /** What the agency calls it. */
  readonly name: string;
  readonly now: Instant;
  readonly random: (bytes: number) => Uint8Array;
};

export type KeyMade =
  | { readonly type: 'made'; readonly record: ApiKey; readonly text: string }
  | { readonly type: 'refused'; readonly why: string };

/** Makes a key of an agency. `text` is the only place where the whole of it ever stands. */
export const makeKey = (store: Store, wanted: Wanted): Promise<KeyMade> =>
  untilSaved<KeyMade>(store, async () => {
    const agency = await store.get('agency', wanted.agencyId);
    if (agency === null) return refused(noAgency(wanted.agencyId));
    const keys = await keysOf(store, agency.keyIds);
    if (keys.filter(({ revokedAt }) => revokedAt === null).length >= apiKeysMax)
      return refused(`${agency.id} has ${apiKeysMax} keys: revoke one first`);
    const { record, text } = newApiKey({ ...wanted, createdBy: null });
    const changed = { ...agency, keyIds: [...agency.keyIds, record.id], version: agency.version + 1 };
    return {
      writes: [
        { type: 'put', kind: 'api-key', record, expects: null },
        { type: 'put', kind: 'agency', record: changed, expects: agency.version },
      ],
      result: { type: 'made', record, text },
    };
  });

export type KeyRevoked = { readonly type: 'revoked' } | { readonly type: 'refused'; readonly why: string };

/** From the next call on the key opens nothing. Twice is fine. */
export const revokeKey = (
  store: Store,
  { agencyId, keyId, now }: { readonly agencyId: string; readonly keyId: string; readonly now: Instant },
): Promise<KeyRevoked> =>
  untilSaved<KeyRevoked>(store, async () => {
    const key = await store.get('api-key', keyId);
    if (key === null || key.agencyId !== agencyId) return refused(`${agencyId} has no key ${keyId}`);
    if (key.revokedAt !== null) return { writes: [], result: { type: 'revoked' } };
    const record = { ...key, revokedAt: now, version: key.version + 1 };
    return {
      writes: [{ type: 'put', kind: 'api-key', record, expects: key.version }],
      result: { type: 'revoked' },
    };
  });

/** The keys of these ids, in their order. */
export const keysOf = async (store: Store, ids: readonly string[]): Promise<readonly ApiKey[]> => {
  const found = await store.getMany(ids.map((id) => ({ kind: 'api-key', id }) as const));
  return ids.flatMap((id) => found.get('api-key', id) ?? []);
};

const refused = (why: string) => ({ writes: [], result: { type: 'refused', why } as const });
