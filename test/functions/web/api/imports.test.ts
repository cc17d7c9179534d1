import { beforeEach, describe, expect, it } from 'vitest';
import { attestation } from '#core/batches/attestation.ts';
import { noCounts } from '#core/batches/batch.ts';
import type { SummaryRow } from '#core/batches/report/summary.ts';
import { aBatch, aBatchId, aCheckedBatch, anEnrolledBatch } from '#test/support/a-batch.ts';
import { type Api, anApi } from '#test/support/an-api.ts';
import { thursday } from '#test/support/an-enrollment.ts';

let api: Api;
beforeEach(async () => {
  api = await anApi();
});
const place = `/v1/imports/${aBatchId}`;
const word = { basis: 'consent', attested: true };

describe('beginning an import', () => {
  it('gives an address to PUT the file to', async () => {
    const { status, body } = await api.call('POST', '/v1/imports', {
      body: { fileName: 'Kandidaten März.csv', source: 'cli', columns: { email: 'Mail', role: '' } },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      uploadMethod: 'PUT',
      uploadUrl: expect.stringContaining(`imports/harbour-lane/${body.id}.upload`),
      expiresAt: '2026-01-08T11:00:00.000Z',
      import: {
        id: body.id,
        status: 'uploading',
        fileName: 'Kandidaten März.csv',
        source: 'cli',
        columns: { email: 'Mail', role: '' },
      },
    });
  });

  it('takes no word at all, and is another import each time', async () => {
    const ids = [];
    for (const body of [undefined, '', {}, '  ']) {
      const answer = await api.call('POST', '/v1/imports', { body });
      expect(answer).toMatchObject({ status: 201, body: { import: { source: 'api' } } });
      ids.push(answer.body.id);
    }
    expect(new Set(ids).size).toBe(4);
  });

  it('with the same Idempotency-Key is the same import', async () => {
    const begin = (fileName: string) =>
      api.call('POST', '/v1/imports', { body: { fileName }, headers: { 'idempotency-key': '0b1f-monday' } });
    const first = await begin('a.csv');
    const second = await begin('a.csv');
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    const other = await begin('b.csv');
    expect([other.status, other.body.error.code]).toEqual([409, 'idempotency-key-used']);
    expect((await api.call('GET', '/v1/imports')).body.imports).toHaveLength(1);
  });

  it.each(['', ' ', 'two words', 'ü', 'x'.repeat(201)])('takes no %j for a key', async (key) => {
    const answer = await api.call('POST', '/v1/imports', { headers: { 'idempotency-key': key } });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'bad-idempotency-key']);
  });

  it.each([
    { fileName: '' },
    { fileName: 5 },
    { source: 'drop' },
    { columns: { mail: 'E-Mail' } },
    { columns: { email: 5 } },
    { columns: [] },
    { agencyId: 'harbour-lane' },
    { file: 'email\r\nsam@mail.example' },
  ])('does not take %j', async (body) => {
    const before = api.store.snapshot();
    const answer = await api.call('POST', '/v1/imports', { body });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'bad-body']);
    expect(api.store.snapshot()).toEqual(before);
  });

  it('keeps nothing of a name but its end, and nothing nobody sees', async () => {
    for (const [given, kept] of [
      ['C:\\Users\\nina\\people.csv', 'people.csv'],
      ['../../etc/passwd', 'passwd'],
      ['a\u0000b\r\n.csv', 'ab.csv'],
      [`${'x'.repeat(119)}😀😀`, `${'x'.repeat(119)}😀`],
      ['\ud800.csv', '.csv'],
      ['folder/', 'candidates.csv'],
    ])
      expect(
        (await api.call('POST', '/v1/imports', { body: { fileName: given } })).body.import.fileName,
      ).toBe(kept);
  });
});

describe('the rows that are not new', () => {
  const rows: readonly SummaryRow[] = [
    { row: 3, verdict: 'invalid', reason: 'no-address', duplicateOf: null },
    { row: 5, verdict: 'duplicate', reason: null, duplicateOf: 2 },
    { row: 6, verdict: 'invalid', reason: 'bad-date', duplicateOf: null },
    { row: 9, verdict: 'suppressed', reason: null, duplicateOf: null },
  ];
  const shown = async (query: string) => {
    const { status, body } = await api.call('GET', `${place}/rows${query}`);
    return status === 200 ? [(body.rows as SummaryRow[]).map(({ row }) => row), body.next] : body.error.code;
  };

  it('come a page at a time, and by verdict', async () => {
    await api.keep(aCheckedBatch(), { samples: [], rows });
    const { body } = await api.call('GET', `${place}/rows`);
    expect(body).toMatchObject({ rows, next: null });
    expect(body.rows[0]).toMatchObject({
      what: 'There is no e-mail address.',
      todo: 'Add the address, or leave the row out.',
    });
    expect(body.rows[1].what).toBe('Row 2 has the same address.');
    expect(await shown('?limit=2')).toEqual([[3, 5], 5]);
    expect(await shown('?limit=2&after=5')).toEqual([[6, 9], null]);
    expect(await shown('?verdict=invalid&limit=1')).toEqual([[3], 3]);
    expect(await shown('?verdict=invalid&limit=1&after=3')).toEqual([[6], null]);
    expect(await shown('?after=9')).toEqual([[], null]);
    expect(await shown('?verdict=alreadyEnrolled')).toEqual([[], null]);
  });

  it('are none before the dry run is over', async () => {
    await api.keep(aBatch({ status: 'checking' }), { samples: [], rows });
    expect(await shown('')).toEqual([[], null]);
  });

  it.each([
    '?verdict=new',
    '?verdict=',
    '?limit=0',
    '?limit=1001',
    '?limit=ten',
    '?limit=1e2',
    '?after=-1',
    '?verdit=invalid',
  ])('%s is no question', async (query) => {
    await api.keep(aCheckedBatch(), { samples: [], rows });
    expect(await shown(query)).toBe('bad-query');
  });
});

