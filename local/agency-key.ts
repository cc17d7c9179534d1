import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { opensWith, readApiKey } from '#core/agencies/api-key.ts';
import type { Store } from '#core/ports/store.ts';
import { createDynamoDbStore } from '#functions/adapters/dynamodb-store.ts';
import { agencyId } from './agency.ts';
import { makeKey } from './ops/agency/keys.ts';
import type { World } from './world.ts';

/** One at a time: two who ask at once get the same key. */
const asked = new WeakMap<World, Promise<string>>();

/** An API key of the laptop's agency, made when first asked for and kept as long as it opens. */
export const agencyKey = (world: World): Promise<string> => {
  const key = (asked.get(world) ?? Promise.resolve('')).catch(() => '').then(() => keptOrNew(world));
  asked.set(world, key);
  return key;
};

const keptOrNew = async (world: World): Promise<string> => {
  const client = new DynamoDBClient({
    ...world.sdk(),
    endpoint: world.environment().AWS_ENDPOINT_URL_DYNAMODB!,
  });
  try {
    const store = createDynamoDbStore(DynamoDBDocumentClient.from(client), world.environment().TABLE_NAME!);
    const kept = world.agencyKey.get(agencyId);
    if (kept !== undefined && (await opens(store, kept))) return kept;
    const made = await makeKey(store, {
      ...{ agencyId, name: 'npm run enroll on this machine', now: world.clock.iso() },
      random: randomBytes,
    });
    if (made.type === 'refused') throw new Error(made.why);
    world.agencyKey.set(agencyId, made.text);
    return made.text;
  } finally {
    client.destroy();
  }
};

const opens = async (store: Store, text: string): Promise<boolean> => {
  const given = readApiKey(text);
  const record = given === null ? null : await store.get('api-key', given.id);
  return given !== null && record !== null && opensWith(record, given.secret);
};
