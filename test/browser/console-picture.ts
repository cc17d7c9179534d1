/** npm run console:picture: docs/console.png, an import of four hundred rows on the morning of its first mails. */
import { startLocal } from '#local/world.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { openBrowser } from './browser.ts';
import { bytesOf, choose, later, openConsole, stateIs } from './console.ts';
import { takePicture } from './take-picture.ts';

const world = await startLocal({ now: '2026-05-05T11:00:00.000Z' });
const browser = await openBrowser();
try {
  const { page } = await openConsole(browser, world);
  await choose(page, 'spring.csv', await bytesOf(bulkFile({ seed: 8, rows: 400 })));
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await stateIs(page, 'Checked, waits for you to confirm');
  await page.getByText('They agreed').click();
  await page.getByText('I confirm for Laptop Recruiting').click();
  await page.getByRole('button', { name: /^Enroll \d+ candidates$/ }).click();
  await stateIs(page, 'Enrolled');
  await later(page, world, async ({ jumpTo, advance }) => {
    await jumpTo('2026-05-06T07:20:00Z');
    await advance('PT75M');
  });
  await page.getByText(/^[1-9]\d* of at most/).waitFor();
  await page.getByRole('button', { name: 'Pause its mails' }).waitFor();
  await page.setViewportSize({ width: 1180, height: 980 });
  await takePicture(page, 'console.png', 200_000);
} finally {
  await browser.close();
  await world.stop();
}