describe('the report', () => {
  it('comes by an address that works for five minutes', async () => {
    await api.keep(aCheckedBatch());
    expect((await api.call('GET', `${place}/report`)).body).toEqual({
      csvUrl: expect.stringMatching(/^memory:GET\/.*report\.csv\?seconds=300&as=people-report\.csv$/),
      expiresAt: '2026-01-08T10:05:00.000Z',
    });
  });

  it('is not there before the dry run is over', async () => {
    await api.keep(aBatch());
    const { status, body } = await api.call('GET', `${place}/report`);
    expect([status, body.error.code]).toEqual([409, 'no-report']);
  });
});

describe('confirming', () => {
  it('keeps who agreed to what, when and on what basis', async () => {
    await api.keep(aCheckedBatch());
    const { text } = (await api.call('GET', '/v1/attestation')).body;
    expect(text).toBe(attestation('Harbour Lane Recruitment'));
    const confirmed = await api.call('POST', `${place}/confirm`, { body: word });
    expect(confirmed).toMatchObject({ status: 202, body: { status: 'enrolling' } });
    expect((await api.store.get('batch', aBatchId))!.confirmation).toEqual({
      at: '2026-01-08T10:00:00.000Z',
      by: api.keyId,
      basis: 'consent',
      text,
      graceUntil: '2026-01-08T10:30:00.000Z',
    });
    expect(api.batchQueue.take()).toEqual([{ type: 'enroll', batchId: aBatchId, part: 0, run: 1 }]);
  });

  it('twice is confirmed once', async () => {
    await api.keep(aCheckedBatch());
    await api.call('POST', `${place}/confirm`, { body: word });
    api.later(60_000);
    const again = await api.call('POST', `${place}/confirm`, { body: { ...word, graceMinutes: 5 } });
    expect(again).toMatchObject({
      status: 200,
      body: { confirmation: { graceUntil: '2026-01-08T10:30:00.000Z' } },
    });
  });

  it.each([
    {},
    { basis: 'consent' },
    { attested: true },
    { basis: 'consent', attested: false },
    { basis: 'consent', attested: 'true' },
    { basis: 'vital-interests', attested: true },
    { ...word, graceMinutes: -1 },
    { ...word, graceMinutes: 1.5 },
    { ...word, graceMinutes: '30' },
    { ...word, graceMinutes: 10_081 },
    { ...word, at: '2020-01-01' },
  ])('does not take %j', async (body) => {
    await api.keep(aCheckedBatch());
    const before = api.store.snapshot();
    const answer = await api.call('POST', `${place}/confirm`, { body });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'bad-body']);
    expect(api.store.snapshot()).toEqual(before);
  });

  it.each(['uploading', 'checking', 'needs-columns', 'refused', 'undoing'] as const)(
    'while %s is refused, and says what comes first',
    async (status) => {
      await api.keep(aCheckedBatch({ status }));
      const answer = await api.call('POST', `${place}/confirm`, { body: word });
      expect([answer.status, answer.body.error.code]).toEqual([409, 'wrong-state']);
      expect(answer.body.error.message).toMatch(new RegExp(`while the import is ${status}\\. \\w+`));
    },
  );

  it('a month later is refused: the rows are gone', async () => {
    await api.keep(aCheckedBatch({ createdAt: '2025-12-01T10:00:00.000Z' }));
    const answer = await api.call('POST', `${place}/confirm`, { body: word });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'expired']);
  });
});

