import { createHash } from 'node:crypto';
import { sameText, toBase32 } from '../identity/keys.ts';
import type { Instant } from '../time/instant.ts';
import type { ApiKey } from './agency.ts';

/** Random bytes a new key needs: 130 bits for its id, 256 for its secret half. */
export const apiKeyIdBytes = 17;
export const apiKeySecretBytes = 32;
const idCharacters = 26;
const secretCharacters = 52;

/** An agency may have this many keys at once, revoked ones not counted. */
export const apiKeysMax = 20;
export const apiKeyNameMax = 60;

type NewKey = {
  readonly agencyId: string;
  readonly name: string;
  readonly createdBy: string | null;
  readonly now: Instant;
  readonly random: (bytes: number) => Uint8Array;
};

/** A key as it is shown once, and the record that knows it again; the record cannot give the secret back. */
export const newApiKey = (wanted: NewKey): { readonly record: ApiKey; readonly text: string } => {
  const id = toBase32(wanted.random(apiKeyIdBytes)).slice(0, idCharacters);
  const secret = toBase32(wanted.random(apiKeySecretBytes)).slice(0, secretCharacters);
  const { agencyId, name, createdBy, now } = wanted;
  return {
    record: {
      ...{ id, version: 0, agencyId, name, createdBy },
      hash: hashOf(secret),
      createdAt: now,
      revokedAt: null,
    },
    text: `onward_${id}_${secret}`,
  };
};

/** The two halves of what an Authorization header carries; null for anything that is no key of ours. */
export const readApiKey = (text: string): { readonly id: string; readonly secret: string } | null => {
  const match = /^onward_([a-z2-7]{26})_([a-z2-7]{52})$/.exec(text);
  return match === null ? null : { id: match[1]!, secret: match[2]! };
};

/** Whether this secret half is the record's, and the key still counts. */
export const opensWith = (record: ApiKey, secret: string): boolean =>
  record.revokedAt === null && sameText(record.hash, hashOf(secret));

/** The secret has 256 random bits: a plain hash of it cannot be guessed back, and costs nothing on every call. */
const hashOf = (secret: string): string => toBase32(createHash('sha256').update(secret).digest());
