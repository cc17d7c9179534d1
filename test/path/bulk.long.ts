import { expect, it } from 'vitest';
import type { Import } from '#core/batches/report/import-view.ts';
import { aFileOf } from '#test/support/a-file.ts';
import { startLaptop } from '#test/support/laptop.ts';

/** A third of them in Berlin. */
const people = 60;

/** A laptop, and its agency's program. */
const anAgencysProgram = async () => {
  const laptop = await startLaptop();
  const { key } = (await (await fetch(`${laptop.world.web}/api/agency`)).json()) as { key: string };
  const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${laptop.world.web}/v1/imports${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    await laptop.world.settle();
    return JSON.parse(text) as Answer;
  };
  return {
    ...laptop,
    call,
    upload: async (text: string, fileName: string): Promise<Import> => {
      const { id, uploadUrl } = await call<{ id: string; uploadUrl: string }>('', { fileName });
      const put = await fetch(uploadUrl, { method: 'PUT', body: text });
      if (!put.ok) throw new Error(`upload: ${put.status} ${await put.text()}`);
      await laptop.world.settle();
      return call<Import>(`/${id}`);
    },
    /** How many mails left, by step. */
    sent: async (): Promise<readonly number[]> => {
      const steps = [0, 0, 0, 0, 0, 0];
      for (const { tags } of await laptop.messages()) steps[Number(tags.step) - 1]! += 1;
      return steps;
    },
  };
};

it('a file goes from upload to mails, back, and on again at the next mail', {
  timeout: 120_000,
}, async () => {
  const agency = await anAgencysProgram();
  const file = aFileOf(people, ['person-7@mail.example,Again,,,', 'nonsense,,,,']);
  const checked = await agency.upload(file, 'people.csv');
  expect(checked).toMatchObject({
    status: 'checked',
    counts: { rows: 62, new: 60, alreadyEnrolled: 0, duplicate: 1, suppressed: 0, invalid: 1 },
    rows: [
      { row: 62, verdict: 'duplicate', duplicateOf: 9 },
      { row: 63, verdict: 'invalid' },
    ],
  });
  expect(checked.samples.map(({ row }) => row)).toEqual([2, 31, 61]);
  expect(await agency.enrollments()).toEqual([]);
  const { csvUrl } = await agency.call<{ csvUrl: string }>(`/${checked.id}/report`);
  const report = await fetch(csvUrl);
  expect(report.headers.get('content-disposition')).toContain('attachment');
  expect((await report.text()).trimEnd().split('\r\n')).toHaveLength(3);

  const word = { basis: 'consent', attested: true };
  await agency.call(`/${checked.id}/confirm`, word);
  const enrolled = await agency.call<Import>(`/${checked.id}`);
  expect(enrolled).toMatchObject({
    status: 'enrolled',
    outcome: { enrolled: 60, alreadyEnrolled: 0, suppressed: 0, notMailed: null },
  });
  expect(await agency.messages()).toEqual([]);

  // Thursday at ten: the grace period is over at half past ten, and everybody's window is open.
  await agency.advance('PT29M');
  expect(await agency.sent()).toEqual([0, 0, 0, 0, 0, 0]);
  await agency.advance('PT30M');
  expect(await agency.sent()).toEqual([60, 0, 0, 0, 0, 0]);
  // Half past nine comes earlier in Berlin: a third has its second mail, then the batch is undone.
  await agency.advanceTo('2026-01-09T09:00:00.000Z');
  const [, second] = await agency.sent();
  expect(second).toBe(20);
  await agency.call(`/${checked.id}/undo`, {});
  expect((await agency.call<Import>(`/${checked.id}`)).status).toBe('undone');
  await agency.advance('P4D');
  expect(await agency.sent()).toEqual([60, 20, 0, 0, 0, 0]);

  await agency.call(`/${checked.id}/confirm`, word);
  expect(await agency.call<Import>(`/${checked.id}`)).toMatchObject({
    status: 'enrolled',
    outcome: { enrolled: 60, alreadyEnrolled: 0, suppressed: 0 },
  });
  // In everybody's window again: the second mail to most, the third to those who had it.
  await agency.advance('PT2H');
  expect(await agency.sent()).toEqual([60, 60, 20, 0, 0, 0]);
  for (const { steps } of await agency.enrollments()) {
    const days = steps.flatMap(({ sentAt }) => sentAt?.slice(0, 10) ?? []);
    expect(new Set(days).size).toBe(days.length);
  }

  const again = await agency.upload(file, 'people.csv');
  expect(again.counts).toMatchObject({ rows: 62, new: 0, alreadyEnrolled: 60 });
});

it('a file dropped into the agency’s folder is checked and waits for a word', async () => {
  const agency = await anAgencysProgram();
  await agency.world.buckets.put({
    ...{ bucket: 'onward-mail', key: 'imports/laptop/from the crm.csv' },
    bytes: Buffer.from(aFileOf(3)),
  });
  await agency.world.settle();
  const { imports } = await agency.call<{ imports: readonly Import[] }>('');
  expect(imports).toMatchObject([{ status: 'checked', source: 'drop', fileName: 'from the crm.csv' }]);
  await agency.advance('P7D');
  expect(await agency.messages()).toEqual([]);
});

it('a batch whose mails bounce pauses itself at the fifth, says so, and goes on when it is told to', {
  timeout: 120_000,
}, async () => {
  const agency = await anAgencysProgram();
  const gone = Array.from({ length: 5 }, (_, each) => `bounce+${each}@simulator.amazonses.com,Gone,,,`);
  const { id, counts } = await agency.upload(aFileOf(10, gone), 'old.csv');
  expect(counts).toMatchObject({ rows: 15, new: 15 });
  await agency.call(`/${id}/confirm`, { basis: 'consent', attested: true });
  await agency.advance('PT3H');
  const paused = await agency.call<Import>(`/${id}`);
  expect(paused.paused).toMatchObject({ reason: 'bounces' });
  expect(paused.mails).toMatchObject({ bounced: 5 });
  const before = (await agency.messages()).length;
  await agency.advance('P1D');
  expect(await agency.messages()).toHaveLength(before);

  expect((await agency.call<Import>(`/${id}/resume`, {})).paused).toBeNull();
  // Whom the pause kept from the first mail has the second some days after it.
  await agency.advance('P7D');
  const [first, second] = await agency.sent();
  expect([first, second]).toEqual([15, 10]);
});
