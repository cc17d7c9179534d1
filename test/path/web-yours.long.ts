import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directRejection, gmailForward } from '#test/support/forwards.ts';
import { freshLink, openedFresh } from '#test/support/fresh-links.ts';
import { headerOf, oneClickUrl, postOneClick } from '#test/support/laptop.ts';
import { hidden, linkIn, open, type Page, press } from '#test/support/pages.ts';
import { startWebWorld, type WebWorld } from '#test/support/web-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'onward-web-'));
let web: WebWorld;
beforeAll(async () => {
  web = await startWebWorld({ dataFolder: folder });
});
afterAll(async () => {
  await web?.world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const secretOf = (page: Page): string => /me\+[a-z2-7]{26}@in\.onward\.test/.exec(page.text)![0];

describe('a fresh link', () => {
  it('of two who press at the same time, one gets in', async () => {
    const { plan } = await web.enrolled('race@mail.example');
    const url = await freshLink(web, 'race@mail.example', plan);
    const pages = await Promise.all([press(url, 'open'), press(url, 'open'), press(url, 'open')]);
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  it('is mailed three times a day at most, and never to somebody who stopped everything', async () => {
    const { plan } = await web.enrolled('three@mail.example');
    for (let asked = 0; asked < 3; asked++) await press(plan, 'fresh-link');
    expect((await press(plan, 'fresh-link')).text).toContain('three fresh links within a day');
    await web.world.settle();
    expect(await web.mailbox('three@mail.example')).toHaveLength(4);
    const quiet = await web.enrolled('quiet@mail.example');
    await press(quiet.plan, 'stop-everything');
    await press(quiet.plan, 'fresh-link');
    await web.world.settle();
    expect(await web.mailbox('quiet@mail.example')).toHaveLength(1);
  });
});

describe('behind it', () => {
  it('are the quotes of every mail, which the plan page keeps to itself', async () => {
    const address = 'quotes@mail.example';
    const sentence = 'We would like to invite you to an interview next Tuesday at 10:00.';
    const { plan } = await web.enrolled(address);
    await web.post(gmailForward({ person: address, sentence, company: 'Carta' }), address);
    const { page } = await openedFresh(web, address, plan);
    expect(page.text).toContain(sentence);
    expect((await open(plan)).text).not.toContain('invite you');
  });

  it('is what the person wrote to us, and the plan page keeps that to itself', async () => {
    const address = 'note@mail.example';
    const { plan } = await web.enrolled(address);
    const to = headerOf(await web.newestMail(address), 'Reply-To')!;
    const raw = `From: ${address}\r\nTo: ${to}\r\nSubject: Re: Your plan\r\n\r\nThe room was cold.\r\n\r\nSam & Pat\r\n\r\n> your plan`;
    await web.post(raw, address, to);
    expect((await web.newestMail(address)).text).toContain('We kept your note');
    const { page } = await openedFresh(web, address, plan);
    expect(page.text).toContain('a note from you');
    expect(page.text).toContain('The room was cold. Sam & Pat');
    expect((await open(plan)).text).not.toContain('cold');
  });

  it('is a secret address that takes a filter’s mail, however it is spelled, until a new one replaces it', async () => {
    const address = 'secret@mail.example';
    const { plan } = await web.enrolled(address);
    const { url, page, pass } = await openedFresh(web, address, plan);
    const first = await press(url, 'new-address', { pass, generation: hidden(page, 'generation') });
    const secret = secretOf(first);
    const raw = directRejection({ to: address, role: 'Planner', company: 'Bolt' });
    await web.post(
      raw,
      'hr@acme.example',
      secret.replace(/\+.*@/, (token) => token.toUpperCase()),
    );
    expect((await web.inbound()).at(-1)!.outcome).toBe('joined');
    const generation = hidden(first, 'generation');
    const second = await press(url, 'new-address', { pass, generation });
    expect(secretOf(second)).not.toBe(secret);
    // The same form once more, as a reloaded page sends it, leaves the new address alone.
    expect(secretOf(await press(url, 'new-address', { pass, generation }))).toBe(secretOf(second));
    await web.post(directRejection({ to: address, role: 'Clerk' }), 'hr@acme.example', secret);
    expect((await web.inbound()).at(-1)).toMatchObject({ outcome: 'no-owner', reason: 'unknown-token' });
    expect(JSON.stringify(await web.table())).not.toContain(secretOf(second).slice(3, 29));
  });

  it('erasing keeps the one mark that says never write, when the person wants that', async () => {
    const address = 'silent@mail.example';
    const { plan } = await web.enrolled(address);
    const { url, pass } = await openedFresh(web, address, plan);
    await press(url, 'erase-for-good', { pass, silent: 'yes' });
    const held = JSON.stringify(await web.table());
    expect(held).not.toContain(address);
    const mails = (await web.mailbox(address)).length;
    await web.post(gmailForward({ person: address }), address);
    // Their own forward gets the one question whether to start again, and no plan.
    expect(await web.plans(address)).toEqual([]);
    expect((await web.mailbox(address)).length).toBe(mails + 1);
    expect((await web.newestMail(address)).tags.answer).toContain('start-again');
  });

  it('closes by itself: the link after an hour, its page after half', async () => {
    const address = 'late@mail.example';
    const { plan } = await web.enrolled(address);
    const { url, pass } = await openedFresh(web, address, plan);
    const unused = await freshLink(web, address, plan);
    await web.world.advance('PT31M');
    expect((await press(url, 'export', { pass })).status).toBe(410);
    await web.world.advance('PT30M');
    expect((await press(unused, 'open')).status).toBe(410);
  });
});

describe('when a new link key comes', () => {
  it('what the old one signed still works, and new links are signed with the new one', async () => {
    const address = 'rotate@mail.example';
    const { plan, receipt } = await web.enrolled(address);
    const { url, page, pass } = await openedFresh(web, address, plan);
    const secret = secretOf(
      await press(url, 'new-address', { pass, generation: hidden(page, 'generation') }),
    );
    const old = { clock: web.world.clock.iso(), web: web.world.web };
    await web.world.stop();
    addLinkKey();
    web = await startWebWorld({ dataFolder: folder, now: old.clock });
    const here = (link: string): string => link.replace(old.web, web.world.web);
    expect((await open(here(plan))).status).toBe(200);
    await press(here(plan), 'fresh-link');
    await web.world.settle();
    const mail = await web.newestMail(address);
    const signedBy = (link: string): string => link.split('/p/')[1]!.split('.')[0]!;
    expect([signedBy(plan), signedBy(linkIn(mail, /open the page/i))]).toEqual(['k1', 'k2']);
    await web.post(directRejection({ to: address, role: 'Clerk' }), 'hr@acme.example', secret);
    expect((await web.inbound()).at(-1)!.outcome).toBe('joined');
    await postOneClick(here(oneClickUrl(receipt)));
    expect((await web.plans(address))[0]!.status).toBe('stopped');
  });
});

/** As the operator adds one: the old key stays, the new one signs. */
const addLinkKey = (): void => {
  const file = join(folder, 'secrets.jsonl');
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((each) => each.includes('"link-keys"'))!;
  const entry = JSON.parse(line) as { key: string; value: { value: string } };
  const keys = {
    ...(JSON.parse(entry.value.value) as Record<string, string>),
    current: 'k2',
    k2: 'a second key',
  };
  appendFileSync(
    file,
    `${JSON.stringify({ ...entry, value: { ...entry.value, value: JSON.stringify(keys) } })}\n`,
  );
};
