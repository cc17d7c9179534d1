import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '#local/world.ts';
import { aWorld, bundleFixtures, monday, notesOf } from './fixtures/a-world.ts';

let world: World;
let fixtures: Awaited<ReturnType<typeof bundleFixtures>>;
beforeAll(async () => {
  fixtures = await bundleFixtures();
  world = await aWorld(fixtures.bundles);
});
afterAll(async () => {
  await world.stop();
  await fixtures.remove();
});

const call = async <Body = { now: string; id: string; error?: object }>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) => {
  const init = {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
  const answer = await fetch(`${world.web}${path}`, init);
  return { status: answer.status, body: (await answer.json()) as Body };
};
const mail = 'From: You <you@laptop.test>\r\nTo: me@in.onward.test\r\nSubject: Fwd\r\n\r\nHello\r\n';

describe('/api/clock', () => {
  it('tells the time and moves it by a duration, to an instant, or by a jump', async () => {
    expect((await call('GET', '/api/clock')).body.now).toMatch(/^2026-01-05T09:00:/);
    expect((await call('POST', '/api/clock', { advance: 'P1DT2H' })).body.now).toMatch(/^2026-01-06T11:00:/);
    expect(await call('POST', '/api/clock', { to: '2026-01-08T10:00:00+01:00' })).toEqual({
      status: 200,
      body: { now: expect.stringMatching(/^2026-01-08T09:00:00/) },
    });
    expect((await call('POST', '/api/clock', { advance: 'P1D', jump: true })).body.now).toMatch(
      /^2026-01-09T09:00:0/,
    );
  });

  it.each([
    [{ to: monday }],
    [{ advance: '-P1D' }],
    [{ advance: 'soon' }],
    [{}],
    ['{'],
    [{ advance: 'P1D', to: monday }],
  ])('refuses %j with a reason and stays where it is', async (wish) => {
    const answer = await call('POST', '/api/clock', wish);
    expect(answer).toEqual({
      status: 400,
      body: { error: { code: expect.any(String), message: expect.any(String) } },
    });
  });
});

describe('/api/inbound', () => {
  it('takes a mail with the verdicts asked for, and answers once it is worked off', async () => {
    const { status, body } = await call(
      'POST',
      '/api/inbound?dmarc=FAIL&spam=GRAY&mailFrom=bounce@ats.test',
      mail,
    );
    expect(status).toBe(201);
    const [note] = await notesOf(world, `received/${body.id}`);
    expect(JSON.parse(note!.text).notification).toMatchObject({
      mail: { source: 'bounce@ats.test', destination: ['me@in.onward.test'] },
      receipt: {
        dmarcVerdict: { status: 'FAIL' },
        dmarcPolicy: 'none',
        spamVerdict: { status: 'GRAY' },
        spfVerdict: { status: 'PASS' },
      },
    });
  });

  it('takes the sender from the From header and the recipient as given', async () => {
    const { body } = await call('POST', '/api/inbound?rcptTo=me%2Btoken@in.onward.test', mail);
    const [note] = await notesOf(world, `received/${body.id}`);
    expect(JSON.parse(note!.text).notification.mail).toMatchObject({
      source: 'you@laptop.test',
      destination: ['me+token@in.onward.test'],
    });
  });

  it.each([
    ['/api/inbound?dmarc=MAYBE', mail, 400],
    ['/api/inbound?colour=red', mail, 400],
    ['/api/inbound?rcptTo=nobody@in.onward.test', mail, 422],
  ])('refuses %s', async (path, body, status) => {
    expect(await call('POST', path, body)).toEqual({
      status,
      body: { error: { code: expect.any(String), message: expect.any(String) } },
    });
  });
});

describe('/api/messages', () => {
  it('lists what was sent with headers and tags, and hands out the very bytes', async () => {
    world.queues.get('send')!.send(JSON.stringify({ name: 'listed', do: 'mail', to: 'someone@laptop.test' }));
    await world.settle();
    const { body } = await call<{ id: string; headers: object[] }[]>('GET', '/api/messages');
    const message = body.at(-1)!;
    expect(message).toMatchObject({
      from: 'onward@mail.onward.test',
      to: ['someone@laptop.test'],
      subject: 'listed',
      text: 'Hello\n',
      tags: { name: 'listed' },
    });
    expect(message.headers).toContainEqual({
      name: 'Message-ID',
      value: `<${message.id}@email.amazonses.com>`,
    });
    const brief = await call<object[]>('GET', '/api/messages?brief=true');
    expect(brief.body.at(-1)).toEqual({
      ...{ id: message.id, sentAt: expect.any(String), to: ['someone@laptop.test'] },
      tags: { name: 'listed' },
    });
    const raw = await fetch(`${world.web}/api/messages/${message.id}/raw`);
    expect(await raw.text()).toMatch(/^From: onward@mail.onward.test\r\nTo: someone@laptop.test\r\n/);
    expect((await fetch(`${world.web}/api/messages/none/raw`)).status).toBe(404);
  });
});

it('arms faults, refuses unknown ones, and clears all', async () => {
  expect((await call('POST', '/api/faults', { ses: 'throttle', queue: 'duplicate', next: 3 })).body).toEqual({
    armed: { ses: { kind: 'throttle', next: 3 }, queue: { kind: 'duplicate', next: 3 } },
  });
  expect((await call('POST', '/api/faults', { ses: 'explode' })).status).toBe(400);
  expect((await call('POST', '/api/faults', { ses: 'refused', next: 2 })).body).toMatchObject({
    armed: { ses: { kind: 'refused', next: 2 } },
  });
  expect((await call('POST', '/api/faults', {})).body).toEqual({ armed: {} });
});

it('answers unknown paths and methods as the rest of the API does', async () => {
  expect(await call('GET', '/api/nothing')).toMatchObject({
    status: 404,
    body: { error: { code: 'not-found' } },
  });
  expect(await call('DELETE', '/api/clock')).toMatchObject({ status: 405 });
});

describe('a page on the web', () => {
  it('cannot act here with the visitor’s browser', async () => {
    const foreign = await call('POST', '/api/clock', { advance: 'P1D' }, { origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'cross-origin' } } });
    expect((await call('POST', '/api/clock', { advance: 'PT1S' }, { origin: world.web })).status).toBe(200);
  });

  it('cannot read here by pointing its own name at this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${world.web}/api/messages`, { headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});
