import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createActivity } from '#local/activity.ts';
import { createAgenda } from '#local/agenda.ts';
import { createQueue, type Message } from '#local/aws/queue.ts';
import { createClock } from '#local/clock.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { createTimeTravel } from '#local/time-travel.ts';
import type { Overview } from '#local/web/overview-api.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { startLaptop } from '#test/support/laptop.ts';

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

describe('a queue with twenty thousand messages', () => {
  const aQueue = () => {
    const clock = createClock(Date.parse('2026-01-08T10:00:00.000Z'));
    clock.freeze();
    const agenda = createAgenda();
    const travel = createTimeTravel(clock, agenda, createActivity(), () => {});
    const store = openDurableMap<Message>(join(aFolder(), 'queue.jsonl'));
    onTestFinished(store.close);
    const settings = { visibilityMs: 60_000, retentionMs: 1e9, maxReceiveCount: 3, deadLetters: null };
    return { clock, travel, queue: createQueue({ name: 'large', ...settings }, { clock, agenda, store }) };
  };

  it('gives each out once, without looking at those that wait', async () => {
    const { queue, travel, clock } = aQueue();
    for (let n = 0; n < 20_000; n++) queue.send(`later ${n}`, { delayMs: 600_000 });
    for (let n = 0; n < 2000; n++) queue.send(`now ${n}`);
    const bodies = new Set<string>();
    for (let batch = queue.receive(10); batch.length > 0; batch = queue.receive(10))
      for (const message of batch) {
        bodies.add(message.body);
        queue.delete(message.receipt!);
      }
    expect(bodies.size).toBe(2000);
    await travel.advanceTo(clock.now() + 600_000);
    expect(queue.receive(10)).toHaveLength(10);
  });

  it('takes a message once where it stays visible', () => {
    const { queue } = aQueue();
    queue.send('one');
    expect(queue.receive(10, 0)).toHaveLength(1);
  });
});

it('a journal that is mostly history is compacted while it is open, and loses nothing', () => {
  const path = join(aFolder(), 'map.jsonl');
  const map = openDurableMap<number>(path);
  for (let n = 0; n < 50_000; n++) {
    map.set(`key ${n % 50}`, n);
    if (n % 50 === 49) map.delete('key 49');
  }
  expect(statSync(path).size).toBeLessThan(1_000_000);
  map.set('last', -1);
  expect([...openDurableMap<number>(path).entries()]).toEqual([...map.entries()]);
  expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true);
});

describe('the mailbox page', () => {
  const overviewOf = async (web: string, after = ''): Promise<Overview> =>
    (await (await fetch(`${web}/api/overview?after=${after}`)).json()) as Overview;

  it('is told the newest letters, and only those it has not seen', async () => {
    const { world, post, messages } = await startLaptop();
    const accept = (n: number) =>
      world.outbox.accept(
        { source: 'a@b.test', destinations: [`p${n}@c.test`], tags: {}, configurationSet: null },
        Buffer.from(`From: a@b.test\r\nSubject: letter ${n}\r\n\r\nHello`),
      );
    for (let n = 0; n < 250; n++) accept(n);
    const first = await overviewOf(world.web);
    expect(first.letters).toMatchObject({ total: 250 });
    expect(first.letters.newest.map(({ subject }) => subject).slice(-1)).toEqual(['letter 249']);
    expect(first.letters.newest).toHaveLength(200);
    const newest = first.letters.newest.at(-1)!.id;
    expect((await overviewOf(world.web, newest)).letters.newest).toEqual([]);
    accept(250);
    expect((await overviewOf(world.web, newest)).letters.newest.map(({ subject }) => subject)).toEqual([
      'letter 250',
    ]);
    expect(await messages()).toHaveLength(251);

    await post(gmailForward());
    const { table } = await overviewOf(world.web);
    expect(table).toMatchObject({ plans: { total: 1 }, received: { total: 1 } });
    expect(table!.nextDueAt).toMatch(/^2026-01-09T09:3/);
  });
});
