import { beforeEach, describe, expect, it } from 'vitest';
import type { Batch } from '#core/batches/batch.ts';
import { openApiDocument } from '#functions/web/api/openapi/document.ts';
import type { Operation } from '#functions/web/api/operation.ts';
import { type OperationName, operations } from '#functions/web/api/operations.ts';
import { aCheckedBatch, anEnrolledBatch } from '#test/support/a-batch.ts';
import { idOf } from '#test/support/a-candidate.ts';
import { anAgency } from '#test/support/an-agency.ts';
import { type Api, anApi } from '#test/support/an-api.ts';

const olgasAddress = 'olga@tideway.example';
const tideway = anAgency({
  ...{ id: 'tideway', name: 'Tideway Talent', colour: '#123abc' },
  ...{ consultantName: 'Olga Petrova', consultantAddress: olgasAddress, zone: 'Asia/Tokyo' },
  people: [{ id: idOf(olgasAddress), address: olgasAddress }],
});
const theirBatches: readonly [Batch, Batch] = [
  aCheckedBatch({ id: 'batchoftideway22222222222a', agencyId: 'tideway', fileName: 'tideway-1.csv' }),
  anEnrolledBatch({ id: 'batchoftideway22222222222b', agencyId: 'tideway', fileName: 'tideway-2.csv' }),
];
const everyOperation = Object.entries<Operation>(operations).map(
  ([name, operation]) => [name as OperationName, operation] as const,
);
const withId = everyOperation.filter(([, { path }]) => path.includes('{id}'));

/** A body the operation would take. */
const bodyFor = ({ method, path }: Operation): unknown => {
  const place = openApiDocument.paths[path] as Record<string, { requestBody?: object }>;
  const { requestBody } = place[method.toLowerCase()]! as {
    requestBody?: { content: { 'application/json': { example: unknown } } };
  };
  return requestBody?.content['application/json'].example;
};

let api: Api & { theirs: Awaited<ReturnType<Api['letIn']>> };
let whoWeAre: readonly (readonly [string, Parameters<Api['call']>[2]])[];
beforeEach(async () => {
  const one = await anApi();
  const theirs = await one.letIn(tideway, 11);
  for (const batch of theirBatches)
    await one.keep(batch, {
      samples: [{ row: 2, subject: 'From Tideway', text: 'Tideway', html: 'Tideway' }],
      rows: [{ row: 777_777, verdict: 'suppressed', reason: null, duplicateOf: null }],
    });
  api = { ...one, theirs };
  whoWeAre = [
    ['key', { as: api.byKey }],
    ['session', { as: api.signedIn() }],
  ];
});

/** Everything there is, the other agency's share of it. */
const theirShare = () =>
  JSON.stringify({
    records: Object.entries(api.store.snapshot()).filter(([, record]) =>
      /tideway/i.test(JSON.stringify(record)),
    ),
    files: Object.entries(api.files.all()).filter(([key]) => key.includes('batchoftideway')),
    queued: [api.batchQueue.waiting(), api.queued()],
  });
const everything = () =>
  JSON.stringify([api.store.snapshot(), api.files.all(), api.batchQueue.waiting(), api.queued()]);
const ofTheirs = /tideway|olga|777777|tokyo|123abc/i;

describe.each(everyOperation)('%s', (_, operation) => {
  it('shows and touches nothing of another agency', async () => {
    const before = theirShare();
    expect(before).toMatch(ofTheirs);
    for (const [, who] of whoWeAre) {
      const ids = operation.path.includes('{id}')
        ? [...theirBatches.map(({ id }) => id), api.theirs.keyId, idOf(olgasAddress).slice(0, 26)]
        : [''];
      for (const id of ids) {
        const path = operation.path.replace('{id}', id);
        const { text } = await api.call(operation.method, path, { ...who, body: bodyFor(operation) });
        expect(text, path).not.toMatch(ofTheirs);
      }
    }
    expect(theirShare()).toBe(before);
  });

  it('takes no word for which agency is meant', async () => {
    const before = theirShare();
    const headers = { 'x-agency': 'tideway', 'x-onward-agency': 'tideway', host: 'tideway.example' };
    const path = `${operation.path.replace('{id}', theirBatches[0].id)}?agency=tideway&agencyId=tideway`;
    const body = { ...(bodyFor(operation) as object | undefined), agencyId: 'tideway', agency: 'tideway' };
    for (const [, who] of whoWeAre)
      expect((await api.call(operation.method, path, { ...who, headers, body })).text).not.toMatch(ofTheirs);
    expect(theirShare()).toBe(before);
  });
});

