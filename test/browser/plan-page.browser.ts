import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { gmailForward } from '#test/support/forwards.ts';
import type { Message } from '#test/support/laptop.ts';
import { axeFindings, looks, overhang, phone, smallTargets } from './axe.ts';
import { focusIsOn, openBrowser, tabTo } from './browser.ts';

let browser: Browser;
let world: World;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), startLocal({ now: '2026-01-08T10:00:00.000Z' })]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const mailsTo = async (address: string): Promise<readonly Message[]> => {
  const messages = (await (await fetch(`${world.web}/api/messages`)).json()) as readonly Message[];
  return messages.filter(({ to }) => to.includes(address));
};

const enrolled = async (address: string): Promise<void> => {
  const forwarded = { mailFrom: address, rcptTo: [world.address] };
  await world.receive(gmailForward({ person: address }), forwarded);
  const second = { person: address, company: 'Northgate Logistics', role: 'Planner' };
  await world.receive(gmailForward(second), forwarded);
  const sentence = 'Thank you for your application. We have received it and will be in touch.';
  await world.receive(
    gmailForward({ person: address, company: 'Carta', role: 'Clerk', sentence }),
    forwarded,
  );
};

/** A page of its own: without scripts, as the product promises to work. */
const newPage = (options: BrowserContextOptions = {}): Promise<Page> =>
  browser.newPage({ viewport: { width: 900, height: 900 }, javaScriptEnabled: false, ...options });

/** Opens a mail as a mail program shows it, and follows one of its links. */
const follow = async (page: Page, html: string, words: RegExp): Promise<void> => {
  await page.setContent(html);
  await page.getByRole('link', { name: words }).first().click();
  await page.waitForURL(/\/p\//);
};

/** The address in a mail's link, for pages that are only looked at. */
const linkOf = async (address: string, words: RegExp, which: 'first' | 'newest'): Promise<string> => {
  const page = await newPage();
  await page.setContent((await mailsTo(address)).at(which === 'first' ? 0 : -1)!.html);
  const href = await page.getByRole('link', { name: words }).first().getAttribute('href');
  await page.close();
  return href!.split('#')[0]!;
};

test('from the receipt to stop everything, by keyboard alone and without scripts', async () => {
  const address = 'kim@mail.example';
  await enrolled(address);
  const page = await newPage();
  await follow(page, (await mailsTo(address))[0]!.html, /^pause$/i);
  expect(page.url()).toMatch(/#pause$/);
  await page.reload();

  await tabTo(page, 'select[name="length"]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Paused. All dates move along.').waitFor();
  // The sentence has the focus: a screen reader says it first, and Tab goes on from there.
  expect(await focusIsOn(page, '#said')).toBe(true);

  await tabTo(page, 'button[value="resume"]');
  await page.keyboard.press('Enter');
  await page.getByText('On we go.').waitFor();

  await tabTo(page, 'input[name="zone"]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Atlantis');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await focusIsOn(page, '[role="alert"]')).toBe(true);
  expect(await page.locator('input[name="zone"]').inputValue()).toBe('Atlantis');
  await tabTo(page, 'input[name="zone"]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Europe/Paris');
  await page.keyboard.press('Enter');
  await page.getByText('Your times are changed.').waitFor();
  await page.getByText('Times are in Paris time.').waitFor();

  await tabTo(page, 'a[href="?ask=stop-everything"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Stop everything?' }).waitFor();
  expect((await page.locator('button').all()).length).toBe(1);
  await tabTo(page, 'button[value="stop-everything"]');
  await page.keyboard.press('Enter');
  await page.getByText('Everything is stopped.').waitFor();
  expect(await page.locator('button').count()).toBe(0);

  const sent = (await mailsTo(address)).length;
  await world.advance('P20D');
  expect(await mailsTo(address)).toHaveLength(sent);
  await page.close();
});

test('the fresh link leads to the secret address, the file and erasing', async () => {
  const address = 'ada@mail.example';
  await enrolled(address);
  const page = await newPage({ acceptDownloads: true });
  await follow(page, (await mailsTo(address))[0]!.html, /your plan and your settings/i);
  await page.getByRole('button', { name: 'Mail me a fresh link' }).click();
  await page.getByText('on its way to your inbox').waitFor();
  await world.settle();
  await follow(page, (await mailsTo(address)).at(-1)!.html, /open the page/i);
  await page.getByRole('button', { name: 'Open the page' }).click();
  await page.getByRole('button', { name: 'Give me one' }).click();
  await page.getByText(/^me\+[a-z2-7]{26}@in\.onward\.test$/).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('onward.json');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('heading', { name: 'Erased' }).waitFor();
  await page.close();
});

/** In every look: nothing for axe, nothing beyond the edge, also at twice the size of text, and no target too small. */
const expectSound = async (urls: readonly string[]): Promise<void> => {
  for (const [look, options] of looks) {
    // axe is a script; the pages' policy lets none in but the test's own.
    const page = await newPage({ ...options, javaScriptEnabled: true, bypassCSP: true });
    for (const url of urls) {
      await page.goto(url);
      expect(await axeFindings(page), `${look}, ${url}`).toEqual([]);
      expect(await page.evaluate(overhang), `${look}, ${url}`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(smallTargets), `${look}, ${url}`).toEqual([]);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate(overhang), `${look}, twice the size, ${url}`).toBeLessThanOrEqual(0);
    }
    await page.close();
  }
};

test('axe finds nothing on any page, nothing is cut off, and every target is large enough for a thumb', {
  timeout: 60_000,
}, async () => {
  const address = 'lee@mail.example';
  await enrolled(address);
  const plan = await linkOf(address, /your plan and your settings/i, 'first');
  const unsubscribe = await linkOf(address, /stop all mail/i, 'first');
  const doubtful = await linkOf(address, /it is a rejection|start the plan/i, 'newest');
  const press = async (action: string): Promise<void> => {
    await fetch(plan, { method: 'POST', body: new URLSearchParams({ action }) });
  };
  const waiting = [plan, `${plan}?ask=stop-everything`, unsubscribe, doubtful, plan.slice(0, -1)];
  await expectSound(waiting);
  await press('pause');
  await expectSound([`${plan}?said=paused#said`]);
  await press('stop');
  await expectSound([`${plan}?said=stopped#pause`]);
});

test('axe finds nothing behind a fresh link', async () => {
  const address = 'max@mail.example';
  await enrolled(address);
  const plan = await linkOf(address, /your plan and your settings/i, 'first');
  const asking = await newPage();
  await asking.goto(plan);
  await asking.getByRole('button', { name: 'Mail me a fresh link' }).click();
  await asking.close();
  await world.settle();
  const page = await newPage({ ...phone, javaScriptEnabled: true, bypassCSP: true });
  await page.goto(await linkOf(address, /open the page/i, 'newest'));
  for (const name of [null, 'Open the page', 'Give me one', 'Erase everything…', 'Erase everything']) {
    if (name !== null) await page.getByRole('button', { name, exact: true }).click();
    expect(await axeFindings(page), `after ${name}`).toEqual([]);
    expect(await page.evaluate(overhang), `after ${name}`).toBeLessThanOrEqual(0);
  }
  await page.close();
});

test('the policy of the pages runs no script, whatever got into them', async () => {
  const address = 'script@mail.example';
  await enrolled(address);
  const page = await newPage({ javaScriptEnabled: true });
  await page.goto(await linkOf(address, /your plan and your settings/i, 'first'));
  const ran = page.evaluate(
    "new Promise((done) => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); setTimeout(() => done(window.ran ?? 0), 50); })",
  );
  expect(await ran).toBe(0);
  await page.close();
});
