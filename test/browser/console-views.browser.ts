import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { openBrowser } from './browser.ts';
import { bytesOf, choose, expectSound, later, openConsole, patienceMs, stateIs } from './console.ts';

let browser: Browser;
let world: World;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const starting = startLocal({ now: '2026-05-05T11:00:00.000Z' });
  [browser, world] = await Promise.all([openBrowser(), starting]);
  ({ page, complaints } = await openConsole(browser, world));
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const goTo = async (place: string, heading: string): Promise<void> => {
  await page.goto(`${world.web}/console#${place}`);
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
};
const upload = async (name: string, text: string): Promise<void> => {
  await goTo('imports', 'Imports');
  await choose(page, name, Buffer.from(text));
  await page.getByRole('button', { name: 'Upload and check' }).click();
};
const listed = async (): Promise<number> => {
  await goTo('imports', 'Imports');
  const lines = page.getByRole('table', { name: 'Your imports' }).locator('tbody tr');
  await lines.first().waitFor();
  return lines.count();
};

test('axe finds nothing where nothing is yet', { timeout: patienceMs }, async () => {
  await goTo('imports', 'Imports');
  await page.getByText('None yet. Your first file').waitFor();
  await page.getByText('What the file may hold').click();
  await expectSound(page, 'no imports');
  await goTo('cohorts', 'Cohorts');
  await page.getByText('Nobody is enrolled yet.').waitFor();
  await expectSound(page, 'no cohorts');
  await goTo('keys', 'API keys');
  await page.getByText('None yet.').waitFor();
  await page.getByLabel('What it is for').fill('nightly');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('button', { name: 'Revoke nightly…' }).waitFor();
  await expectSound(page, 'a key');
});

test('axe finds nothing in the mail that is tried on', { timeout: patienceMs }, async () => {
  await goTo('mails', 'Your mails');
  await page.frameLocator('iframe.mail').getByText('Laptop Recruiting').first().waitFor();
  await page.getByText('A colour of our own').click();
  await page.getByLabel('Which mail').selectOption('2');
  await page.frameLocator('iframe.mail').getByText('Step 2 of 6').waitFor();
  await expectSound(page, 'mails');
});

test('a file that cannot be used says so, and what to do', { timeout: patienceMs }, async () => {
  await upload('candidates.csv', '%PDF-1.7');
  await stateIs(page, 'Cannot be used');
  const words = await page.locator('.headline').textContent();
  expect(words).toContain('This is a PDF');
  expect(words).toContain('Export the candidates as CSV');
  await expectSound(page, 'refused');
});

test('columns that are not clear are asked for, and proposed where they are', {
  timeout: patienceMs,
}, async () => {
  await upload('two.csv', 'work email,private email,vorname\r\nsam@mill.example,sam@home.example,Sam\r\n');
  await stateIs(page, 'Needs you: which column is which?');
  await page.getByText('Several columns could be “E-mail”: work email, private email.').waitFor();
  expect(await page.getByLabel('First name').inputValue()).toBe('vorname');
  await expectSound(page, 'columns');
  await page.getByLabel('E-mail').selectOption('private email');
  await page.getByRole('button', { name: 'Check the file with these' }).click();
  await stateIs(page, 'Checked, waits for you to confirm');
  await page.getByText('Enroll 1 candidate', { exact: true }).waitFor();
});

test('axe finds nothing on the way of an import', { timeout: patienceMs }, async () => {
  await upload('small.csv', (await bytesOf(bulkFile({ seed: 3, rows: 60, people: 'views' }))).toString());
  await stateIs(page, 'Checked, waits for you to confirm');
  await page.getByRole('region', { name: 'The rows, one by one' }).waitFor();
  await expectSound(page, 'checked');
  await page.getByText('They agreed').click();
  await page.getByText('I confirm for Laptop Recruiting').click();
  await page.getByRole('button', { name: /^Enroll \d+ candidates$/ }).click();
  await stateIs(page, 'Enrolled');
  await page.getByRole('button', { name: 'Pause its mails' }).click();
  await stateIs(page, 'Enrolled, mails paused');
  await expectSound(page, 'paused');
  await page.getByRole('button', { name: 'Let it go on' }).click();
  await stateIs(page, 'Enrolled');
  await later(page, world, async ({ jumpTo, advance }) => {
    await jumpTo('2026-05-06T07:20:00Z');
    await advance('PT30M');
  });
  await page.getByText('and anew while you look').waitFor();
  await expectSound(page, 'half sent');
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('heading', { name: 'Take the whole import back?' }).waitFor();
  await expectSound(page, 'taking back');
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await stateIs(page, 'Taken back');
  await page.getByText(' had left before.').waitFor();
  await expectSound(page, 'taken back');
  await goTo('cohorts', 'Cohorts');
  await page.getByRole('img', { name: /^Columns of enrolled/ }).waitFor();
  await expectSound(page, 'cohorts');
});

test('an upload that broke off or was stopped goes on with the same import', {
  timeout: patienceMs,
}, async () => {
  const before = await listed();
  const network = await page.context().newCDPSession(page);
  const throttle = (uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await throttle(20_000);
  await upload('slow.csv', `email\r\n${'kim@mail.example\r\n'.repeat(30_000)}`);
  await page.getByText('of 540 kB').waitFor();
  await page.getByRole('button', { name: 'Stop the upload' }).click();
  await page.getByText('The upload was stopped. Nothing was enrolled.').waitFor();
  await expectSound(page, 'stopped');

  const breaking = async (url: string, words: string) => {
    await page.route(url, (route) => route.abort('connectionreset'));
    await page.getByRole('button', { name: 'Upload and check' }).click();
    await page.getByText(words).waitFor();
    await page.unroute(url);
  };
  await breaking('**/*.upload?*', 'The upload broke off, and nothing was enrolled.');
  await breaking('**/v1/imports', 'Onward does not answer.');

  await throttle(-1);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await stateIs(page, 'Checked, waits for you to confirm');
  expect(await listed()).toBe(before + 1);
});

test('what is not there says so, in the menu’s reach', async () => {
  await goTo('import/nobodynobodynobodynobodyno', 'Import');
  await page.getByText('There is nothing here any more, or it is not yours.').waitFor();
  await goTo('elsewhere', 'There is nothing here');
  await page.getByRole('link', { name: 'To your imports' }).click();
  await page.getByRole('heading', { name: 'Enroll candidates' }).waitFor();
});

test('the browser complains of nothing but what was broken on purpose', () => {
  expect(complaints.filter((text) => !/Failed to load resource: (net::|.* 404)/.test(text))).toEqual([]);
});

test('axe finds nothing on the way in', { timeout: patienceMs }, async () => {
  const stranger = await browser.newPage();
  await stranger.goto(`${world.web}/console`);
  await expectSound(stranger, 'sign in');
  await stranger.getByLabel('Your e-mail address').fill('nobody@laptop.test');
  await stranger.getByRole('button', { name: 'Mail me a link' }).click();
  await expectSound(stranger, 'on its way');
  await stranger.goto(`${world.web}/console/enter/used-up`);
  await expectSound(stranger, 'used up');
  await stranger.close();
});