describe('a confirmed import', () => {
  it('is undone, once', async () => {
    await api.keep(anEnrolledBatch());
    expect(await api.call('POST', `${place}/undo`)).toMatchObject({
      status: 202,
      body: { status: 'undoing' },
    });
    expect((await api.call('POST', `${place}/undo`)).status).toBe(200);
  });

  it('is paused and goes on, each once', async () => {
    await api.keep(anEnrolledBatch());
    for (let n = 0; n < 2; n++)
      expect(await api.call('POST', `${place}/pause`)).toMatchObject({
        status: 200,
        body: { paused: { at: '2026-01-08T10:00:00.000Z', reason: 'asked' } },
      });
    for (let n = 0; n < 2; n++)
      expect(await api.call('POST', `${place}/resume`)).toMatchObject({
        status: 200,
        body: { paused: null },
      });
  });

  it('has its columns chosen no more', async () => {
    await api.keep(anEnrolledBatch());
    const answer = await api.call('POST', `${place}/columns`, { body: { columns: { email: 'Mail' } } });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'wrong-state']);
  });

  const asked = async () => {
    expect((await api.call('GET', `${place}?brief=true`)).status).toBe(200);
    return api.batchQueue.take();
  };
  const aCount = [{ type: 'count', batchId: aBatchId }];

  it('is counted anew when somebody looks, as soon as there may be something to count', async () => {
    await api.keep(anEnrolledBatch());
    api.at('2026-01-08T10:30:30.000Z');
    expect(await asked()).toEqual([]);
    api.at('2026-01-08T10:30:31.000Z');
    expect(await asked()).toEqual(aCount);
    expect(await asked()).toEqual([]);
  });

  it('is counted the less often the more people it has', async () => {
    const counts = { ...noCounts, rows: 1_000_000, new: 1_000_000 };
    const tally = {
      ...{ at: thursday, enrolled: 1_000_000, sent: 0, failed: 0, bounced: 0, complained: 0 },
      ...{ reached: 0, paused: 0, stopped: 0, asked: 0, finished: 0, undone: 0 },
    };
    await api.keep(anEnrolledBatch({ counts, tally }));
    api.at('2026-01-08T11:40:00.000Z');
    expect(await asked()).toEqual([]);
    api.at('2026-01-08T11:41:00.000Z');
    expect(await asked()).toEqual(aCount);
  });

  it('is counted once more when it was taken back', async () => {
    await api.keep(anEnrolledBatch({ status: 'undone' }));
    api.at('2026-01-08T10:01:00.000Z');
    expect(await asked()).toEqual(aCount);
  });

  it('is told without samples and rows to a page that looks often', async () => {
    await api.keep(anEnrolledBatch(), {
      samples: [{ row: 2, subject: 'Subject', text: 'Text', html: '<p>Text</p>' }],
      rows: [{ row: 3, verdict: 'suppressed', reason: null, duplicateOf: null }],
    });
    const { samples, rows, ...brief } = (await api.call('GET', `${place}?brief=true`)).body;
    expect([samples, rows]).toEqual([[], []]);
    expect((await api.call('GET', place)).body).toMatchObject({ ...brief, rows: [{ row: 3 }] });
  });
});

it('columns are chosen, and the dry run begins anew', async () => {
  await api.keep(aBatch({ status: 'needs-columns', check: 1 }));
  const body = { columns: { email: 'Contact', firstName: '' } };
  expect(await api.call('POST', `${place}/columns`, { body })).toMatchObject({
    status: 202,
    body: { status: 'checking', ...body },
  });
  expect(api.batchQueue.take()).toEqual([{ type: 'check', batchId: aBatchId }]);
});

it('imports are listed newest first, without what takes reading', async () => {
  await api.keep(aCheckedBatch({ id: 'batchofharbourlane2222222b', createdAt: '2026-01-07T10:00:00.000Z' }));
  await api.keep(aCheckedBatch(), {
    samples: [],
    rows: [{ row: 3, verdict: 'suppressed', reason: null, duplicateOf: null }],
  });
  const { imports } = (await api.call('GET', '/v1/imports')).body;
  expect(imports.map(({ id }: { id: string }) => id)).toEqual([aBatchId, 'batchofharbourlane2222222b']);
  expect(imports[0]).toMatchObject({ rows: [], calendar: [], header: null });
  expect((await api.call('GET', place)).body.rows).toHaveLength(1);
});

it('a file with two columns for the address says which, and how to go on', async () => {
  const file = { ...aCheckedBatch().file!, header: ['Email', 'E-mail', 'Name'] };
  await api.keep(aBatch({ status: 'needs-columns', reason: 'several-columns', file }));
  expect((await api.call('GET', place)).body).toMatchObject({
    reason: 'several-columns',
    refusal: 'Several columns could be “email”: Email, E-mail. Choose one.',
  });
});

it.each([
  [{ attested: true }, 'basis: This is missing.'],
  [
    { basis: 'consent', attested: true, grace: 5 },
    'grace: Nothing here has that name. Look at its spelling.',
  ],
])('a confirmation that lacks something says what, in words: %j', async (body, message) => {
  await api.keep(aCheckedBatch());
  expect(await api.call('POST', `${place}/confirm`, { body })).toMatchObject({
    status: 422,
    body: { error: { message } },
  });
});

it('a refused file says why in words', async () => {
  await api.keep(aBatch({ status: 'refused', reason: 'pdf-file' }));
  expect((await api.call('GET', place)).body).toMatchObject({
    reason: 'pdf-file',
    refusal: expect.stringMatching(/^This is a PDF, .+ Export the candidates as CSV/),
  });
});
