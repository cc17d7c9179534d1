import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

/** Mails have no landmarks: the client's own page has them. */
const rulesForPages = ['landmark-one-main', 'region'];

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 640, colorScheme: 'light' },
  { width: 640, colorScheme: 'dark' },
] as const;

type Findings = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

/** What axe finds in these pages, and which are wider than a phone; one line each. Without scripts or network of their own. */
export const pageFaults = async (
  browserPath: string,
  pages: readonly { readonly name: string; readonly html: string }[],
): Promise<readonly string[]> => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const faults: string[] = [];
  try {
    for (const { width, colorScheme } of looks) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        offline: true,
      });
      const page = await context.newPage();
      for (const { name, html } of pages) {
        await page.setContent(html);
        await page.evaluate(axe);
        const script = `axe.run(document, {rules: ${JSON.stringify(Object.fromEntries(rulesForPages.map((rule) => [rule, { enabled: false }])))}})`;
        const { violations } = (await page.evaluate(script)) as Findings;
        for (const { id, nodes } of violations)
          faults.push(`${name} (${width} px, ${colorScheme}): ${id} in ${nodes[0]?.html.slice(0, 120)}`);
        const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
        if (wide > width) faults.push(`${name}: ${wide} px wide on a screen of ${width}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return faults;
};
