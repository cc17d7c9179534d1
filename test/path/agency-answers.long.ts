import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKeysMax } from '#core/agencies/api-key.ts';
import type { Batch } from '#core/batches/batch.ts';
import { summaryKey } from '#core/batches/keys.ts';
import type { Summary } from '#core/batches/report/summary.ts';
import { createDynamoDbStore } from '#functions/adapters/dynamodb-store.ts';
import type { Operation } from '#functions/web/api/operation.ts';
import { operations } from '#functions/web/api/operations.ts';
import { mailBucket } from '#local/aws/names.ts';
import { aBatch, aCheckedBatch, anEnrolledBatch } from '#test/support/a-batch.ts';
import { type Desk, type DeskCall, laptopAgency, openDesk } from '#test/support/agency-desk.ts';
import { type Laptop, openLaptop } from '#test/support/laptop.ts';
import { bodySchemas, faultsOf, promised } from '#test/support/openapi-schemas.ts';

let laptop: Laptop;
let desk: Desk;
let nina: { readonly cookie: string };
beforeAll(async () => {
  laptop = await openLaptop();
  desk = await openDesk(laptop);
  nina = await desk.signIn();
});
afterAll(() => laptop.world.stop());

const everyOperation = Object.entries<Operation>(operations).map(([name, operation]) => ({
  name,
  ...operation,
}));
const withBody = bodySchemas();
const isForPersons = (operation: Operation): boolean => operation.for === 'person';
const whoMay = (operation: Operation) => (isForPersons(operation) ? nina : { key: desk.key });
const nobodys = 'nobodynobodynobodynobodyno';

/** What was heard, as the document names it. */
const heard = new Set<string>();
/** One call, whose answer has to be as the document says. */
const hear = async (
  place: string,
  call: DeskCall & { readonly id?: string; readonly query?: string } = {},
) => {
  const [method = '', shape = ''] = place.split(' ');
  const path = shape.replace('{id}', call.id ?? nobodys) + (call.query ?? '');
  const answer = await desk.call(method, path, call);
  expect(faultsOf(place, answer)).toEqual([]);
  heard.add(`${place} ${answer.status}`);
  return answer;
};
const hearEvery = async (
  status: number,
  of: readonly (Operation & { name: string })[],
  how: (operation: Operation & { name: string }) => DeskCall,
) => {
  for (const operation of of) {
    const answer = await hear(`${operation.method} ${operation.path}`, how(operation));
    expect(answer.status, operation.name).toBe(status);
  }
};
const example = (name: string): DeskCall => {
  const body = withBody.get(name)?.example;
  return body === undefined ? {} : { body };
};

/** Batches in the laptop's own table, as if dry runs had made them. */
const keep = async (batches: readonly Batch[], summary: Summary): Promise<void> => {
  const { world } = laptop;
  const endpoint = world.environment().AWS_ENDPOINT_URL_DYNAMODB!;
  const client = new DynamoDBClient({ ...world.sdk(), endpoint });
  const store = createDynamoDbStore(DynamoDBDocumentClient.from(client), world.environment().TABLE_NAME!);
  await store.transact(batches.map((record) => ({ type: 'put', kind: 'batch', record, expects: null })));
  client.destroy();
  for (const batch of batches)
    await world.buckets.put({
      bucket: mailBucket,
      key: summaryKey(batch),
      bytes: Buffer.from(JSON.stringify(summary)),
    });
};

