import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Keys } from '#core/identity/keys.ts';
import type { Store } from '#core/ports/store.ts';
import type { Instant } from '#core/time/instant.ts';
import { createDynamoDbStore } from '#functions/adapters/dynamodb-store.ts';
import { createSecretsManagerKeys } from '#functions/adapters/secrets-manager-keys.ts';
import { laptopUrl } from '#local/laptop-url.ts';
import { usageError } from '#local/usage-error.ts';
import { unreachable } from './unreachable.ts';

/** Where the records are, and the keys people are stored under. */
export type Ledger = {
  readonly store: Store;
  readonly addressKeys: () => Promise<Keys>;
  /** The laptop's clock is its own. */
  readonly now: () => Promise<Instant>;
  readonly close: () => void;
};

type Variables = Readonly<Record<string, string | undefined>>;

const Text = v.pipe(v.string(), v.nonEmpty());
const Laptop = v.object({
  TABLE_NAME: Text,
  ADDRESS_KEYS_SECRET_ARN: Text,
  AWS_REGION: Text,
  AWS_ACCESS_KEY_ID: Text,
  AWS_SECRET_ACCESS_KEY: Text,
  AWS_ENDPOINT_URL_DYNAMODB: Text,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: Text,
});

const Clock = v.object({ now: Text });

/**
 * The real table where the environment names it, else the one of the running `npm start`.
 * @throws an error isUsageError knows when the environment names half of it, isUnreachable when no laptop answers
 */
export const openLedger = async (url: string | null, variables: Variables): Promise<Ledger> => {
  const { TABLE_NAME: table, ADDRESS_KEYS_SECRET_ARN: secret } = variables;
  if (url !== null || (!table && !secret)) return openLaptop(url ?? laptopUrl(variables));
  if (!table || !secret)
    throw usageError(`${table ? 'ADDRESS_KEYS_SECRET_ARN' : 'TABLE_NAME'} is missing beside the other`);
  return {
    ...open(new DynamoDBClient({}), new SecretsManagerClient({}), table, secret),
    now: async () => new Date().toISOString(),
  };
};

const openLaptop = async (url: string): Promise<Ledger> => {
  const api = `${url.replace(/\/+$/, '')}/api`;
  const laptop = v.parse(Laptop, await (await ask(`${api}/environment`)).json());
  const client = {
    region: laptop.AWS_REGION,
    credentials: { accessKeyId: laptop.AWS_ACCESS_KEY_ID, secretAccessKey: laptop.AWS_SECRET_ACCESS_KEY },
  };
  return {
    ...open(
      new DynamoDBClient({ ...client, endpoint: laptop.AWS_ENDPOINT_URL_DYNAMODB }),
      new SecretsManagerClient({ ...client, endpoint: laptop.AWS_ENDPOINT_URL_SECRETS_MANAGER }),
      laptop.TABLE_NAME,
      laptop.ADDRESS_KEYS_SECRET_ARN,
    ),
    now: async () => v.parse(Clock, await (await ask(`${api}/clock`)).json()).now,
  };
};

const ask = async (url: string): Promise<Response> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) }).catch(() => null);
  if (answer?.ok) return answer;
  const why = answer === null ? 'nobody answers there' : `it answers ${answer.status}`;
  throw unreachable(`no running npm start at ${url}: ${why}. Start it, or give --url.`);
};

const answerWithinMs = 5000;

const open = (
  dynamodb: DynamoDBClient,
  secrets: SecretsManagerClient,
  table: string,
  secret: string,
): Omit<Ledger, 'now'> => ({
  store: createDynamoDbStore(DynamoDBDocumentClient.from(dynamodb), table),
  addressKeys: createSecretsManagerKeys(secrets, secret),
  close: () => {
    dynamodb.destroy();
    secrets.destroy();
  },
});
