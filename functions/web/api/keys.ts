import * as v from 'valibot';
import type { ApiKey } from '#core/agencies/agency.ts';
import { apiKeyNameMax, apiKeysMax, newApiKey } from '#core/agencies/api-key.ts';
import { untilSaved } from '#core/ports/store.ts';
import type { PageResponse } from '../http.ts';
import { notFound, ok, problem } from './answers.ts';
import type { Handle } from './operation.ts';
import { readBody } from './read-body.ts';

export const NewKey = v.strictObject({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Say what the key is for.'),
    v.maxLength(apiKeyNameMax, `At most ${apiKeyNameMax} characters.`),
  ),
});

const shown = ({ id, name, createdAt, revokedAt }: ApiKey) => ({ id, name, createdAt, revokedAt });

export const listKeys: Handle = async ({ store }, { agency }) => {
  const found = await store.getMany(agency.keyIds.map((id) => ({ kind: 'api-key', id })));
  return ok({ keys: agency.keyIds.flatMap((id) => found.get('api-key', id) ?? []).map(shown) });
};

/** The one answer that has the key in it. */
export const makeKey: Handle = async (deps, { agency: { id: agencyId }, by }, request) => {
  const read = readBody(request, NewKey);
  if ('refused' in read) return read.refused;
  const wanted = { agencyId, name: read.value.name, createdBy: by, random: deps.random };
  return untilSaved<PageResponse>(deps.store, async () => {
    const agency = await deps.store.get('agency', agencyId);
    if (agency === null) return { writes: [], result: notFound() };
    const keys = await deps.store.getMany(agency.keyIds.map((id) => ({ kind: 'api-key', id })));
    const inUse = agency.keyIds.filter((id) => keys.get('api-key', id)?.revokedAt === null);
    if (inUse.length >= apiKeysMax)
      return {
        writes: [],
        result: problem(409, 'too-many-keys', `Revoke one of the ${apiKeysMax} keys first.`),
      };
    const { record, text } = newApiKey({ ...wanted, now: deps.now() });
    const changed = { ...agency, keyIds: [...agency.keyIds, record.id], version: agency.version + 1 };
    return {
      writes: [
        { type: 'put', kind: 'api-key', record, expects: null },
        { type: 'put', kind: 'agency', record: changed, expects: agency.version },
      ],
      result: ok({ ...shown(record), key: text }, 201),
    };
  });
};

/** From the next call on the key opens nothing. Twice is fine. */
export const revokeKey: Handle = (deps, { agency }, _request, id) =>
  untilSaved<PageResponse>(deps.store, async () => {
    const key = await deps.store.get('api-key', id);
    if (key === null || key.agencyId !== agency.id) return { writes: [], result: notFound() };
    if (key.revokedAt !== null) return { writes: [], result: ok(shown(key)) };
    const record = { ...key, revokedAt: deps.now(), version: key.version + 1 };
    return {
      writes: [{ type: 'put', kind: 'api-key', record, expects: key.version }],
      result: ok(shown(record)),
    };
  });
