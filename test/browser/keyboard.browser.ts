import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { focusedId, focusedText, openBrowser, tabTo, visit } from './browser.ts';

let browser: Browser;
let world: World;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), startLocal({ now: '2026-01-05T09:14:00.000Z' })]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

test('all of the first minute works from the keyboard', async () => {
  const { page, complaints } = await visit(browser, world.web);
  await tabTo(page, '[data-sample="outlook-application"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#letter-list li').count()).toBe(1);
  await expect.poll(() => page.locator('#status').textContent()).toContain('A plan has started');

  await tabTo(page, '[role="tab"][aria-selected="true"]');
  await page.keyboard.press('ArrowRight');
  expect(await focusedText(page)).toBe('Plain text');
  await expect.poll(() => page.locator('#view pre').textContent()).toContain('Northgate Logistics');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedText(page)).toBe('As read');

  await page.keyboard.press('Home');
  await page.locator('body').press('Tab');
  await tabTo(page, '#next-mail');
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('#letter-list li').count()).toBe(2);
  expect(await focusedId(page)).toBe('next-mail');

  await tabTo(page, '.entry[aria-current="false"]');
  await page.keyboard.press('Enter');
  expect(await page.locator('.entry[aria-current="true"]').count()).toBe(1);
  expect(await page.locator('.entry').nth(1).getAttribute('aria-current')).toBe('true');
  expect(complaints).toEqual([]);
  await page.close();
});

test('the first Tab leads past the form to the mails', async () => {
  const { page } = await visit(browser, world.web);
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Skip to the mails');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(page)).toBe('letters');
  await page.close();
});

test('whatever has the focus shows it', async () => {
  const { page } = await visit(browser, world.web);
  const unseen: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      "getComputedStyle(document.activeElement).outlineStyle + ' ' + document.activeElement.outerHTML.slice(0, 60)",
    );
    // In a frame the mail's own document shows the focus; past the last element the browser's bar has it.
    if (/<(iframe|body)/.test(String(outline))) continue;
    if (String(outline).startsWith('none')) unseen.push(String(outline));
  }
  expect(unseen).toEqual([]);
  await page.close();
});
