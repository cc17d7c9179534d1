import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '#functions/web/api/operation.ts';
import { operations } from '#functions/web/api/operations.ts';
import { readRequest } from '#functions/web/read-request.ts';
import { aBatchId, aCheckedBatch } from '#test/support/a-batch.ts';
import { type Api, anApi } from '#test/support/an-api.ts';

let api: Api;
beforeEach(async () => {
  api = await anApi();
});
const everyOperation = Object.values<Operation>(operations).map(
  ({ method, path, ...rest }) =>
    [`${method} ${path}`, { ...rest, method, path: path.replace('{id}', aBatchId) }] as const,
);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

describe.each(everyOperation)('%s', (_, { method, path }) => {
  it('opens to nobody without a key or a session', async () => {
    const revoked = {
      ...(await api.store.get('api-key', api.keyId))!,
      revokedAt: api.deps.now(),
      version: 1,
    };
    await api.store.transact([{ type: 'put', kind: 'api-key', record: revoked, expects: 0 }]);
    const before = api.store.snapshot();
    const { cookie } = api.signedIn();
    for (const as of [
      null,
      api.byKey,
      { key: '' },
      { key: 'onward_' },
      { key: `${api.byKey.key}x` },
      { key: api.byKey.key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')) },
      { key: cookie },
      { cookie: '' },
      { cookie: `${cookie}x` },
      { cookie: api.byKey.key },
    ]) {
      const answer = await api.call(method, path, { as, body: {} });
      expect(answer.status, JSON.stringify(as)).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.body.error.code).toBe('unauthenticated');
    }
    expect(api.store.snapshot()).toEqual(before);
  });

  it('changes nothing for a page of another site that has the cookie sent', async () => {
    const before = api.store.snapshot();
    const as = api.signedIn();
    const { status, body } = await api.call(method, path, {
      ...{ as, body: {} },
      headers: { 'x-onward-console': undefined as never },
    });
    if (method !== 'GET') expect([status, body.error.code]).toEqual([403, 'not-from-console']);
    expect(api.store.snapshot()).toEqual(before);
  });

  it('says which methods work, and lets no other site in', async () => {
    for (const each of methods) {
      const { status, headers } = await api.call(each, path, { as: null });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      if (status === 401) continue;
      expect(status, each).toBe(405);
      expect(headers.allow?.split(', ')).toContain(method);
      expect(headers.allow?.split(', ')).not.toContain(each);
    }
  });
});

it.each(everyOperation.filter(([, operation]) => operation.for === 'person'))(
  '%s is not for a key',
  async (_, { method, path }) => {
    const before = api.store.snapshot();
    const { status, body } = await api.call(method, path, { body: { name: 'Mine now' } });
    expect([status, body.error.code]).toEqual([403, 'person-only']);
    expect(api.store.snapshot()).toEqual(before);
  },
);

it('a key that is revoked opens nothing from the next call on, wherever it is used', async () => {
  const made = await api.call('POST', '/v1/keys', { as: api.signedIn(), body: { name: 'nightly' } });
  const as = { key: made.body.key };
  expect((await api.call('GET', '/v1/imports', { as })).status).toBe(200);
  await api.call('DELETE', `/v1/keys/${made.body.id}`, { as: api.signedIn() });
  expect((await api.call('GET', '/v1/imports', { as })).status).toBe(401);
  expect((await api.call('GET', '/v1/imports')).status).toBe(200);
});

it('a key is shown once, and not kept', async () => {
  const as = api.signedIn();
  const made = await api.call('POST', '/v1/keys', { as, body: { name: ' nightly ' } });
  expect(made).toMatchObject({ status: 201, body: { name: 'nightly', revokedAt: null } });
  const secret = made.body.key.split('_')[2];
  expect(JSON.stringify(api.store.snapshot())).not.toContain(secret);
  const listed = await api.call('GET', '/v1/keys', { as });
  expect(listed.body.keys).toHaveLength(2);
  expect(listed.text).not.toContain(secret);
});

it('an agency has twenty keys at a time', async () => {
  const as = api.signedIn();
  const make = async () => (await api.call('POST', '/v1/keys', { as, body: { name: 'one more' } })).status;
  for (let made = 1; made < 20; made++) expect(await make()).toBe(201);
  expect(await make()).toBe(409);
  await api.call('DELETE', `/v1/keys/${api.keyId}`, { as });
  expect(await make()).toBe(201);
});

