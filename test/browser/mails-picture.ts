/** npm run mails:picture: docs/mails.png, one mail as a wide screen, a dark one and a phone show it. */
import { renderMail } from '#core/words/render-mail.ts';
import { variants } from '#local/gallery/variants.ts';
import { openBrowser } from './browser.ts';
import { takePicture } from './take-picture.ts';

const height = 900;
const looks = [
  { width: 640, colorScheme: 'light' },
  { width: 640, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

const browser = await openBrowser();
try {
  const { html } = renderMail(variants[0]!.content);
  const shots = await Promise.all(
    looks.map(async ({ width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.setContent(html);
      const shot = await page.screenshot({ animations: 'disabled' });
      return `<img alt="" width="${width}" height="${height}" src="data:image/png;base64,${shot.toString('base64')}">`;
    }),
  );
  const page = await browser.newPage({ viewport: { width: 1640, height: height + 20 } });
  await page.setContent(
    `<body style="margin:10px;display:flex;gap:10px;background:#888">${shots.join('')}</body>`,
  );
  await takePicture(page, 'mails.png', 300_000);
} finally {
  await browser.close();
}