const id = (letter: string): string => `batchofthelaptopagency222${letter}`;
const ours = { agencyId: laptopAgency.id };
const batches = {
  uploading: aBatch({ ...ours, id: id('a') }),
  unclear: aBatch({ ...ours, id: id('b'), status: 'needs-columns', file: aCheckedBatch().file }),
  checked: aCheckedBatch({ ...ours, id: id('c') }),
  enrolled: anEnrolledBatch({ ...ours, id: id('d') }),
  running: anEnrolledBatch({
    ...{ ...ours, id: id('e'), createdAt: '2026-01-02T10:00:00.000Z' },
    outcome: { enrolled: 43, held: 6, alreadyEnrolled: 1, suppressed: 1 },
    tally: {
      ...{ at: '2026-01-08T09:00:00.000Z', enrolled: 43, sent: 81, failed: 2, bounced: 1, complained: 1 },
      ...{ reached: 43, paused: 3, stopped: 7, asked: 38, finished: 21, undone: 0 },
    },
    published: { day: '2026-01-08', reached: 40, paused: null, stopped: null, asked: 35, finished: 20 },
    paused: { at: '2026-01-08T09:30:00.000Z', reason: 'bounces' },
  }),
  checking: aBatch({ ...ours, id: id('g'), status: 'checking', check: 1, columns: { email: 'email' } }),
  refused: aBatch({ ...ours, id: id('f'), status: 'refused', reason: 'unclosed-quote', reasonRow: 7 }),
} satisfies Record<string, Batch>;
const summary: Summary = {
  samples: [{ row: 2, subject: 'Subject', text: 'Text', html: '<p>Text</p>' }],
  rows: [
    { row: 3, verdict: 'invalid', reason: 'no-address', duplicateOf: null },
    { row: 5, verdict: 'duplicate', reason: null, duplicateOf: 2 },
    { row: 6, verdict: 'suppressed', reason: null, duplicateOf: null },
  ],
};

