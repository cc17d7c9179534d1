import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshLink, openedFresh } from '#test/support/fresh-links.ts';
import { oneClickUrl, postOneClick } from '#test/support/laptop.ts';
import { hidden, linkIn, open, press } from '#test/support/pages.ts';
import { startWebWorld, type WebWorld } from '#test/support/web-world.ts';

let web: WebWorld;
beforeAll(async () => {
  web = await startWebWorld();
});
afterAll(() => web?.world.stop());

/** Ids of the mails that are kept as they came. */
const rawMails = async (): Promise<readonly string[]> => {
  const { AWS_ENDPOINT_URL_S3, MAIL_BUCKET } = web.world.environment();
  const listing = await open(`${AWS_ENDPOINT_URL_S3}/${MAIL_BUCKET}?list-type=2&prefix=inbound/`);
  return [...listing.html.matchAll(/<Key>inbound\/([^<]+)<\/Key>/g)].map(([, id]) => id!);
};

describe('a fresh link', () => {
  it('comes by mail alone, and shows nothing before its button is pressed', async () => {
    const address = 'door@mail.example';
    const { plan } = await web.enrolled(address);
    const answer = await press(plan, 'fresh-link');
    expect(answer.text).toContain('on its way to your inbox');
    expect(answer.html).not.toContain('.f.');
    await web.world.settle();
    const url = linkIn(await web.newestMail(address), /open the page/i);
    const before = await web.table();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const door = await open(url, { method });
      expect(door.status).toBe(200);
      expect(door.html).not.toContain(address);
      expect(door.html).not.toContain('name="pass"');
    }
    expect(await web.table()).toEqual(before);
  });

  it('opens once', async () => {
    const address = 'once@mail.example';
    const { plan } = await web.enrolled(address);
    const { url, page } = await openedFresh(web, address, plan);
    expect(page.text).toContain(address);
    for (const again of [await press(url, 'open'), await open(url)]) {
      expect(again.status).toBe(410);
      expect(again.html).not.toContain(address);
    }
  });

  it('its hour cannot be made longer, and its forms need what only its page had', async () => {
    const { plan } = await web.enrolled('longer@mail.example');
    const url = await freshLink(web, 'longer@mail.example', plan);
    const [, id, until] = /\.f\.([a-z2-7]+)-(\d+)\./.exec(url)!;
    expect((await press(url.replace(until!, String(Number(until) + 86_400)), 'open')).status).toBe(404);
    const other = await web.enrolled('other-pass@mail.example');
    const { pass } = await openedFresh(web, 'other-pass@mail.example', other.plan);
    for (const wrong of [pass, '', 'x', pass.replace(/\.o\.[^.]+\./, `.o.${id}.`), url.split('/p/')[1]!]) {
      const page = await press(url, 'export', { pass: wrong });
      expect(page.status).toBe(410);
      expect(page.headers.get('content-disposition')).toBeNull();
    }
    expect((await press(url, 'open')).status).toBe(200);
  });
});

describe('behind it', () => {
  it('is a file with every record', async () => {
    const address = 'export@mail.example';
    const { plan } = await web.enrolled(address);
    const { url, pass } = await openedFresh(web, address, plan);
    const file = await press(url, 'export', { pass });
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="onward.json"');
    const held = JSON.parse(file.html) as Record<string, { length: number; address?: string }>;
    expect(held.person!.address).toBe(address);
    expect([held.series!.length, held.mailsReceived!.length, held.answersSent!.length]).toEqual([1, 1, 1]);
    expect(held.complete).toBe(true);
    expect(file.html).toContain('decided to move forward with another candidate');
    expect(file.html).not.toContain('export@mail.example/');
  });

  it('is erasing, after one more question: nothing is left of the person, and nothing is sent', async () => {
    const address = 'erase@mail.example';
    const [before, rawBefore] = [await web.table(), await rawMails()];
    const { plan, receipt } = await web.enrolled(address);
    expect(await rawMails()).toHaveLength(rawBefore.length + 1);
    await press(plan, 'slower');
    const { url, page, pass } = await openedFresh(web, address, plan);
    await press(url, 'new-address', { pass, generation: hidden(page, 'generation') });
    expect((await press(url, 'erase', { pass })).html).toContain('value="erase-for-good"');
    expect((await open(plan)).status).toBe(200);
    expect((await press(url, 'erase-for-good', { pass })).text).toContain('Everything about you is deleted');
    expect(await web.table()).toEqual(before);
    expect(await rawMails()).toEqual(rawBefore);
    const mails = (await web.mailbox(address)).length;
    for (const link of [plan, url]) expect((await press(link, 'resume')).status).toBe(404);
    expect((await postOneClick(oneClickUrl(receipt))).status).toBe(200);
    await web.world.advance('P1D');
    expect(await web.mailbox(address)).toHaveLength(mails);
    expect(await web.plans(address)).toEqual([]);
  });
});
