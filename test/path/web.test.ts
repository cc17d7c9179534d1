import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { oneClickUrl, postOneClick } from '#test/support/laptop.ts';
import { open, planUrl, press } from '#test/support/pages.ts';
import { startWebWorld, type WebWorld } from '#test/support/web-world.ts';

let web: WebWorld;
beforeAll(async () => {
  web = await startWebWorld();
});
afterAll(() => web?.world.stop());

describe('the plan page', () => {
  it('says what was read and why, and when each of the six mails comes', async () => {
    const { plan } = await web.enrolled('shown@mail.example');
    const page = await open(plan);
    expect(page.status).toBe(200);
    for (const words of [
      'Company Acme Ltd',
      'Role Data Analyst',
      'Stage interview',
      'Unfortunately, we have decided to move forward with another candidate on this occasion.',
      'sent Thursday 8 January, about 10:00',
      'Friday 9 January, about 9:30',
      'Monday 12 January, about 9:30',
      'Times are in London time',
    ])
      expect(page.text).toContain(words);
  });

  it('is kept by nobody, framed by nobody, and runs no script', async () => {
    const { plan } = await web.enrolled('headers@mail.example');
    const { headers, html } = await open(plan);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('set-cookie')).toBeNull();
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(html).not.toContain('headers@mail.example');
  });

  it('pauses for a time, and goes on', async () => {
    const { plan, planNow } = await web.enrolled('pause@mail.example');
    const paused = await press(plan, 'pause', { length: '2 weeks' });
    expect(paused.text).toContain('Paused. All dates move along.');
    expect(paused.text).toContain('rests until Thursday 22 January');
    expect(paused.text).toContain('Friday 23 January, about 9:30');
    expect((await planNow()).status).toBe('paused');
    const resumed = await press(plan, 'resume');
    expect(resumed.text).toContain('The next mail comes on Friday 9 January');
    expect((await planNow()).status).toBe('active');
  });

  it('says what it cannot use, shows what was typed as text, and changes nothing', async () => {
    const { plan } = await web.enrolled('typo@mail.example');
    const before = await web.table();
    for (const [action, fields] of [
      ['times', { zone: '<b>Atlantis</b>', hour: '09:30' }],
      ['times', { zone: 'Europe/Paris', hour: '03:00' }],
      ['pause', { length: 'for ever' }],
      ['no-such-button', {}],
    ] as const) {
      const page = await press(plan, action, fields);
      expect(page.status).toBe(422);
      expect(page.html).toContain('role="alert"');
      expect(page.html).not.toContain('<b>Atlantis');
    }
    expect(await web.table()).toEqual(before);
  });

  it('undoes what was no rejection: nothing more is sent, and the same mail may start anew', async () => {
    const { plan, planNow } = await web.enrolled('undo@mail.example');
    expect((await press(plan, 'not-a-rejection')).text).toContain('We undid it');
    expect((await planNow()).status).toBe('undone');
    expect((await planNow()).steps.slice(1).every(({ status }) => status === 'held')).toBe(true);
    await web.post(
      gmailForward({ person: 'undo@mail.example', messageId: 'again@mail.example' }),
      'undo@mail.example',
    );
    expect((await web.plans('undo@mail.example')).map(({ status }) => status)).toEqual(['undone', 'active']);
  });

  it.each([
    ['stop', 'stopped'],
    ['done', 'finished'],
  ])('ends the plan and the one that waits behind it: %s', async (wish, status) => {
    const address = `${wish}@mail.example`;
    const { plan } = await web.enrolled(address);
    for (let step = 0; step < 3; step++) await press(plan, 'skip');
    await web.post(gmailForward({ person: address, company: 'Bolt', role: 'Planner' }), address);
    const statuses = async () => (await web.plans(address)).map((each) => each.status);
    expect(await statuses()).toEqual(['active', 'pending']);
    expect((await open(plan)).text).toContain('The plan that comes after this one');
    await press(plan, wish);
    expect(await statuses()).toEqual([status, status]);
    expect((await press(plan, 'resume')).text).toContain('That does not apply any more');
    expect(await statuses()).toEqual([status, status]);
  });

  it('does nothing with a mail of somebody else', async () => {
    const { plan } = await web.enrolled('mine@mail.example');
    const sentence = 'Thank you for your application. We have received it and will be in touch.';
    await web.post(gmailForward({ person: 'theirs@mail.example', sentence }), 'theirs@mail.example');
    const before = await web.table();
    const mails = Object.keys(before).filter((key) => key.startsWith('inbound#'));
    expect(mails.length).toBeGreaterThan(1);
    for (const key of mails) await press(plan, 'start-mail', { mail: key.slice('inbound#'.length) });
    expect(await web.table()).toEqual(before);
  });
});

