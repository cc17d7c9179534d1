import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkShare } from '#core/sending/feed.ts';
import { type Laptop, type Mail, openLaptop } from '#local/prove-bulk/laptop.ts';
import { startLocal, type World } from '#local/world.ts';
import { laptopAgency } from '#test/support/agency-desk.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { openBrowser } from './browser.ts';
import {
  bytesOf,
  choose,
  later,
  openConsole,
  patienceMs,
  largeFileRows as rows,
  stateIs,
  sumIn,
} from './console.ts';

/** Every fault, in more than half of its rows. */
const people = bulkFile({ seed: 8, rows, oddShare: 1, people: 'browser' });
const { counts } = people.expected();
const file = await bytesOf(people);
const found = {
  New: counts.new,
  'Already enrolled': 0,
  'Twice in the file': counts.duplicate,
  Stopped: 0,
  'Need mending': counts.invalid,
  'Rows in the file': rows,
};
const inWords = (amount: number): string => amount.toLocaleString('en-GB');
/** What leaves before it is taken back, and once more after it went on: enough to count, or half of the people where the rows are given. */
const someMails = process.env.ONWARD_CONSOLE_ROWS === undefined ? 150 : Math.ceil(counts.new / 2);
const hoursMost = 5 * 24;
/** What lets them leave on one day, when the links of the console have left as well. */
const sesQuota = {
  perDay: Math.ceil(someMails / bulkShare) + 30,
  perSecond: Math.ceil(someMails / 500) + 14,
};

let browser: Browser;
let world: World;
let laptop: Laptop;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  // A Tuesday, noon in London.
  const starting = startLocal({ now: '2026-05-05T11:00:00.000Z', sesQuota });
  [browser, world] = await Promise.all([openBrowser(), starting]);
  laptop = await openLaptop(world.web);
  ({ page, complaints } = await openConsole(browser, world));
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** What candidates got. No mail comes twice. */
const mails = async (): Promise<readonly Mail[]> => {
  const got = (await laptop.mails()).filter(({ to }) => to[0] !== laptopAgency.person);
  expect(new Set(got.map(({ to, tags }) => `${to[0]} ${tags.step}`)).size).toBe(got.length);
  return got;
};

/** Until so many more mails have left: a day, where nothing else fills it. */
const untilSent = async (more: number): Promise<void> => {
  const wanted = (await mails()).length + more;
  await later(page, world, async ({ advance }) => {
    for (let hours = 0; hours < hoursMost && (await mails()).length < wanted; hours += 1)
      await advance('PT1H');
  });
};

/** Texts that were to be seen in a place, however short. */
const watchTexts = (selector: string) =>
  page.evaluate(`
    window.seenTexts = new Set();
    window.watcher?.disconnect();
    window.watcher = new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll(${JSON.stringify(selector)})) seenTexts.add(textContent);
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true })`);
const seenTexts = async () => (await page.evaluate('[...seenTexts]')) as readonly string[];

// The tests below are one story, told in order: they share the laptop, its clock and the import.

test(`a file of ${inWords(rows)} rows is uploaded with its progress, and every row is judged`, {
  timeout: patienceMs,
}, async () => {
  const network = await page.context().newCDPSession(page);
  const bytesPerSecond = 1_500_000;
  await network.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond },
  });
  await choose(page, 'spring.csv', file);
  await watchTexts('.progress span');
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.waitForURL(/#import\//);
  const size = (file.length / 1e6).toFixed(file.length < 1e7 ? 1 : 0);
  const progress = new RegExp(`^(\\d+) % of ${size} MB$`);
  const shares = (await seenTexts()).flatMap((text) => progress.exec(text)?.[1] ?? []);
  expect(shares.length).toBeGreaterThan(2);
  await network.detach();

  await stateIs(page, 'Checked, waits for you to confirm');
  expect(await sumIn(page, 'Rows by what the check found')).toEqual(found);
  expect(await mails()).toEqual([]);
});

test('rows that are not new are filtered, each with its number, why, and what to do', async () => {
  const expected = [...people.expectedRows()].filter(({ verdict }) => verdict.verdict === 'invalid');
  await page.getByLabel(`Need mending (${inWords(counts.invalid)})`).check();
  await page.getByText(`100 of ${inWords(counts.invalid)} rows shown.`).waitFor();
  const lines = page.getByRole('region', { name: 'The rows, one by one' }).locator('tbody tr');
  const numbers = async () =>
    (await lines.locator('th').allInnerTexts()).map((text) => text.replace(',', ''));
  expect(await numbers()).toEqual(expected.slice(0, 100).map(({ row }) => String(row)));
  const noAddress = expected.findIndex(
    ({ verdict }) => 'reason' in verdict && verdict.reason === 'no-address',
  );
  expect(await lines.nth(noAddress).locator('td').allInnerTexts()).toEqual([
    'Needs mending',
    'There is no e-mail address.',
    'Add the address, or leave the row out.',
  ]);
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText(`200 of ${inWords(counts.invalid)} rows shown.`).waitFor();
  expect(await page.evaluate('document.activeElement.rowIndex')).toBe(101);
  await page.getByLabel(`All (${inWords(rows - counts.new)})`).check();
  await page.getByText(`100 of ${inWords(rows - counts.new)} rows shown.`).waitFor();
});

