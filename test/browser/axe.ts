import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it stands, one line a finding; the mail in its frame is the words' own business. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const { violations } = (await page.evaluate('axe.run(document, { iframes: false })')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** The narrowest screen anybody reads on. */
export const phone = { viewport: { width: 320, height: 640 } };
/** Every way a page is looked at. */
export const looks = [
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', phone],
  ['on a phone, in dark', { ...phone, colorScheme: 'dark' }],
  ['with contrast asked for', { forcedColors: 'active' }],
] as const;
