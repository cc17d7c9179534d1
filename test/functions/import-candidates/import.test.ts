import { describe, expect, it } from 'vitest';
import { uploadKey } from '#core/batches/keys.ts';
import { inMemoryFileLinks } from '#core/ports/in-memory/in-memory-files.ts';
import { chooseColumns } from '#functions/batches/choose-columns.ts';
import { reportUrl, showBatch } from '#functions/batches/show-batch.ts';
import { importQueued } from '#functions/import-candidates/import-queued.ts';
import { aBatch, aBatchId, anEnrolledBatch } from '#test/support/a-batch.ts';
import { aFileOf } from '#test/support/a-file.ts';
import { anAgency } from '#test/support/an-agency.ts';
import { anImport, created, objectKey, threeParts } from '#test/support/an-import.ts';

const lane = { agencyId: 'harbour-lane', batchId: aBatchId };

const faults = [
  'person-0@mail.example,Again,,,',
  'PERSON-1@Mail.Example,Again,,,',
  ',Nobody,,,',
  'not an address,Nobody,,,',
  'stopped@mail.example,Stop,,,',
  'running@mail.example,Run,,,',
  'undone@mail.example,Back,,,',
];

describe('a dry run', () => {
  it('ends as well where nobody is new', async () => {
    const desk = await anImport();
    await desk.enrolledBefore('running@mail.example');
    await desk.upload('email\nrunning@mail.example\n');
    expect(await desk.batch()).toMatchObject({
      status: 'checked',
      counts: { rows: 1, new: 0, alreadyEnrolled: 1 },
    });
    expect((await showBatch(desk.files, await desk.batch())).samples).toEqual([]);
  });

  it('has a verdict for every row, and they add up', async () => {
    const desk = await anImport();
    await desk.enrolledBefore('stopped@mail.example', { status: 'stopped', endReason: 'asked' });
    await desk.enrolledBefore('running@mail.example');
    await desk.enrolledBefore('undone@mail.example', { status: 'undone', endReason: 'taken-back' });
    await desk.upload(aFileOf(10, faults));
    const batch = await desk.batch();
    expect(batch).toMatchObject({
      status: 'checked',
      counts: { rows: 17, new: 11, alreadyEnrolled: 1, duplicate: 2, suppressed: 1, invalid: 2 },
      zones: { 'Europe/London': 8, 'Europe/Berlin': 3 },
      parts: 1,
      checkLease: null,
    });
    const { rows, samples, progress, calendar } = await showBatch(desk.files, batch);
    expect(rows).toEqual([
      { row: 12, verdict: 'duplicate', reason: null, duplicateOf: 2 },
      { row: 13, verdict: 'duplicate', reason: null, duplicateOf: 3 },
      { row: 14, verdict: 'invalid', reason: 'no-address', duplicateOf: null },
      { row: 15, verdict: 'invalid', reason: 'bad-address', duplicateOf: null },
      { row: 16, verdict: 'suppressed', reason: null, duplicateOf: null },
      { row: 17, verdict: 'alreadyEnrolled', reason: null, duplicateOf: null },
    ]);
    expect(samples.map(({ row }) => row)).toEqual([2, 7, 18]);
    expect(progress).toMatchObject({ rowsRead: 17, bytesRead: batch.file!.bytes, bytes: batch.file!.bytes });
    expect(calendar[0]).toEqual({ day: '2026-01-08', mails: 11 });
  });

  it('writes nothing that could send: not a candidate, not a series, not a message', async () => {
    const desk = await anImport();
    const before = Object.keys(desk.store.snapshot());
    await desk.upload(aFileOf(250, faults));
    expect(Object.keys(desk.store.snapshot())).toEqual(before);
    expect(desk.queued()).toEqual([]);
    expect(desk.batchQueue.waiting()).toEqual([]);
  });

  it('shows samples with the agency’s name, the consultant’s and the plan', async () => {
    const desk = await anImport();
    await desk.upload(aFileOf(1));
    const [sample] = (await showBatch(desk.files, await desk.batch())).samples;
    expect(sample?.html).toContain('Harbour Lane Recruitment');
    expect(sample?.text).toContain('Priya Shah');
    expect(sample?.text).toContain('Acme');
    expect(sample?.text).not.toContain('person-0@mail.example');
  });

  it('has a report of the rows that need work, whole in the order of the file', async () => {
    const desk = await anImport();
    await desk.upload(aFileOf(301, faults));
    const batch = await desk.batch();
    expect(batch.parts).toBe(4);
    const key = (await reportUrl(inMemoryFileLinks, batch, 60))!
      .replace(/^memory:GET\//, '')
      .replace(/\?.*$/, '');
    const lines = (await desk.files.readText(key))!.trimEnd().split('\r\n');
    expect(lines.slice(1).map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual([303, 304, 305, 306]);
  });

  it('books nothing, and sees what others have booked', async () => {
    const desk = await anImport();
    desk.allow({ perDay: 20, perSecond: 14, sentLastDay: 0 });
    await desk.given({ 'sending-calendar': { id: 'all', version: 1, booked: { '2026-01-08': 14 } } });
    await desk.upload(aFileOf(4));
    const { calendar } = await desk.batch();
    expect(calendar?.perDay).toBe(16);
    expect(calendar?.mails[0]).toEqual({ day: '2026-01-08', mails: 2 });
    expect((await desk.store.get('sending-calendar', 'all'))?.version).toBe(1);
  });

  it('waits until SES says what may be sent', async () => {
    const desk = await anImport();
    desk.allow(null);
    await desk.upload(aFileOf(3));
    expect(await desk.batch()).toMatchObject({ status: 'checking', checkLease: null });
    desk.allow({ perDay: null, perSecond: 14, sentLastDay: 0 });
    await desk.workOff();
    expect(await desk.batch()).toMatchObject({ status: 'checked', counts: { new: 3 } });
  });

  it('refuses a file that cannot be used, and what there is no room for', async () => {
    const desk = await anImport();
    await desk.upload('');
    expect(await desk.batch()).toMatchObject({ status: 'refused', reason: 'empty-file' });
    desk.allow({ perDay: 1, perSecond: 14, sentLastDay: 0 });
    await desk.upload(aFileOf(3), 'etag-2');
    expect(await desk.batch()).toMatchObject({ status: 'refused', reason: 'sending-quota' });
  });

  it('asks which column is which, and goes on with the answer', async () => {
    const desk = await anImport();
    await desk.upload('Wohin,Name\r\nsam@mail.example,Sam\r\n');
    expect(await desk.batch()).toMatchObject({
      status: 'needs-columns',
      reason: 'no-email-column',
      file: { header: ['Wohin', 'Name'] },
    });
    await chooseColumns(desk.deps, lane, { email: 'Wohin' });
    await desk.workOff();
    expect(await desk.batch()).toMatchObject({
      status: 'checked',
      reason: null,
      counts: { rows: 1, new: 1 },
    });
  });
});

describe('a file that comes', () => {
  it('in a drop makes a batch of its own, once for each making of the object', async () => {
    const desk = await anImport(null);
    const key = 'imports/harbour-lane/2026/my people.csv';
    await desk.upload(aFileOf(2), 'etag-1', key);
    await importQueued(desk.deps, created(key, 'etag-1'));
    expect(await desk.batches()).toMatchObject([
      { status: 'checked', source: 'drop', fileName: 'my people.csv' },
    ]);
    await desk.upload(aFileOf(3), 'etag-2', key);
    expect(await desk.batches()).toHaveLength(2);
  });

  it.each([
    ['for nobody', 'imports/people.csv'],
    ['for an agency there is not', 'imports/nobodys-lane/people.csv'],
    ['for a batch there is not', uploadKey('harbour-lane', 'nobodysbatch22222222222222')],
  ])('%s is left alone', async (_, key) => {
    const desk = await anImport(null);
    const before = desk.store.snapshot();
    await desk.upload(aFileOf(2), 'etag-1', key);
    expect(desk.store.snapshot()).toEqual(before);
  });

  it('in another agency’s folder is not taken for a batch', async () => {
    const desk = await anImport();
    await desk.given({ agency: anAgency({ id: 'other-lane' }) });
    const before = await desk.batch();
    await desk.upload(aFileOf(2), 'etag-1', uploadKey('other-lane', aBatchId));
    expect(await desk.batch()).toEqual(before);
  });

  it('a second time, other than before, is checked anew; the same notification again is not', async () => {
    const desk = await anImport();
    await desk.upload(aFileOf(2));
    const first = await desk.batch();
    await importQueued(desk.deps, created(objectKey, 'etag-1'));
    expect(await desk.batch()).toEqual(first);
    await desk.upload(aFileOf(5), 'etag-2');
    expect(await desk.batch()).toMatchObject({ status: 'checked', check: 2, counts: { rows: 5, new: 5 } });
  });

  it('after the confirmation changes nothing any more', async () => {
    const desk = await anImport(anEnrolledBatch());
    await desk.upload(aFileOf(2), 'etag-2');
    expect(await desk.batch()).toEqual(anEnrolledBatch());
  });

  it('while another invocation is at the dry run is left to that one, until its lease is over', async () => {
    const lease = '2026-01-08T10:15:00.000Z';
    const desk = await anImport(
      aBatch({ status: 'checking', check: 1, upload: 'etag-1-00', checkLease: lease }),
    );
    await desk.upload(aFileOf(2));
    expect(await desk.batch()).toMatchObject({ status: 'checking', checkLease: lease });
    desk.at('2026-01-08T10:15:01.000Z');
    await importQueued(desk.deps, JSON.stringify({ type: 'check', batchId: aBatchId }));
    expect(await desk.batch()).toMatchObject({ status: 'checked', counts: { new: 2 } });
  });

  it('is said to be gone when it is', async () => {
    const desk = await anImport(aBatch({ status: 'checking', check: 1 }));
    await importQueued(desk.deps, JSON.stringify({ type: 'check', batchId: aBatchId }));
    expect(await desk.batch()).toMatchObject({ status: 'refused', reason: 'file-gone' });
  });
});

it('S3’s word that a notification was set up is no file', async () => {
  const desk = await anImport();
  await importQueued(
    desk.deps,
    JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'mail' }),
  );
  expect((await desk.batch()).status).toBe('uploading');
});

it('goes on in another invocation when its time is up, part by part', async () => {
  const desk = await anImport();
  await desk.files.write(objectKey, threeParts, 'text/csv');
  const deps = {
    ...desk.deps,
    // Every look at the clock is four minutes later.
    now: () => {
      desk.later(4 * 60_000);
      return desk.deps.now();
    },
  };
  await importQueued(deps, created(objectKey, 'etag-1'));
  let invocations = 1;
  for (let messages = desk.batchQueue.take(); messages.length > 0; messages = desk.batchQueue.take())
    for (const message of messages) {
      invocations += 1;
      await importQueued(deps, JSON.stringify(message));
    }
  expect(invocations).toBeGreaterThan(1);
  expect(await desk.batch()).toMatchObject({
    status: 'checked',
    parts: 3,
    counts: { rows: 232, new: 230 },
  });
});