test('the report has all of them, for a spreadsheet', async () => {
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download them' }).click(),
  ]);
  expect(report.suggestedFilename()).toBe('spring-report.csv');
  const records: Record<string, string>[] = parse(readFileSync(await report.path()), {
    bom: true,
    columns: true,
    relax_column_count: true,
  });
  const notNew = [...people.expectedRows()].filter(({ verdict }) => verdict.verdict !== 'new');
  expect(records.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual(
    notNew.map(({ row, verdict }) => `${row} ${verdict.verdict}`),
  );
});

const confirm = async (basis: string) => {
  await page.getByText(basis).click();
  await page.getByText('I confirm for Laptop Recruiting').click();
  await page.getByRole('button', { name: `Enroll ${inWords(counts.new)} candidates` }).click();
};
const allEnrolled = {
  Enrolled: counts.new,
  'Enrolled meanwhile': 0,
  'Stopped meanwhile': 0,
  New: counts.new,
};

test('confirmed, all the new ones are enrolled while one looks, and nothing is sent yet', {
  timeout: patienceMs,
}, async () => {
  await watchTexts('.progress span');
  await confirm('They agreed');
  await stateIs(page, 'Enrolled');
  expect(await seenTexts()).toContain(`0 of ${inWords(counts.new)} candidates`);
  expect(await sumIn(page, 'New rows by what came of them')).toEqual(allEnrolled);
  expect(await sumIn(page, 'Rows by what the check found')).toEqual(found);
  await page.getByText('none was due so far').waitFor();
  expect(await mails()).toEqual([]);
});

const sentShown = async (): Promise<number> =>
  Number((await page.locator('dl.figures dd').first().textContent())?.replaceAll(',', ''));
let sent: readonly Mail[];

test('mails are counted while one looks, and to the mail', { timeout: patienceMs }, async () => {
  await untilSent(someMails);
  sent = await mails();
  expect(sent.length).toBeGreaterThanOrEqual(someMails);
  expect(sent.length).toBeLessThan(counts.new);
  await expect.poll(sentShown, { timeout: patienceMs }).toBe(sent.length);
  await page.getByText(`${inWords(sent.length)} of at most ${inWords(counts.new * 6)} mails sent`).waitFor();
});

test('taken back, nothing more of it is sent', { timeout: patienceMs }, async () => {
  await laptop.unsubscribe(sent[0]!);
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('heading', { name: 'Take the whole import back?' }).waitFor();
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await stateIs(page, 'Taken back');
  await page.getByText(`${inWords(sent.length)} mails had left before.`).waitFor();
  await later(page, world, async ({ advance }) => {
    await advance('P1D');
  });
  expect(await mails()).toHaveLength(sent.length);
  await expect.poll(sentShown, { timeout: patienceMs }).toBe(sent.length);
});

test('confirmed again, everybody but who said stop goes on, and nobody gets a mail twice', {
  timeout: patienceMs,
}, async () => {
  await confirm('It is part of our contract');
  await stateIs(page, 'Enrolled');
  expect(await sumIn(page, 'New rows by what came of them')).toEqual({
    ...allEnrolled,
    ...{ Enrolled: counts.new - 1, 'Stopped meanwhile': 1 },
  });
  await untilSent(someMails);
  const after = await mails();
  expect(after.length).toBeGreaterThan(sent.length);
  expect(after.slice(sent.length).filter(({ to }) => to[0] === sent[0]!.to[0])).toEqual([]);
  await expect.poll(sentShown, { timeout: patienceMs }).toBe(after.length);
});

test('the same file once more finds them all enrolled', { timeout: patienceMs }, async () => {
  await page.getByRole('link', { name: 'Imports', exact: true }).click();
  await choose(page, 'spring.csv', file);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await stateIs(page, 'Checked, waits for you to confirm');
  await page.getByText('Nobody in this file is new').waitFor();
  expect(await sumIn(page, 'Rows by what the check found')).toEqual({
    ...found,
    ...{ New: 0, 'Already enrolled': counts.new - 1, Stopped: 1 },
  });
});

test('cohorts say what became of them', { timeout: patienceMs }, async () => {
  await page.getByRole('link', { name: 'Cohorts' }).click();
  const line = page.getByRole('table', { name: 'Cohorts by import' }).locator('tbody tr');
  await line.getByText('spring.csv').waitFor();
  const [, enrolled, mailsSent] = await line.locator('td').allInnerTexts();
  expect([enrolled, mailsSent]).toEqual([inWords(counts.new - 1), inWords((await mails()).length)]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download by month as CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('2026-05');
});

test('the browser has nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
