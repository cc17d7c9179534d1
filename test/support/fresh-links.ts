import { hidden, linkIn, press } from './pages.ts';
import type { WebWorld } from './web-world.ts';

/** Asks for a fresh link on the plan page and takes it from the mail. */
export const freshLink = async (web: WebWorld, address: string, plan: string): Promise<string> => {
  await press(plan, 'fresh-link');
  await web.world.settle();
  return linkIn(await web.newestMail(address), /open the page/i);
};

/** The page behind a fresh link, and what its forms need. */
export const openedFresh = async (web: WebWorld, address: string, plan: string) => {
  const url = await freshLink(web, address, plan);
  const page = await press(url, 'open');
  return { url, page, pass: hidden(page, 'pass') };
};
