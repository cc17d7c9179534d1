import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { openBrowser, type Visit, visit } from './browser.ts';

let browser: Browser;
let world: World;
let here: Visit;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), startLocal({ now: '2026-01-05T09:14:00.000Z' })]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});
beforeEach(async () => {
  here = await visit(browser, world.web);
  return () => here.page.close();
});

const status = () => here.page.locator('#status').textContent();
const sendSample = (name: string) => here.page.locator(`[data-sample="${name}"]`).click();
const letters = () => here.page.locator('#letter-list li').count();

// The tests below are one story, told in order: they share the laptop and its clock.

test('a newcomer sees what to do', async () => {
  expect(await here.page.locator('#no-letters').isVisible()).toBe(true);
  expect(await here.page.locator('#address').textContent()).toBe(world.address);
  expect(await here.page.locator('#now').textContent()).toContain('Monday, 5 January 2026');
  // It is said to be disabled, and still answers when pressed: by force, as Playwright believes the attribute.
  await here.page.locator('#next-mail').click({ force: true });
  await expect.poll(status).toContain('No mail is planned');
  expect(here.complaints).toEqual([]);
});

test('a sample rejection gets its receipt, opened, with the plan beside it', async () => {
  await sendSample('gmail-after-the-interview');
  await expect.poll(status).toContain('A plan has started');
  await expect.poll(letters).toBe(1);
  const mail = here.page.frameLocator('#letter iframe');
  await mail.getByText('Brightwater Maps').first().waitFor();
  expect(await here.page.locator('.steps li').count()).toBe(6);
  expect(await here.page.locator('.steps .done').count()).toBe(1);
  expect(await here.page.locator('.steps li').nth(1).textContent()).toContain('Tue 6 Jan');
  expect(await here.page.locator('#received-list li').first().textContent()).toContain('read as rejection');
  expect(here.complaints).toEqual([]);
});

test('the same mail can be read as plain text and as it was sent', async () => {
  await here.page.getByRole('tab', { name: 'Plain text' }).click();
  await expect.poll(() => here.page.locator('#view pre').textContent()).toContain('Brightwater Maps');
  await here.page.getByRole('tab', { name: 'Raw' }).click();
  await expect
    .poll(() => here.page.locator('#view pre').textContent())
    .toMatch(/^(Subject|From|To|MIME-Version): /im);
});

test('next mail goes on to the day of step 2 and sends it', async () => {
  await here.page.locator('#next-mail').click();
  await expect.poll(status).toContain('1 new mail');
  expect(await here.page.locator('#now').textContent()).toContain('Tuesday, 6 January 2026');
  expect(await letters()).toBe(2);
  expect(await here.page.locator('.steps .done').count()).toBe(2);
});

test('one day more is one day more', async () => {
  const before = world.clock.now();
  await here.page.locator('#next-day').click();
  await expect.poll(status).toContain('It is Wed 7 Jan');
  expect(world.clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
});

test('an invitation is answered, not consoled, and starts no plan', async () => {
  await here.page.locator('#person').fill('kim@laptop.test');
  await sendSample('interview-invitation');
  await expect.poll(status).toContain('Not a rejection');
  await expect.poll(letters).toBe(3);
  expect(await here.page.locator('.entry').first().textContent()).toContain('kim@laptop.test');
  expect(await here.page.locator('.person').count()).toBe(1);
});

test('a pasted text is read as a forward', async () => {
  await here.page.locator('#person').fill('lee@laptop.test');
  await here.page
    .locator('#text')
    .fill(
      'Hello,\n\nUnfortunately we have decided not to move forward with your application for Gardener.\n\nGreen Ltd',
    );
  await here.page.getByRole('button', { name: 'Forward the text' }).click();
  await expect.poll(status).toContain('A plan has started');
  expect(await here.page.locator('.person').first().textContent()).toContain('lee@laptop.test');
  expect(await here.page.locator('#text').inputValue()).toBe('');
});

const droppedMail = [
  'From: Ada Lind <ada@mill.example>',
  'To: max@laptop.test',
  'Subject: Your application as baker',
  'Message-ID: <dropped@mill.example>',
  'Date: Mon, 5 Jan 2026 08:00:00 +0000',
  '',
  'Thank you for your application. We are sorry to tell you that we have chosen another candidate.',
  '',
  'Ada Lind, Mill Bakery',
  '',
].join('\r\n');

test('a mail file is read as an attached forward', async () => {
  await here.page.locator('#person').fill('max@laptop.test');
  await here.page.locator('#file').setInputFiles({
    name: 'baker.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(droppedMail),
  });
  await expect.poll(status).toContain('A plan has started');
});

test('a mail file may also be dropped anywhere on the page', async () => {
  await here.page.locator('#person').fill('may@laptop.test');
  const data = await here.page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(droppedMail)}], 'baker.eml', { type: 'message/rfc822' }));
    return transfer;
  })()`);
  await here.page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect.poll(status).toContain('A plan has started');
});
