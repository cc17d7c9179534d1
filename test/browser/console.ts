import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Laptop, openLaptop } from '#local/prove-bulk/laptop.ts';
import { messageRecord } from '#local/web/messages-api.ts';
import type { World } from '#local/world.ts';
import { laptopAgency } from '#test/support/agency-desk.ts';
import type { BulkFile } from '#test/support/bulk-file.ts';
import { axeFindings, looks, overhang, smallTargets } from './axe.ts';
import { complaintsOf } from './browser.ts';

/** Rows of the large file; ten times as many take three quarters of an hour. */
export const largeFileRows = Number(process.env.ONWARD_CONSOLE_ROWS ?? 10_000);
/** A busy machine works off thousands of rows slowly; nothing here is slower than it has to be. */
export const patienceMs = Math.max(180_000, largeFileRows * 30);

/** The console as somebody of the laptop's agency sees it, and what the browser complains of meanwhile. */
export const openConsole = async (browser: Browser, world: World) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // Sooner than the test's own patience ends, so that it says what was waited for.
  page.setDefaultTimeout(patienceMs - 30_000);
  const complaints = complaintsOf(page);
  await signIn(page, world);
  return { page, complaints };
};

/** By the link that is mailed. */
export const signIn = async (page: Page, world: World): Promise<void> => {
  await page.goto(`${world.web}/console`);
  await page.getByLabel('Your e-mail address').fill(laptopAgency.person);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByText('a link is on its way').waitFor();
  await page.goto(await mailedLink(world));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
};

export const mailedLink = async (world: World): Promise<string> => {
  await world.settle();
  const mail = world.messages().findLast(({ destinations }) => destinations[0] === laptopAgency.person)!;
  const { text } = await messageRecord(mail, world);
  return /http:\/\/\S+\/console\/enter\/\S+/.exec(text)![0];
};

/** As a person would: the clock of the laptop moves, and with it the hour that they were signed in for. */
export const later = async (
  page: Page,
  world: World,
  move: (laptop: Laptop) => Promise<void>,
): Promise<void> => {
  const place = new URL(page.url()).hash;
  await page.goto('about:blank');
  await move(await openLaptop(world.web));
  await signIn(page, world);
  await page.goto(`${world.web}/console${place}`);
};

export const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });
};

export const bytesOf = async (file: BulkFile): Promise<Buffer> => {
  const chunks = [];
  for await (const chunk of file.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Waits until the import stands there. */
export const stateIs = (page: Page, state: string): Promise<void> =>
  page.locator('.headline strong').getByText(state, { exact: true }).waitFor();

/** A table of amounts, by the names of its lines; they have to add up to the last one. */
export const sumIn = async (page: Page, caption: string): Promise<Readonly<Record<string, number>>> => {
  await page.getByRole('table', { name: caption }).waitFor();
  const texts = (await page.evaluate(linesOf(caption))) as readonly (readonly [string, string])[];
  const amounts = texts.map(([name, amount]): [string, number] => [name, Number(amount.replaceAll(',', ''))]);
  const parts = amounts.slice(0, -1).reduce((sum, [, amount]) => sum + amount, 0);
  expect(parts, caption).toBe(amounts.at(-1)![1]);
  return Object.fromEntries(amounts);
};

/** [name, amount] of each line; what a name means stands behind it in an element of its own. */
const linesOf = (caption: string): string => `
  [...[...document.querySelectorAll('table')].find((each) => each.caption?.textContent === ${JSON.stringify(caption)}).rows]
    .map(({ cells: [name, amount] }) => [(name.firstChild.firstChild ?? name.firstChild).textContent, amount.textContent])`;

/** In every look: nothing for axe, nothing beyond the edge, also at twice the size of text, no target too small. */
export const expectSound = async (page: Page, what: string): Promise<void> => {
  for (const [look, { viewport = wide, ...options }] of looks as readonly Look[]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...options });
    expect(await axeFindings(page), `${look}, ${what}`).toEqual([]);
    expect(await page.evaluate(overhang), `${look}, ${what}`).toBeLessThanOrEqual(0);
    expect(await page.evaluate(smallTargets), `${look}, ${what}`).toEqual([]);
    if (viewport === wide) continue;
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate(overhang), `${look}, twice the size, ${what}`).toBeLessThanOrEqual(0);
    await page.evaluate("document.documentElement.style.fontSize = ''");
  }
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
};

const wide = { width: 1280, height: 900 };
type Look = readonly [
  string,
  { viewport?: { width: number; height: number }; colorScheme?: 'dark'; forcedColors?: 'active' },
];
