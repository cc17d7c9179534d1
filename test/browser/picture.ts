/** npm run mailbox:picture: docs/mailbox.png, the mailbox a minute after `npm start`. */
import { startLocal } from '#local/world.ts';
import { openBrowser, visit } from './browser.ts';
import { takePicture } from './take-picture.ts';

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
  await takePicture(page, 'mailbox.png', 200_000);
} finally {
  await browser.close();
  await world.stop();
}
