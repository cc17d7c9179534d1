import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startLocal } from '#local/world.ts';
import { monday } from './fixtures/a-world.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'onward-restart-'));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

const start = (now?: string) => startLocal({ bundles: {}, dataFolder, now });

it('continues where it was: mail, messages in queues, schedules, secrets, table and clock', async () => {
  const first = await start(monday);
  const secrets = first.environment().ADDRESS_KEYS_SECRET_ARN;
  await first.receive('From: a@b.test\r\n\r\nHello', { mailFrom: 'a@b.test', rcptTo: [first.address] });
  const mail = first.outbox.accept(
    {
      source: 'onward@mail.onward.test',
      destinations: ['a@b.test'],
      tags: { step: '1' },
      configurationSet: null,
    },
    Buffer.from('From: onward@mail.onward.test\r\n\r\nHi'),
  );
  first.queues.get('send')!.send('soon', { delayMs: 3_600_000 });
  const table = new DynamoDBClient({ ...first.sdk(), endpoint: first.places.dynamodb });
  await table.send(
    new PutItemCommand({ TableName: 'onward', Item: { pk: { S: 'kept' }, sk: { S: 'kept' } } }),
  );
  await first.advance('P3DT10M');
  const stoppedAt = first.clock.now();
  await first.stop();

  const second = await start(monday);
  expect(second.clock.now()).toBeGreaterThanOrEqual(stoppedAt);
  expect(second.clock.now()).toBeLessThan(stoppedAt + 60_000);
  expect(second.messages()).toEqual([mail]);
  expect(second.outbox.raw(mail.id)!.toString()).toContain('Hi');
  const [notification] = second.queues.get('inbound-mail')!.receive(1);
  const { objectKey } = JSON.parse(notification!.body).receipt.action;
  expect((await second.buckets.read(second.buckets.head('onward-mail', objectKey)!)).toString()).toContain(
    'Hello',
  );
  expect(
    second.queues
      .get('send')!
      .receive(1)
      .map(({ body }) => body),
  ).toEqual(['soon']);
  const again = new DynamoDBClient({ ...second.sdk(), endpoint: second.places.dynamodb });
  const kept = await again.send(
    new GetItemCommand({ TableName: 'onward', Key: { pk: { S: 'kept' }, sk: { S: 'kept' } } }),
  );
  expect(kept.Item).toBeDefined();
  expect(second.environment().ADDRESS_KEYS_SECRET_ARN).toBe(secrets);
  await second.stop();
});

it('catches up with real time, and never falls behind the clock it had', async () => {
  const first = await start(monday);
  await first.stop();
  const second = await start();
  expect(Math.abs(second.clock.now() - Date.now())).toBeLessThan(10_000);
  await second.advance('P1Y');
  const ahead = second.clock.now();
  await second.stop();
  const third = await start();
  expect(third.clock.now()).toBeGreaterThanOrEqual(ahead);
  await third.stop();
});

it('forgets raw mail after its days, as the bucket rule does', async () => {
  const world = await start(monday);
  await world.receive('From: a@b.test\r\n\r\nHello', { mailFrom: 'a@b.test', rcptTo: [world.address] });
  await world.advance('P14D');
  expect(world.buckets.list('onward-mail', 'inbound/')).toHaveLength(1);
  await world.advance('P1DT1H');
  expect(world.buckets.list('onward-mail', 'inbound/')).toEqual([]);
  await world.stop();
});
