import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Import } from '#core/batches/report/import-view.ts';
import type { SummaryRow } from '#core/batches/report/summary.ts';
import { mailBucket } from '#local/aws/names.ts';
import { type Desk, laptopAgency, openDesk } from '#test/support/agency-desk.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import {
  headerOf,
  type Laptop,
  type Message,
  oneClickUrl,
  openLaptop,
  postOneClick,
} from '#test/support/laptop.ts';

/** Every way a row can be written, and every fault. */
const people = bulkFile({ seed: 5, rows: 60, people: 'harbour' });
const rows = [...people.expectedRows()];
const { counts } = people.expected();
const isNew = (row: (typeof rows)[number]): boolean => row.verdict.verdict === 'new';
const addresses = new Set(rows.filter(isNew).map(({ address }) => address!));

let laptop: Laptop;
let desk: Desk;
let as: { readonly key: string };
let file: Uint8Array;
let id: string;
let stopped: string;
beforeAll(async () => {
  const chunks = [];
  for await (const chunk of people.chunks()) chunks.push(chunk);
  file = Buffer.concat(chunks);
  // A Tuesday, noon in London.
  laptop = await openLaptop({ now: '2026-05-05T11:00:00.000Z' });
  desk = await openDesk(laptop);
});
afterAll(() => laptop.world.stop());

const show = async (which = id): Promise<Import> =>
  (await desk.call<Import>('GET', `/v1/imports/${which}`, { as })).body;
const wish = async (name: string, body?: unknown): Promise<number> => {
  const { status } = await desk.call('POST', `/v1/imports/${id}/${name}`, { as, body });
  await laptop.world.settle();
  return status;
};
const word = { basis: 'consent', attested: true };
/** What candidates got, oldest first. */
const mails = async (): Promise<readonly Message[]> =>
  (await laptop.messages()).filter(({ to }) => addresses.has(to[0]!));
/** How many mails each got. No step comes twice. */
const perPerson = async (): Promise<ReadonlyMap<string, number>> => {
  const steps = new Map([...addresses].map((address): [string, string[]] => [address, []]));
  for (const { to, text } of await mails()) steps.get(to[0]!)!.push(/Step \d of 6/.exec(text)![0]);
  for (const [address, got] of steps) expect(new Set(got).size, address).toBe(got.length);
  return new Map([...steps].map(([address, got]) => [address, got.length]));
};

