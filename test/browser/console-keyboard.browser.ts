import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { laptopAgency } from '#test/support/agency-desk.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { complaintsOf, focusedText, focusIsOn, openBrowser, tabTo } from './browser.ts';
import { bytesOf, mailedLink, patienceMs, stateIs } from './console.ts';

const people = bulkFile({ seed: 3, rows: 120, people: 'keyboard' });
const { counts } = people.expected();

let browser: Browser;
let world: World;

beforeAll(async () => {
  const starting = startLocal({ now: '2026-05-05T11:00:00.000Z' });
  [browser, world] = await Promise.all([openBrowser(), starting]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

test('all of the console works from the keyboard', { timeout: patienceMs }, async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(patienceMs - 30_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = complaintsOf(page);
  const { keyboard } = page;
  const press = async (selector: string, key = 'Enter'): Promise<void> => {
    await tabTo(page, selector);
    await keyboard.press(key);
  };
  const isLedTo = (selector: string) => expect.poll(() => focusIsOn(page, selector)).toBe(true);

  // Long before it is needed: until the browser has heard of it, its own dialog would open.
  const choosing = page.waitForEvent('filechooser');

  // Signing in: the cursor stands in the field already.
  await page.goto(`${world.web}/console`);
  await keyboard.type('agency@laptop');
  await keyboard.press('Enter');
  await page.getByText('not a complete e-mail address').waitFor();
  await isLedTo('#address');
  await keyboard.press('Control+A');
  await keyboard.type(laptopAgency.person);
  await keyboard.press('Enter');
  await page.getByText('a link is on its way').waitFor();
  await page.goto(await mailedLink(world));
  await press('button');
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();

  // The first Tab leads past the menu, and stays on the page.
  await keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Skip to the content');
  await keyboard.press('Enter');
  await isLedTo('main');
  await page.getByRole('heading', { name: 'Enroll candidates' }).waitFor();

  await tabTo(page, 'input[type="file"]');
  await keyboard.press('Enter');
  const file = { name: 'keys.csv', mimeType: 'text/csv', buffer: await bytesOf(people) };
  await (await choosing).setFiles(file);
  await press('button[type="submit"].main');
  await stateIs(page, 'Checked, waits for you to confirm');
  await isLedTo('h1');

  await press('input[name="basis"]', 'Space');
  await keyboard.press('ArrowDown');
  await press('input[name="attested"]', 'Space');
  await tabTo(page, 'select[name="graceMinutes"]');
  await keyboard.press('ArrowDown');

  // The filter is one stop, and the arrows move in it.
  await tabTo(page, 'input[name="verdict"]');
  await keyboard.press('ArrowRight');
  await page.getByText(`${counts.duplicate} of ${counts.duplicate} row shown.`).waitFor();

  await keyboard.press('Shift+Tab');
  const reporting = page.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await reporting).suggestedFilename()).toBe('keys-report.csv');

  await press('form button.main');
  await stateIs(page, 'Enrolled');
  await isLedTo('.headline');
  await page.getByText('No mail leaves before 5 May 2026').waitFor();
  await page.getByText('it is part of our contract with them').waitFor();

  await keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Pause its mails');
  await keyboard.press('Enter');
  await stateIs(page, 'Enrolled, mails paused');
  await isLedTo('.headline');
  await keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Let it go on');
  await keyboard.press('Enter');
  await stateIs(page, 'Enrolled');

  // The question begins on the way out, and Escape is one.
  await isLedTo('.headline');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Take it back…');
  await keyboard.press('Enter');
  expect(await focusedText(page)).toBe('Leave it');
  await keyboard.press('Escape');
  expect(await focusedText(page)).toBe('Take it back…');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await stateIs(page, 'Taken back');
  await isLedTo('.headline');

  await press('nav a[href="#mails"]');
  await isLedTo('h1');
  await tabTo(page, 'input[name="name"]');
  await keyboard.type('Harbour Lane');
  await press('button[type="submit"].main');
  await page.getByText('Kept. Mails look like this from now on.').waitFor();
  const mail = page.frameLocator('iframe.mail');
  await mail.getByText('Harbour Lane').first().waitFor();
  await keyboard.press('Shift+Tab');
  await isLedTo('input[name="zone"]');
  await keyboard.press('Control+A');
  await keyboard.type('Atlantis');
  await keyboard.press('Tab');
  await page.getByText('Write a time zone like Europe/London.').waitFor();
  await isLedTo('input[name="zone"]');

  await press('nav a[href="#keys"]');
  await isLedTo('h1');
  await tabTo(page, 'input[name="name"]');
  await keyboard.type('nightly');
  await keyboard.press('Enter');
  await isLedTo('input.secret');
  await press('.note button');
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toMatch(/^onward_/);
  const asked = await fetch(`${world.web}/v1/agency`, { headers: { authorization: `Bearer ${copied}` } });
  expect(asked.status).toBe(200);
  await press('button[aria-label="Revoke nightly…"]');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByText('“nightly” opens nothing any more.').waitFor();

  await press('header form button');
  await page.getByRole('heading', { name: 'Sign in to your agency’s console' }).waitFor();
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  await page.close();
});
