import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { type Keys, keysFromSecret } from '#core/identity/keys.ts';

const Secret = v.record(v.string(), v.string());

/** Reads keys once; a Lambda that lives on keeps them. A failed read is tried again at the next call. */
export const createSecretsManagerKeys = (
  client: SecretsManagerClient,
  secretArn: string,
): (() => Promise<Keys>) => {
  let keys: Promise<Keys> | null = null;
  const read = async (): Promise<Keys> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
    return keysFromSecret(v.parse(Secret, JSON.parse(SecretString ?? '{}')));
  };
  return () => {
    keys ??= read().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return keys;
  };
};