describe('one-click unsubscribe (RFC 8058)', () => {
  it('GET and HEAD only show a page', async () => {
    const { receipt } = await web.enrolled('look@mail.example');
    const before = await web.table();
    const url = oneClickUrl(receipt);
    expect((await open(url)).text).toContain('Stop everything?');
    expect((await open(`${url}?List-Unsubscribe=One-Click`)).status).toBe(200);
    expect((await open(url, { method: 'HEAD' })).html).toBe('');
    expect(await web.table()).toEqual(before);
  });

  it('a POST is answered at once, without redirect or cookie, and doing it again changes nothing', async () => {
    const { receipt, planNow } = await web.enrolled('click@mail.example');
    const url = oneClickUrl(receipt);
    const first = await postOneClick(url);
    expect([first.status, first.headers.get('set-cookie'), first.headers.get('location')]).toEqual([
      200,
      null,
      null,
    ]);
    const after = await web.table();
    const second = await postOneClick(url);
    expect([second.status, await second.text()]).toEqual([200, await first.text()]);
    expect(await web.table()).toEqual(after);
    expect((await planNow()).status).toBe('stopped');
  });

  it('says the same to a token nobody signed, or signed for something else', async () => {
    const { receipt, plan, planNow } = await web.enrolled('stranger@mail.example');
    const url = oneClickUrl(receipt);
    const signature = url.split('.').at(-1)!;
    const tampered = url.replace(signature, signature.replace(/./g, 'a'));
    const known = await (
      await postOneClick(oneClickUrl((await web.enrolled('known@mail.example')).receipt))
    ).text();
    for (const strange of [tampered, plan, `${web.world.web}/p/nonsense`, `${web.world.web}/p/k1.u.e-x.y`]) {
      const answer = await postOneClick(strange);
      expect([answer.status, await answer.text()]).toEqual([200, known]);
    }
    expect((await planNow()).status).toBe('active');
  });
});

describe('links', () => {
  it('opening or probing every link of every mail changes nothing', async () => {
    const address = 'scanner@mail.example';
    const { plan } = await web.enrolled(address);
    await press(plan, 'fresh-link');
    await web.world.settle();
    const sentence = 'Thank you for your application. We have received it and will be in touch.';
    await web.post(gmailForward({ person: address, sentence, messageId: 's2@mail.example' }), address);
    const mails = await web.mailbox(address);
    expect(mails).toHaveLength(3);
    const links = new Set(
      mails.flatMap((mail) => [
        oneClickUrl(mail),
        ...[...mail.html.matchAll(/href="(https?:[^"]+)"/g)].map(([, href]) =>
          href!.replaceAll('&amp;', '&'),
        ),
      ]),
    );
    expect(links.size).toBeGreaterThan(5);
    const before = await web.table();
    for (const link of links)
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await open(link, { method })).status, link).toBe(200);
    expect(await web.table()).toEqual(before);
  });

  it('one that was cut, changed, or made for something else opens nothing', async () => {
    const { plan, receipt } = await web.enrolled('forged@mail.example');
    const token = plan.split('/p/')[1]!;
    const [kid, , id, signature] = token.split('.');
    const other = planUrl((await web.enrolled('forged2@mail.example')).receipt).split('.')[2];
    const before = await web.table();
    for (const forged of [
      `${kid}.p.${id}.${signature!.slice(0, -1)}`,
      `${kid}.p.${other}.${signature}`,
      `k9.p.${id}.${signature}`,
      `__proto__.p.${id}.${signature}`,
      `${kid}.f.${id}.${signature}`,
      `${kid}.u.e-${id}.${signature}`,
      `${kid}.o.${id}.${signature}`,
      oneClickUrl(receipt).split('/p/')[1]!.replace('.u.', '.p.'),
    ]) {
      const url = `${web.world.web}/p/${forged}`;
      expect((await open(url)).status, forged).toBe(404);
      expect((await press(url, 'stop')).status, forged).toBe(404);
    }
    expect(await web.table()).toEqual(before);
  });
});
