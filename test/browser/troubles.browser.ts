import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { findChrome, focusedId, openBrowser, visit } from './browser.ts';

let browser: Browser;
let world: World;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), startLocal({ now: '2026-01-05T09:14:00.000Z' })]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const trouble = (page: Page) => page.locator('#trouble p').textContent();

test('what the laptop refuses is said in its own words, and gone once something works', async () => {
  const { page } = await visit(browser, world.web);
  await page.locator('#person').fill('nobody');
  await page.locator('[data-sample="newsletter"]').click();
  await expect.poll(() => trouble(page)).toContain('That is no e-mail address');
  await page.locator('#person').fill('you@laptop.test');
  await page.locator('[data-sample="newsletter"]').click();
  await page.locator('#trouble').waitFor({ state: 'hidden' });
  await page.close();
});

test('an empty text is not sent, and the cursor waits in the field', async () => {
  const { page } = await visit(browser, world.web);
  await page.getByRole('button', { name: 'Forward the text' }).click();
  await expect.poll(() => trouble(page)).toBe('Paste the text of a mail first.');
  expect(await focusedId(page)).toBe('text');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await page.locator('#trouble').isVisible()).toBe(false);
  await page.close();
});

test('a laptop that has gone is missed, and greeted when it is back', async () => {
  const { page } = await visit(browser, world.web);
  await page.context().setOffline(true);
  await expect.poll(() => trouble(page)).toContain('Is “npm start” still running?');
  await page.context().setOffline(false);
  await page.locator('#trouble').waitFor({ state: 'hidden', timeout: 10_000 });
  await page.close();
});

const hostile = {
  id: 'hostile',
  sentAt: '2026-01-05T09:14:01.000Z',
  from: '<img src=x onerror="parent.bad=1">',
  to: ['you@laptop.test'],
  subject: '<script>window.bad=1</script>',
  headers: [],
  text: '</pre><script>window.bad=1</script>',
  html: '<!doctype html><html><head><title>x</title></head><body onload="parent.bad=1"><p>Hello</p><script>parent.bad=1</script><img src="x" onerror="parent.bad=1"><img src="https://tracker.example/pixel.png"><a href="javascript:parent.bad=1">click</a></body></html>',
  tags: {},
};

test('a mail runs no script and fetches nothing, whatever it holds', async () => {
  const page = await browser.newPage();
  // The browser reports a fetch that the policy stopped as a request too; only one that gets past it comes here.
  const left: string[] = [];
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
    left.push(route.request().url());
    return route.abort();
  });
  await page.route('**/api/overview*', (route) =>
    route.fulfill({ json: { now: hostile.sentAt, letters: { total: 1, newest: [hostile] }, table: null } }),
  );
  await page.goto(world.web);
  const mail = page.frameLocator('#letter iframe');
  await mail.getByText('Hello').waitFor();
  await mail.getByText('click').click();
  await page.getByRole('tab', { name: 'Plain text' }).click();
  await expect.poll(() => page.locator('#view pre').textContent()).toBe(hostile.text);
  expect(await page.locator('.letter h3').textContent()).toBe(hostile.subject);
  expect(await page.evaluate("'bad' in window")).toBe(false);
  expect(left).toEqual([]);
  await page.close();
});

test('without a browser the message says what to install', () => {
  expect(() => findChrome({ CHROME_PATH: '/nowhere/chrome' })).toThrow('CHROME_PATH is /nowhere/chrome');
  expect(findChrome({ CHROME_PATH: findChrome() })).toBe(findChrome());
});
