import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { oneClickUrl } from '#test/support/laptop.ts';
import { hidden, linkIn, open, press } from '#test/support/pages.ts';
import { startWebWorld, type WebWorld } from '#test/support/web-world.ts';

let web: WebWorld;
beforeAll(async () => {
  web = await startWebWorld();
});
afterAll(() => web?.world.stop());

const statusesOf = async (address: string) =>
  (await web.plans(address))[0]!.steps.map(({ status }) => status);

describe('the plan page', () => {
  it('has every place the buttons of a mail lead to, now and when all is over', async () => {
    const { plan, receipt } = await web.enrolled('places@mail.example');
    const fragments = [...receipt.html.matchAll(/href="http[^"#]*#([a-z-]+)"/g)].map(([, name]) => name!);
    expect(new Set([...fragments, 'resume', 'done']).size).toBeGreaterThanOrEqual(6);
    for (const page of [await open(plan), await press(plan, 'stop')])
      for (const name of [...fragments, 'resume', 'done'])
        expect(page.html.split(`id="${name}"`), name).toHaveLength(2);
  });

  it('goes slower and faster, and back', async () => {
    const { plan, planNow } = await web.enrolled('pace@mail.example');
    const lastDue = async () => (await planNow()).steps[5]!.dueAt!;
    const normal = await lastDue();
    expect((await press(plan, 'slower')).text).toContain('Your pace is slower than usual');
    expect((await lastDue()) > normal).toBe(true);
    await press(plan, 'faster');
    expect((await lastDue()) < normal).toBe(true);
    await press(plan, 'normal');
    expect(await lastDue()).toBe(normal);
  });

  it('leaves the next mail out, and says so', async () => {
    const { plan } = await web.enrolled('skip@mail.example');
    const page = await press(plan, 'skip');
    expect(page.text).toContain('left out, as you asked');
    expect((await statusesOf('skip@mail.example'))[1]).toBe('skipped');
  });

  it('sends the next mail now, but never two on one day', async () => {
    const { plan } = await web.enrolled('next@mail.example');
    expect((await press(plan, 'next')).text).toContain('on its way');
    await web.world.settle();
    expect(await web.mailbox('next@mail.example')).toHaveLength(2);
    expect((await press(plan, 'next')).text).toContain('You have had a mail today');
    await web.world.settle();
    expect(await web.mailbox('next@mail.example')).toHaveLength(2);
  });

  it('changes zone and hour, for this plan and the next', async () => {
    const { plan, planNow } = await web.enrolled('times@mail.example');
    const page = await press(plan, 'times', { zone: 'asia/kathmandu', hour: '18:00' });
    expect(page.text).toContain('Friday 9 January, about 18:00. Times are in Kathmandu time');
    expect((await planNow()).steps[1]!.dueAt!).toMatch(/^2026-01-09T12:(1[5-9]|2[0-5])/);
    const records = Object.values(await web.table()) as readonly { zone?: string; hour?: string }[];
    expect(records.filter(({ zone, hour }) => zone === 'Asia/Kathmandu' && hour === '18:00')).toHaveLength(2);
  });

  it('shows none of the words in its own query', async () => {
    const { plan } = await web.enrolled('query@mail.example');
    const page = await open(`${plan}?said=Your%20account%20is%20closed`);
    expect(page.text).not.toContain('account');
    expect(page.html).not.toContain('role="status"');
  });

  it('takes one mail of several out, keeps the rest, and reads that mail anew should it come again', async () => {
    const address = 'disown@mail.example';
    const { plan } = await web.enrolled(address);
    const second = { person: address, company: 'Bolt', role: 'Planner' };
    await web.post(gmailForward(second), address);
    const page = await open(plan);
    const [, mail] = [...page.html.matchAll(/name="mail" value="([^"]+)"/g)].map(([, id]) => id!);
    const without = await press(plan, 'disown', { mail: mail! });
    expect(without.text).toContain('That one is out of your plan');
    expect(without.text).toContain('You told us that it is not a rejection');
    expect(without.text).toContain('Your plan after the Data Analyst role at Acme Ltd Thank you');
    expect((await web.plans(address)).map(({ status }) => status)).toEqual(['active']);
    await web.post(gmailForward({ ...second, messageId: 'once-more@mail.example' }), address);
    expect((await web.inbound()).at(-1)!.outcome).toBe('joined');
    expect((await open(plan)).text).toContain('the Planner role at Bolt');
  });

  it('asks once more before it stops everything, and then nothing starts it again', async () => {
    const address = 'everything@mail.example';
    const { plan, planNow } = await web.enrolled(address);
    const question = await open(`${plan}?ask=stop-everything`);
    expect(question.html).toContain('value="stop-everything"');
    expect((await planNow()).status).toBe('active');
    const page = await press(plan, 'stop-everything');
    expect(page.text).toContain('Nothing is ever sent to you again');
    expect(page.html).not.toContain('<form');
    expect((await planNow()).status).toBe('stopped');
    for (const action of ['resume', 'next', 'fresh-link', 'times']) await press(plan, action);
    await web.world.settle();
    expect(await web.mailbox(address)).toHaveLength(1);
  });

  it('lists other mails without a word of them, and lets the person overrule us', async () => {
    const address = 'others@mail.example';
    const { plan } = await web.enrolled(address);
    const sentence = 'Thank you for your application. We have received it and will be in touch.';
    await web.post(
      gmailForward({
        person: address,
        company: 'Carta',
        role: 'Planner',
        sentence,
        messageId: 'other@mail.example',
      }),
      address,
    );
    const page = await open(plan);
    expect(page.text).toContain('Other mails that reached us Thursday 8 January:');
    expect(page.text).not.toContain('in touch');
    expect(page.text).not.toContain('Carta');
    const started = await press(plan, 'start-mail', { mail: hidden(page, 'mail') });
    expect(started.text).toContain('What comes of that mail is in your inbox');
    expect(started.text).toContain('Planner');
  });
});

describe('one-click unsubscribe (RFC 8058)', () => {
  it('reads multipart/form-data, which the RFC allows as well', async () => {
    const { receipt, planNow } = await web.enrolled('multipart@mail.example');
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    const answer = await open(oneClickUrl(receipt), { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    expect((await planNow()).status).toBe('stopped');
  });

  it('acts on the promised pair alone: a POST without it shows the page', async () => {
    const { receipt, planNow } = await web.enrolled('bare@mail.example');
    const answer = await open(oneClickUrl(receipt), { method: 'POST', body: 'x=1' });
    expect(answer.text).toContain('Stop everything?');
    expect((await planNow()).status).toBe('active');
  });

  it('the page of the same link stops everything with a button', async () => {
    const { receipt, planNow } = await web.enrolled('button@mail.example');
    expect((await press(oneClickUrl(receipt), 'unsubscribe')).text).toContain('You are unsubscribed');
    expect((await planNow()).status).toBe('stopped');
  });
});

describe('links', () => {
  it('the question about a doubtful mail has one button each way, and each works once', async () => {
    const address = 'doubt@mail.example';
    const sentence = 'Thank you for your application. We have received it and will be in touch.';
    await web.post(gmailForward({ person: address, sentence }), address);
    const [answer] = await web.mailbox(address);

    const url = linkIn(answer!, /start the plan/i);
    const page = await open(url);
    expect(page.html).toContain('id="yes"');
    expect(page.html).toContain('id="no"');
    const done = await press(url.split('#')[0]!, 'no');
    expect(done.text).toContain('nothing was started');
    await press(url.split('#')[0]!, 'yes');
    expect(await web.plans(address)).toEqual([]);
  });
});
