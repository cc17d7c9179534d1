import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { monday } from './fixtures/a-world.ts';

let world: World;
beforeAll(async () => {
  world = await startLocal({ bundles: {}, now: monday });
});
afterAll(() => world.stop());

/** What the SDK's type of its own signer does not tell. */
type Presigner = {
  readonly presign: (
    request: object,
    options: object,
  ) => Promise<{ path: string; query: Record<string, string> }>;
};

/** Signs as the SDK's presigner does, with the signer of a real client. */
const presign = async (method: 'GET' | 'PUT', key: string, expiresIn: number): Promise<string> => {
  const endpoint = new URL(world.environment().AWS_ENDPOINT_URL_S3!);
  const client = new S3Client({ ...world.sdk(), endpoint: endpoint.href });
  const signer = (await client.config.signer({
    name: 'sigv4',
    signingName: 's3',
    signingRegion: 'us-east-1',
    properties: {},
  })) as unknown as Presigner;
  const signed = await signer.presign(
    {
      method,
      protocol: endpoint.protocol,
      hostname: endpoint.hostname,
      port: Number(endpoint.port),
      path: `${endpoint.pathname}/onward-mail/${key}`,
      headers: { host: endpoint.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      query: {},
    },
    { expiresIn, signingDate: new Date(world.clock.now()) },
  );
  const query = new URLSearchParams(signed.query);
  return `${endpoint.origin}${signed.path}?${query}`;
};

it('takes a file by a presigned PUT and hands it out by a presigned GET', async () => {
  const put = await fetch(await presign('PUT', 'imports/people.csv', 60), { method: 'PUT', body: 'email\n' });
  expect(put.status).toBe(200);
  expect(put.headers.get('access-control-allow-origin')).toBe('*');
  expect(await (await fetch(await presign('GET', 'imports/people.csv', 60))).text()).toBe('email\n');
});

it('refuses a presigned URL after its time, on the clock of the laptop', async () => {
  const url = await presign('PUT', 'imports/late.csv', 60);
  await world.advance('PT61S');
  const answer = await fetch(url, { method: 'PUT', body: 'x' });
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
});

it('refuses a presigned URL turned to another object or another method', async () => {
  const url = await presign('GET', 'imports/people.csv', 60);
  const other = await fetch(url.replace('people', 'secrets'));
  expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')]);
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
});