describe('an agency enrolls its candidates by the API', () => {
  it('signs in by a mailed link, and makes a key', async () => {
    const made = await desk.call('POST', '/v1/keys', { as: await desk.signIn(), body: { name: 'nightly' } });
    expect(made.status).toBe(201);
    as = { key: made.body.key };
  });

  it('uploads a file, and learns what would become of each row', async () => {
    id = await desk.upload(file, 'harbour.csv');
    const checked = await show();
    expect(checked).toMatchObject({ status: 'checked', fileName: 'harbour.csv', source: 'api', counts });
    expect(checked.calendar.reduce((sum, day) => sum + day.mails, 0)).toBe(counts.new * 6);
    expect(checked.samples).toHaveLength(3);
    expect(await mails()).toEqual([]);
  });

  it('gets every row that is not new with its number, page by page', async () => {
    const told: SummaryRow[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const path: string = `/v1/imports/${id}/rows?limit=7&after=${after}`;
      const page = await desk.call<{ rows: SummaryRow[]; next: number | null }>('GET', path, { as });
      told.push(...page.body.rows);
      after = page.body.next;
    }
    expect(told).toMatchObject(
      rows
        .filter((each) => !isNew(each))
        .map(({ row, verdict }) => ({
          ...{ row, verdict: verdict.verdict },
          reason: verdict.verdict === 'invalid' ? verdict.reason : null,
          duplicateOf: verdict.verdict === 'duplicate' ? verdict.of : null,
        })),
    );
  });

  it('fetches the report, which no spreadsheet runs', async () => {
    const { body } = await desk.call('GET', `/v1/imports/${id}/report`, { as });
    const report = await fetch(body.csvUrl);
    expect(report.headers.get('content-type')).toContain('text/csv');
    expect(report.headers.get('content-disposition')).toContain('harbour-report.csv');
    const text = await report.text();
    for (const each of rows) expect(text.includes(`\n"${each.row}",`), `row ${each.row}`).toBe(!isNew(each));
    expect(text).not.toMatch(/(^|[,;\n"])[^\S\n]*[=+\-@]/);
  });

  it('confirms, and no mail leaves within the grace period', async () => {
    expect(await wish('confirm', word)).toBe(202);
    expect(await wish('confirm', word)).toBe(200);
    expect(await show()).toMatchObject({
      status: 'enrolled',
      confirmation: { basis: 'consent' },
      outcome: { enrolled: counts.new, alreadyEnrolled: 0, suppressed: 0, notMailed: null },
    });
    await laptop.advance('PT29M');
    expect(await mails()).toEqual([]);
  });

  it('then each gets a first mail, which says which agency and stops with one click', async () => {
    await laptop.advanceTo('2026-05-06T06:00:00.000Z');
    expect(Math.min(...(await perPerson()).values())).toBe(1);
    for (const mail of await mails()) {
      expect(mail.text).toContain('You get this mail because Laptop Recruiting asked Onward');
      expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    }
    const [mail] = await mails();
    await postOneClick(oneClickUrl(mail!));
    stopped = mail!.to[0]!;
  });

  it('undoes it half way, and nothing more is sent', async () => {
    await laptop.advanceTo('2026-05-06T12:00:00.000Z');
    const sent = await mails();
    const got = [...(await perPerson()).values()];
    expect(got.filter((each) => each === 2).length).toBeGreaterThan(5);
    expect(got.filter((each) => each === 1).length).toBeGreaterThan(5);
    expect(await wish('undo')).toBe(202);
    expect(await wish('undo')).toBe(200);
    expect((await show()).status).toBe('undone');
    await laptop.advanceTo('2026-05-06T20:00:00.000Z');
    expect((await mails()).length).toBe(sent.length);
  });

  it('confirms again, and each goes on where they were, but for whoever stopped', async () => {
    const before = await perPerson();
    expect(await wish('confirm', word)).toBe(202);
    expect((await show()).outcome).toMatchObject({ enrolled: counts.new - 1, suppressed: 1 });
    await laptop.advanceTo('2026-05-07T12:00:00.000Z');
    for (const [address, got] of await perPerson())
      expect(got - before.get(address)!, address).toBe(address === stopped ? 0 : 1);
  });

  it('uploads the same file again, and enrolls nobody twice', async () => {
    const again = await desk.upload(file, 'harbour again.csv');
    expect((await show(again)).counts).toEqual({
      ...{ ...counts, new: 0 },
      ...{ alreadyEnrolled: counts.new - 1, suppressed: 1 },
    });
  });

  it('begins the same import twice, and it is one', async () => {
    const call = { as, body: { fileName: 'a.csv' }, headers: { 'idempotency-key': 'the-same' } };
    const [first, second] = [
      await desk.call('POST', '/v1/imports', call),
      await desk.call('POST', '/v1/imports', call),
    ];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
    await fetch(second.body.uploadUrl, { method: 'PUT', body: 'email\r\nlast@harbour.example\r\n' });
    await laptop.world.settle();
    expect((await desk.call('POST', '/v1/imports', call)).body).toMatchObject({
      uploadUrl: null,
      import: { status: 'checked', counts: { rows: 1, new: 1 } },
    });
  });

  it('drops a file into the bucket, and has a dry run and nothing else', async () => {
    const sent = await laptop.messages();
    await laptop.world.buckets.put({
      bucket: mailBucket,
      key: `imports/${laptopAgency.id}/friday/drop.csv`,
      bytes: Buffer.from('Email;First name\r\ndropped@harbour.example;Robin\r\n'),
    });
    await laptop.world.settle();
    const { body } = await desk.call<{ imports: Import[] }>('GET', '/v1/imports', { as });
    expect(body.imports[0]).toMatchObject({
      ...{ source: 'drop', fileName: 'drop.csv', status: 'checked', confirmation: null },
      counts: { rows: 1, new: 1 },
    });
    await laptop.advance('PT2H');
    const fresh = (await laptop.messages()).slice(sent.length);
    expect(fresh.filter(({ to }) => to[0] === 'dropped@harbour.example')).toEqual([]);
  });

  it('looks at its cohorts: mails exact, people only from twenty on and by fives', async () => {
    await show();
    await laptop.advance('PT10M');
    const sent = (await mails()).length;
    expect((await show()).mails).toMatchObject({ sent, failed: 0, bounced: 0 });
    const { body } = await desk.call('GET', '/v1/cohorts', { as });
    expect(body.batches).toHaveLength(1);
    expect(body.batches[0]).toMatchObject({ id, rows: counts.rows, sent, stopped: null });
    const { reached } = body.batches[0];
    expect(reached === null || reached % 5 === 0).toBe(true);
    expect(body.months).toMatchObject([{ month: '2026-05', imports: 1, sent, reached }]);
  });

  it('and never hears an address or a name of theirs', () => {
    const answers = desk.heard().join('\n');
    expect(answers.length).toBeGreaterThan(10_000);
    const told = [...addresses, 'harbour.example', 'Person.1'].filter((each) =>
      answers.toLowerCase().includes(each.toLowerCase()),
    );
    expect(told).toEqual([]);
    expect(answers.match(/\b(?:Sam|Kim|Alex|Robin|Jo Ann)\b/g)).toBeNull();
  });
});