describe('too many calls', () => {
  it('are answered 429, and told when to come back', async () => {
    const answers = [];
    for (let n = 0; n < 121; n++) answers.push(await api.call('GET', '/v1/agency'));
    expect(answers.map(({ status }) => status)).toEqual([...Array(120).fill(200), 429]);
    const { headers, body } = answers.at(-1)!;
    const seconds = Number(headers['retry-after']);
    expect(body.error.code).toBe('too-many-calls');
    expect(body.error.message).toContain(String(seconds));
    api.later(seconds * 1000);
    expect((await api.call('GET', '/v1/agency')).status).toBe(200);
  });

  it('are counted for each key and person by themselves', async () => {
    for (let n = 0; n < 121; n++) await api.call('GET', '/v1/agency');
    expect((await api.call('GET', '/v1/agency')).status).toBe(429);
    expect((await api.call('GET', '/v1/agency', { as: api.signedIn() })).status).toBe(200);
  });

  it('begin twenty imports an hour', async () => {
    const begin = async () => (await api.call('POST', '/v1/imports', { body: {} })).status;
    for (let n = 0; n < 20; n++) expect(await begin()).toBe(201);
    const over = await api.call('POST', '/v1/imports', { body: {} });
    expect(over.status).toBe(429);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(60);
    expect((await api.call('GET', '/v1/imports')).body.imports).toHaveLength(20);
    api.later(3_600_000);
    expect(await begin()).toBe(201);
  });

  it('never keep anybody from the document', async () => {
    for (let n = 0; n < 130; n++)
      expect((await api.call('GET', '/v1/openapi.json', { as: null })).status).toBe(200);
  });
});

describe('a body', () => {
  it.each(['{', 'name=x', '{"name":}', "{'name':'x'}", '\u0000', 'undefined', 'email,first name\r\n'])(
    '%j is no JSON',
    async (body) => {
      const { status, body: answer } = await api.call('POST', '/v1/preview', { body });
      expect([status, answer.error.code]).toEqual([400, 'bad-json']);
    },
  );

  it.each(['null', '[]', '"text"', '5', '{"step":7}', '{"stpe":1}', '{"colour":"red"}', '{"__proto__":{}}'])(
    '%s is not what is wanted',
    async (body) => {
      const { status, body: answer } = await api.call('POST', '/v1/preview', { body });
      expect([status, answer.error.code]).toEqual([422, 'bad-body']);
      expect(answer.error.message).not.toBe('');
    },
  );

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/merge-patch+json',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
  ])('of JSON is taken as %s', async (type) => {
    const { status } = await api.call('POST', '/v1/preview', {
      body: { step: 2 },
      headers: { 'content-type': type },
    });
    expect(status).toBe(200);
  });

  it.each([
    'text/csv',
    'multipart/form-data; boundary=x',
    'application/vnd.ms-excel',
    'application/octet-stream',
    'application/xml',
  ])('of %s is a file, and told where files go', async (type) => {
    const before = api.store.snapshot();
    for (const body of ['email\r\nsam@mail.example\r\n', '{}']) {
      const answer = await api.call('POST', '/v1/imports', { body, headers: { 'content-type': type } });
      expect([answer.status, answer.body.error.code]).toEqual([415, 'not-json']);
      expect(answer.body.error.message).toContain('uploadUrl');
      expect(answer.text).not.toContain('sam@mail.example');
    }
    expect(api.store.snapshot()).toEqual(before);
  });

  it('of a candidate file that says nothing of itself is told where files go, too', async () => {
    const answer = await api.call('POST', '/v1/imports', { body: 'email\r\nsam@mail.example\r\n' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('uploadUrl');
    expect(answer.text).not.toContain('sam@mail.example');
  });

  it('over 64 kB is not read', () => {
    const event = { rawPath: '/v1/imports', headers: {}, body: 'x'.repeat(65_537), isBase64Encoded: false };
    expect(readRequest(event as unknown as LambdaFunctionURLEvent)).toBeNull();
  });
});

it('HEAD answers as GET does, without the body', async () => {
  await api.keep(aCheckedBatch());
  for (const path of ['/v1/', '/v1/openapi.json', '/v1/imports', `/v1/imports/${aBatchId}`, '/v1/cohorts']) {
    const [get, head] = [await api.call('GET', path), await api.call('HEAD', path)];
    expect(head).toMatchObject({ status: 200, text: '', headers: get.headers });
    expect(get.text).not.toBe('');
  }
});

it.each([
  '/v1/import',
  '/v1/imports/',
  '/v1/openapi',
  '/v1/openapi.json/',
  '/v1/constructor',
  '/v1/__proto__',
])('nothing is at %s, for anybody', async (path) => {
  for (const as of [null, api.byKey, api.signedIn()])
    expect(await api.call('GET', path, { as })).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found' } },
    });
});

it('whoever asks for /v1 is told where to read on', async () => {
  for (const path of ['/v1', '/v1/'])
    expect((await api.call('GET', path, { as: null })).body).toMatchObject({
      documentation: '/v1/openapi.json',
    });
});

it('no answer is stored, sniffed or named to another site', async () => {
  for (const [method, path] of [
    ['GET', '/v1/imports'],
    ['GET', '/v1/nothing'],
    ['GET', '/v1/cohorts?format=csv'],
    ['PATCH', '/v1/imports'],
  ] as const)
    expect((await api.call(method, path)).headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
});