describe.each(withId)('%s', (_, operation) => {
  it('answers 404 for what is another agency’s, as for what never was', async () => {
    const before = everything();
    for (const [way, who] of whoWeAre) {
      const ask = (id: string) =>
        api.call(operation.method, operation.path.replace('{id}', id), {
          ...who,
          body: bodyFor(operation),
        });
      const never = await ask('neverneverneverneverneverne'.slice(0, 26));
      expect(never.status).toBe(operation.for === 'person' && way === 'key' ? 403 : 404);
      for (const id of [...theirBatches.map((each) => each.id), api.theirs.keyId])
        expect(await ask(id), `${way} ${id}`).toEqual(never);
    }
    expect(everything()).toBe(before);
  });

  it('is not led astray by a path', async () => {
    const [{ id: theirs }] = theirBatches;
    const ours = 'batchofharbourlane2222222a';
    await api.keep(aCheckedBatch());
    const before = everything();
    const ids = [
      ...[`${ours}/../${theirs}`, `${ours}%2F..%2F${theirs}`, `%2e%2e%2f${theirs}`, `..%2F${theirs}`],
      ...[`/${theirs}`, `${theirs}/`, `${theirs}%00`, `%00${theirs}`, `${theirs}%20`, `${theirs};`],
      ...[theirs.toUpperCase(), `${theirs}.json`, `${theirs}%`, '%E0%A4%A', '..', '.', '%2e%2e', '*'],
      ...['__proto__', 'constructor', 'a'.repeat(3000), 'harbour-lane', 'tideway', `batch%23${theirs}`],
    ];
    for (const [, who] of whoWeAre)
      for (const id of ids) {
        const answer = await api.call(operation.method, operation.path.replace('{id}', id), {
          ...who,
          body: bodyFor(operation),
        });
        expect(answer.status, id.slice(0, 60)).toBe(404);
        expect(answer.text).not.toMatch(ofTheirs);
      }
    expect(everything()).toBe(before);
  });
});

it.each(['/V1/imports', '/v1//imports', '//v1/imports', '/v1/imports/', '/v1/../v1/keys', '/v1/Imports'])(
  'there is nothing at %s',
  async (path) => {
    const { status, text } = await api.call('GET', path);
    expect(status).toBe(404);
    expect(text).not.toMatch(ofTheirs);
  },
);

it('one agency’s Idempotency-Key is nothing to another', async () => {
  const headers = { 'idempotency-key': 'monday' };
  const ours = await api.call('POST', '/v1/imports', { headers, body: {} });
  const theirs = await api.call('POST', '/v1/imports', { headers, body: {}, as: api.theirs.byKey });
  expect([ours.status, theirs.status]).toEqual([201, 201]);
  expect(theirs.body.id).not.toBe(ours.body.id);
});

it('a key that comes with another agency’s cookie is the key’s agency', async () => {
  const cookies = { as: api.theirs.signedIn(), headers: { authorization: `Bearer ${api.byKey.key}` } };
  expect((await api.call('GET', '/v1/agency', cookies)).body.id).toBe('harbour-lane');
});

it('a key that opens nothing is not made good by a cookie', async () => {
  const cookies = { as: api.signedIn(), headers: { authorization: 'Bearer onward_nonsense' } };
  expect((await api.call('GET', '/v1/agency', cookies)).status).toBe(401);
});
