import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** A page as docs/<name>, in so many bytes at most; one that is larger ends the program with 1. */
export const takePicture = async (page: Page, name: string, bytesMax: number): Promise<void> => {
  const path = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
  await page.screenshot({ path, animations: 'disabled' });
  const bytes = statSync(path).size;
  console.log(`docs/${name}, ${bytes} bytes`);
  if (bytes <= bytesMax) return;
  console.error(`larger than ${bytesMax} bytes`);
  process.exitCode = 1;
};
