import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleText } from '#infra/build.ts';
import { createActivity } from '#local/activity.ts';
import { createLambda } from '#local/aws/lambda.ts';
import type { World } from '#local/world.ts';
import { aWorld, bundleFixtures, notesOf } from './fixtures/a-world.ts';

let fixtures: Awaited<ReturnType<typeof bundleFixtures>>;
let world: World;
let failures: string[];

beforeAll(async () => {
  fixtures = await bundleFixtures();
  world = await aWorld(fixtures.bundles, { onFailure: (text) => failures.push(text) });
});
afterAll(async () => {
  await world.stop();
  await fixtures.remove();
});
beforeEach(() => {
  failures = [];
});

const ask = (wish: { name: string; do: string; to?: string }) =>
  world.queues.get('send')!.send(JSON.stringify(wish));
const sent = async (name: string): Promise<string[]> =>
  (await notesOf(world, `sent/${name}/`)).map(({ text }) => text);
const waiting = (queue: string): number => world.queues.get(queue)!.messages().length;

describe('a queue with a function', () => {
  it('delivers at once and deletes what was handled', async () => {
    ask({ name: 'one', do: 'note' });
    await world.settle();
    expect(await sent('one')).toEqual(['true']);
    expect(waiting('send')).toBe(0);
  });

  it('brings a thrown-at message back after its visibility, five times in all, then moves it aside', async () => {
    ask({ name: 'poison', do: 'throw' });
    await world.settle();
    expect(failures).toHaveLength(1);
    await world.advance('PT2M59S');
    expect(failures).toHaveLength(1);
    await world.advance('PT20M');
    expect(failures).toHaveLength(5);
    expect(failures[0]).toContain('as asked');
    expect([waiting('send'), waiting('send-dlq')]).toEqual([0, 1]);
  });

  it('survives a function that takes its whole process down', async () => {
    ask({ name: 'crash', do: 'crash' });
    ask({ name: 'fine', do: 'note' });
    await world.settle();
    expect(failures).toEqual([expect.stringContaining('crashed')]);
    expect(await sent('fine')).toEqual(['true']);
    expect(waiting('send')).toBe(1);
    // Five deaths, and it is out of everybody's way.
    await world.advance('PT20M');
    expect(waiting('send')).toBe(0);
  });

  it('brings back only what a batch reported as failed', async () => {
    const queue = world.queues.get('ses-events')!;
    queue.send(JSON.stringify({ name: 'good' }));
    queue.send(JSON.stringify({ name: 'bad', refuse: true }));
    await world.settle();
    expect(waiting('ses-events')).toBe(1);
    await world.advance('PT4M');
    const keys = (await notesOf(world, 'events/')).map(({ key }) => key.replace(/-[0-9a-f-]{36}/, ''));
    expect(keys).toEqual(['events/bad-1', 'events/bad-2', 'events/good-1']);
    await world.advance('PT20M');
    expect(waiting('ses-events')).toBe(0);
  });

  it('delivers a message twice when asked to, both times while it is there', async () => {
    world.faults.ask({ queue: 'duplicate' });
    ask({ name: 'twice', do: 'note' });
    await world.settle();
    expect(await sent('twice')).toEqual(['true', 'true']);
    expect(waiting('send')).toBe(0);
  });
});