describe('every answer of the running server is as the OpenAPI document says', () => {
  beforeAll(() => keep(Object.values(batches), summary));

  it('for anybody', async () => {
    expect((await hear('GET /v1/', { as: null })).body.documentation).toBe('/v1/openapi.json');
    const { body } = await hear('GET /v1/openapi.json', { as: null });
    expect(Object.keys(body.paths)).toContain('/v1/imports/{id}/confirm');
  });

  it('to nobody known, to a key where people alone may, to a session without the header', async () => {
    await hearEvery(401, everyOperation, ({ name }) => ({ ...example(name), as: null }));
    await hearEvery(403, everyOperation.filter(isForPersons), ({ name }) => example(name));
    const changing = everyOperation.filter(({ method }) => method !== 'GET');
    for (const operation of changing) {
      const cookie = { cookie: `onward=${nina.cookie}` };
      const answer = await hear(`${operation.method} ${operation.path}`, {
        ...{ ...example(operation.name), as: null, headers: cookie },
      });
      expect([answer.status, answer.body.error.code]).toEqual([403, 'not-from-console']);
    }
  });

  it('about what is not there', async () => {
    const some = everyOperation.filter(({ path }) => path.includes('{id}'));
    await hearEvery(404, some, (operation) => ({ ...example(operation.name), as: whoMay(operation) }));
  });

  it('to bodies that are too large, no JSON, a file, or not as they should be', async () => {
    const some = everyOperation.filter(({ name }) => withBody.has(name));
    for (const [status, body, type] of [
      [413, `"${'x'.repeat(70_000)}"`, 'application/json'],
      [400, '{', 'application/json'],
      [415, 'email\r\nsam@mail.example\r\n', 'text/csv'],
      [422, '{"nothing":"known"}', 'application/json'],
    ] as const)
      await hearEvery(status, some, (operation) => ({
        ...{ as: whoMay(operation), body, headers: { 'content-type': type } },
      }));
    for (const place of ['GET /v1/imports/{id}', 'GET /v1/imports/{id}/rows', 'GET /v1/cohorts'])
      expect((await hear(place, { query: '?colour=green', id: batches.checked.id })).status).toBe(422);
  });

  it('about imports', async () => {
    const begun = { body: { fileName: 'a.csv' }, headers: { 'idempotency-key': 'monday' } };
    expect((await hear('POST /v1/imports', begun)).status).toBe(201);
    expect((await hear('POST /v1/imports', begun)).status).toBe(200);
    expect((await hear('POST /v1/imports', { ...begun, body: { fileName: 'b.csv' } })).status).toBe(409);
    expect((await hear('GET /v1/imports')).body.imports).toHaveLength(8);
    for (const batch of Object.values(batches)) {
      const shown = await hear('GET /v1/imports/{id}', { id: batch.id });
      expect(shown.body).toMatchObject({ id: batch.id, status: batch.status });
      await hear('GET /v1/imports/{id}/rows', { id: batch.id });
      await hear('GET /v1/imports/{id}/report', { id: batch.id });
    }
    await hear('GET /v1/attestation');
  });

  it('to wishes, the first time, again, and at the wrong time', async () => {
    const columns = { body: { columns: { email: 'email' } } };
    const wishes: readonly (readonly [string, Batch, number, DeskCall?])[] = [
      ['columns', batches.enrolled, 409, columns],
      ['columns', batches.checking, 200, columns],
      ['columns', batches.unclear, 202, columns],
      ['confirm', batches.uploading, 409, example('confirmImport')],
      ['pause', batches.enrolled, 200],
      ['pause', batches.enrolled, 200],
      ['resume', batches.enrolled, 200],
      ['pause', batches.checked, 409],
      ['resume', batches.checked, 409],
      ['undo', batches.checked, 409],
      ['confirm', batches.checked, 202, example('confirmImport')],
      ['confirm', batches.checked, 200, example('confirmImport')],
      ['undo', batches.enrolled, 202],
      ['undo', batches.enrolled, 200],
    ];
    for (const [wish, batch, status, call] of wishes) {
      const answer = await hear(`POST /v1/imports/{id}/${wish}`, { ...call, id: batch.id });
      expect(answer.status, `${wish} ${batch.id}`).toBe(status);
    }
  });

  it('about results', async () => {
    expect((await hear('GET /v1/cohorts')).body.batches.length).toBeGreaterThan(2);
    for (const query of ['?format=csv', '?format=csv&by=month'])
      expect((await hear('GET /v1/cohorts', { query })).type).toBe('text/csv; charset=utf-8');
  });

  it('about the agency and its keys', async () => {
    await hear('GET /v1/agency');
    await hear('PUT /v1/agency', { as: nina, ...example('changeAgency') });
    await hear('POST /v1/preview', { body: { step: 3 } });
    const made = await hear('POST /v1/keys', { as: nina, ...example('makeKey') });
    await hear('GET /v1/keys', { as: nina });
    await hear('DELETE /v1/keys/{id}', { as: nina, id: made.body.id });
    for (let keys = 1; keys < apiKeysMax; keys++)
      await hear('POST /v1/keys', { as: nina, ...example('makeKey') });
    expect((await hear('POST /v1/keys', { as: nina, ...example('makeKey') })).status).toBe(409);
  });

  it('to too many calls', async () => {
    for (const as of [{ key: desk.key }, nina]) {
      let calls = 0;
      while ((await desk.call('GET', '/v1/agency', { as })).status !== 429) calls++;
      expect(calls).toBeLessThanOrEqual(120);
    }
    await hearEvery(429, everyOperation, (operation) => ({
      ...example(operation.name),
      as: whoMay(operation),
    }));
  });

  it('and every answer the document promises was heard', () => {
    const unheard = promised().filter((each) => !heard.has(each));
    expect(unheard).toEqual([]);
  });
});

it('a wrong method is told the right ones, and no page of another site is let in', async () => {
  const preflight = await desk.call('OPTIONS', '/v1/imports', {
    as: null,
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(preflight).toMatchObject({ status: 405, body: { error: { code: 'method-not-allowed' } } });
  expect(preflight.headers.get('allow')).toBe('POST, GET, HEAD');
  const names = [...preflight.headers.keys()];
  expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
});
