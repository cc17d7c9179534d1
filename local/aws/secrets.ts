import { randomBytes } from 'node:crypto';
import type { Clock } from '#local/clock.ts';
import { type DurableMap, openDurableMap } from '#local/durable-map.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import { nameInArn, secretArn } from './names.ts';

type Secret = { readonly value: string; readonly createdAt: number };
export type Secrets = {
  readonly endpoint: (request: HttpRequest) => Promise<HttpAnswer>;
  /** The secret as Secrets Manager holds it. */
  readonly read: (name: (typeof secretNames)[number]) => Readonly<Record<string, string>>;
  readonly close: () => void;
};

export const secretNames = ['address-keys', 'link-keys'] as const;
const keyBytes = 32;

/** Secrets Manager's GetSecretValue. Each secret is made once, as the stack makes it, and then kept. */
export const createSecrets = (path: string, clock: Clock): Secrets => {
  const store = openDurableMap<Secret>(path);
  for (const name of secretNames) {
    if (store.get(name) !== undefined) continue;
    const value = JSON.stringify({ current: 'k1', k1: randomBytes(keyBytes).toString('base64') });
    store.set(name, { value, createdAt: clock.now() });
  }
  return {
    endpoint: (request) => Promise.resolve(answer(store, request)),
    read: (name) => JSON.parse(store.get(name)!.value) as Record<string, string>,
    close: store.close,
  };
};

const answer = (store: DurableMap<Secret>, { headers, body }: HttpRequest): HttpAnswer => {
  const operation = String(headers['x-amz-target'] ?? '').replace('secretsmanager.', '');
  if (operation !== 'GetSecretValue')
    return json(400, { __type: 'InvalidRequestException', message: `${operation} is not supported` });
  const { SecretId } = JSON.parse(body.toString()) as { SecretId?: string };
  const name = nameInArn(SecretId ?? '');
  const secret = store.get(name);
  if (secret === undefined)
    return json(400, {
      __type: 'ResourceNotFoundException',
      Message: "Secrets Manager can't find the specified secret.",
    });
  return json(200, {
    ARN: secretArn(name),
    Name: name,
    VersionId: '00000000-0000-4000-8000-000000000001',
    SecretString: secret.value,
    VersionStages: ['AWSCURRENT'],
    CreatedDate: secret.createdAt / 1000,
  });
};

const json = (status: number, body: object): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});
