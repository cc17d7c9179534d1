import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of any Chrome or Chromium: CHROME_PATH, else the first one found.
 * @throws an error that says what to install when there is none
 */
export const findChrome = (environment: Environment = process.env): string => {
  const { CHROME_PATH, PATH = '' } = environment;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no program of that name.`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...places].find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    `The browser tests need Chrome or Chromium, and there is none on the PATH (${names.join(', ')}) nor in the usual ` +
      'places. Install one (Debian: apt-get install chromium), or set CHROME_PATH to it.',
  );
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChrome(),
    // Chrome's sandbox refuses root, which is whom containers run as.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

export type Visit = {
  readonly page: Page;
  /** What the browser's console complained of, and what was thrown. */
  readonly complaints: readonly string[];
};

/** What has the focus. Asked in text: DOM types would make the whole project believe in a `document`. */
export const focusedId = (page: Page): Promise<unknown> => page.evaluate('document.activeElement?.id');
export const focusedText = (page: Page): Promise<unknown> =>
  page.evaluate("document.activeElement?.textContent.trim() ?? ''");
export const focusIsOn = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

const tabsMost = 100;

/** Presses Tab until the focus is on what the selector names. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < tabsMost; presses += 1) {
    if (await focusIsOn(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}, but to ${await focusedText(page)}`);
};

/** What the browser complains of from now on: its console (refusals of a content security policy are there), and what is thrown. */
export const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
};

/** A page of its own, once the first reading of the laptop is shown. */
export const visit = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, ...options });
  const complaints = complaintsOf(page);
  await page.goto(url);
  await page.locator('#samples button').first().waitFor();
  return { page, complaints };
};
