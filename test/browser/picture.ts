/** npm run mailbox:picture: docs/mailbox.png, the mailbox a minute after `npm start`. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startLocal } from '#local/world.ts';
import { openBrowser, visit } from './browser.ts';

const path = fileURLToPath(new URL('../../docs/mailbox.png', import.meta.url));
const bytesMax = 200_000;

const world = await startLocal({ now: '2026-01-05T09:14:00.000Z' });
const browser = await openBrowser();
try {
  const { page } = await visit(browser, world.web, { viewport: { width: 1320, height: 820 } });
  await page.locator('[data-sample="gmail-after-the-interview"]').click();
  await page.locator('#letter-list li').first().waitFor();
  await page.getByText('A plan has started').first().waitFor();
  await page.locator('#next-mail').click();
  await page.locator('#letter-list li').nth(1).waitFor();
  await page.frameLocator('#letter iframe').locator('body').waitFor();
  // The pointer over a button would colour it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled' });
  const bytes = statSync(path).size;
  console.log(`docs/mailbox.png, ${bytes} bytes`);
  if (bytes > bytesMax) {
    console.error(`larger than ${bytesMax} bytes`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await world.stop();
}
