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

/** To be asked of a page: by how many pixels it is wider than the screen. */
export const overhang = 'document.documentElement.scrollWidth - innerWidth';

/** And what is too small for a thumb: WCAG 2.2, 2.5.5 asks for 44 by 44; a link inside a sentence is excepted. */
export const smallTargets = `[...document.querySelectorAll('button, select, summary, input:not([type=hidden]), a.button, nav a')]
  .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
  .filter(({ each, box }) => each.checkVisibility() && (box.height < 44 || box.width < 44))
  .map(({ each }) => each.outerHTML.slice(0, 80))`;

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
