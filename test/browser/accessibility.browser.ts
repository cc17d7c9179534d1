import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { axeFindings, looks, phone } from './axe.ts';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
let world: World;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), startLocal({ now: '2026-01-05T09:14:00.000Z' })]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

test('axe finds nothing before the first mail', async () => {
  for (const [, options] of looks) {
    const { page } = await visit(browser, world.web, options);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  }
});

test('axe finds nothing with mails, plans and a complaint on the page', async () => {
  const sample = readFileSync(new URL('../../local/samples/gmail-after-the-interview.eml', import.meta.url));
  await world.receive(sample, { mailFrom: 'you@laptop.test', rcptTo: [world.address] });
  for (const [look, options] of looks) {
    const { page } = await visit(browser, world.web, options);
    await page.locator('.entry').first().waitFor();
    await page.getByRole('button', { name: 'Forward the text' }).click();
    await page.locator('#trouble').waitFor();
    for (const view of ['As read', 'Plain text', 'Raw']) {
      await page.getByRole('tab', { name: view }).click();
      await page.locator('#view > :not(.soft)').first().waitFor();
      expect(await axeFindings(page), `${look}, ${view}`).toEqual([]);
    }
    await page.close();
  }
});

test('nothing is cut off at the side of a narrow screen, nor at twice the size of text', async () => {
  const { page } = await visit(browser, world.web, phone);
  const overhang = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(await overhang()).toBeLessThanOrEqual(0);
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await overhang()).toBeLessThanOrEqual(0);
  await page.close();
});