describe('SES for functions', () => {
  it('accepts from send-mail, and tells record-delivery', async () => {
    ask({ name: 'hello', do: 'mail' });
    await world.settle();
    const { id } = world.messages().at(-1)!;
    expect(await sent('hello')).toEqual([id]);
    await world.advance('PT10S');
    const events = (await notesOf(world, 'events/')).map(({ text }) => JSON.parse(text));
    const kinds = events.filter(({ mail }) => mail?.messageId === id).map(({ eventType }) => eventType);
    expect(kinds.toSorted()).toEqual(['Delivery', 'Send']);
  });

  it('refuses everybody else', async () => {
    const others = await aWorld({ 'receive-mail': fixtures.bundles['send-mail']! });
    others.queues.get('inbound-mail')!.send(JSON.stringify({ name: 'thief', do: 'mail' }));
    await others.settle();
    expect((await notesOf(others, 'sent/')).map(({ text }) => text)).toEqual(['AccessDenied']);
    expect(others.messages()).toEqual([]);
    await others.stop();
  });

  it('refuses connections for real, as often as asked', async () => {
    world.faults.ask({ ses: 'refused', next: 1 });
    ask({ name: 'a', do: 'mail' });
    await world.settle();
    ask({ name: 'b', do: 'mail' });
    await world.settle();
    expect((await sent('a'))[0]).toContain('ECONNREFUSED');
    expect(await sent('b')).toEqual([world.messages().at(-1)!.id]);
  });
});

describe('a function killed at the worst moment', () => {
  it.each([
    ['die-after-claim', 'mail', 0, 1],
    ['die-after-ses', 'mail', 1, 2],
    ['die-before-arm', 'arm', 0, 0],
  ])('%s: is called again only after the visibility time-out', async (fault, wish, atOnce, later) => {
    const before = world.messages().length;
    world.faults.ask({ lambda: fault });
    ask({ name: fault, do: wish });
    await world.settle();
    expect(await sent(fault)).toEqual([]);
    expect([world.messages().length - before, world.schedules.all().length]).toEqual([atOnce, 0]);
    await world.advance('PT3M');
    expect(await sent(fault)).toHaveLength(1);
    expect([world.messages().length - before, world.schedules.all().length]).toEqual([
      later,
      wish === 'arm' ? 1 : 0,
    ]);
  });
});

describe('a Function URL', () => {
  const get = (path: string, init?: RequestInit) => fetch(`${world.web}${path}`, init);

  it('passes the request as payload 2.0, on the clock of the laptop', async () => {
    await world.advance('P2D');
    const answer = (await (
      await get('/p/token?a=1&a=2', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'x=1; y=2' },
        body: 'List-Unsubscribe=One-Click',
      })
    ).json()) as { event: object; now: number; at: string };
    expect(answer.event).toMatchObject({
      version: '2.0',
      rawPath: '/p/token',
      rawQueryString: 'a=1&a=2',
      queryStringParameters: { a: '1,2' },
      cookies: ['x=1', 'y=2'],
      body: 'List-Unsubscribe=One-Click',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/p/token' } },
    });
    expect(answer.at > '2026-01-07').toBe(true);
    expect(Math.abs(answer.now - world.clock.now())).toBeLessThan(5000);
  });

  it('passes bytes, cookies and status back', async () => {
    const answer = await get('/p/bytes');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([203, 'image/gif']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await answer.text()).toBe('GIF');
  });

  it('refuses more than 6 MB either way, and a function that throws is a 502', async () => {
    expect((await get('/v1/imports', { method: 'POST', body: 'x'.repeat(6.1 * 1024 * 1024) })).status).toBe(
      413,
    );
    expect((await get('/p/large')).status).toBe(502);
    expect((await get('/p/throws')).status).toBe(502);
    expect((await get('/console')).status).toBe(200);
  });
});

it('ends a function at its time-out and answers the next call from a fresh one', async () => {
  const impatient = createLambda({
    functions: { web: { memoryMB: 128, timeoutSeconds: 1, source: { url: true } } },
    bundles: fixtures.bundles,
    activity: createActivity(),
    environment: () => ({}),
    worker: {
      program: await bundleText(fileURLToPath(new URL('../../local/aws/lambda-worker.ts', import.meta.url))),
      clockMemory: world.clock.memory,
      refusals: world.faults.refusals,
      ...{ sesPort: 1, closedPort: 1, log: () => {} },
    },
    onDone: () => {},
  });
  expect(await impatient.invoke('web', { rawPath: '/p/hangs' })).toEqual({ type: 'timed-out' });
  expect(await impatient.invoke('web', { rawPath: '/p/other' })).toMatchObject({ type: 'answered' });
  await impatient.stop();
});
