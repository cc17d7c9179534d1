import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import {
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { monday } from './fixtures/a-world.ts';

let world: World;
let environment: Readonly<Record<string, string>>;
let ses: SESClient;
let scheduler: SchedulerClient;

beforeAll(async () => {
  // No functions: what lands on a queue stays there to be looked at.
  world = await startLocal({ bundles: {}, now: monday });
  environment = world.environment();
  ses = aClient({});
  scheduler = new SchedulerClient({
    ...world.sdk(),
    endpoint: environment.AWS_ENDPOINT_URL_SCHEDULER!,
    maxAttempts: 1,
  });
});
afterAll(() => world.stop());

const aClient = (requestHandler: object): SESClient =>
  new SESClient({
    ...world.sdk(),
    endpoint: environment.AWS_ENDPOINT_URL_SES!,
    maxAttempts: 1,
    requestHandler,
  });

const raw = [
  'Message-ID: <ours@mail.onward.test>',
  'From: Onward <onward@mail.onward.test>',
  'To: you@laptop.test',
  'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
  'Date: Mon, 1 Jan 2001 00:00:00 +0000',
  'References: <a@b>',
  ' <c@d>',
  '',
  'Hello',
  '',
].join('\r\n');

const send = (changes: Partial<SendRawEmailCommandInput> = {}, mime = raw, client = ses) =>
  client.send(
    new SendRawEmailCommand({
      Destinations: ['you@laptop.test'],
      RawMessage: { Data: Buffer.from(mime) },
      ConfigurationSetName: 'onward',
      Tags: [{ Name: 'step', Value: '1' }],
      ...changes,
    }),
  );

const eventsWaiting = (): {
  eventType: string;
  mail: { messageId: string; tags: Record<string, string[]> };
}[] => {
  const queue = world.queues.get('ses-events')!;
  return queue.receive(100).map(({ body, receipt }) => {
    queue.delete(receipt!);
    return JSON.parse(body);
  });
};

describe('SES', () => {
  it('keeps envelope, tags and the very bytes, and delivers them under its own Message-ID and Date', async () => {
    const { MessageId } = await send({ Destinations: ['Bcc <hidden@laptop.test>', 'you@laptop.test'] });
    const mail = world.messages().at(-1)!;
    expect(mail).toMatchObject({ id: MessageId, tags: { step: '1' }, configurationSet: 'onward' });
    expect(mail.destinations).toEqual(['Bcc <hidden@laptop.test>', 'you@laptop.test']);
    expect(world.outbox.raw(MessageId!)!.toString()).toBe(raw);
    const delivered = world.outbox.delivered(mail).toString();
    expect(delivered).toContain(`Message-ID: <${MessageId}@email.amazonses.com>`);
    expect(delivered).not.toContain('ours@mail.onward.test');
    expect(delivered).toMatch(/^Date: Mon, 05 Jan 2026 09:\d\d:\d\d \+0000/m);
    expect(delivered).toContain('References: <a@b>\r\n <c@d>');
    expect(delivered.endsWith('\r\n\r\nHello\r\n')).toBe(true);
  });

  it('tells of Send and Delivery with tags and message id, a little later', async () => {
    await world.advance('PT10S');
    eventsWaiting();
    const { MessageId } = await send();
    expect(eventsWaiting()).toEqual([]);
    await world.advance('PT10S');
    const events = eventsWaiting();
    expect(events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
    expect(events[0]!.mail).toMatchObject({
      messageId: MessageId,
      tags: { step: ['1'], 'ses:configuration-set': ['onward'] },
    });
  });

  it('bounces and complains for the mailbox simulator', async () => {
    await send({ Destinations: ['bounce+x@simulator.amazonses.com'] });
    await send({ Destinations: ['complaint@simulator.amazonses.com'] });
    await world.advance('PT10S');
    const kinds = eventsWaiting().map(({ eventType }) => eventType);
    expect(kinds.toSorted()).toEqual(['Bounce', 'Complaint', 'Delivery', 'Send', 'Send']);
  });

  it.each([
    [
      'an unverified sender',
      { mime: raw.replace('mail.onward.test>\r\nTo', 'elsewhere.test>\r\nTo') },
      'MessageRejected',
    ],
    [
      '51 recipients',
      { Destinations: Array.from({ length: 51 }, (_, n) => `a${n}@b.test`) },
      'MessageRejected',
    ],
    [
      'an unknown configuration set',
      { ConfigurationSetName: 'other' },
      'ConfigurationSetDoesNotExistException',
    ],
    ['a tag that is an address', { Tags: [{ Name: 'who', Value: 'a@b' }] }, 'InvalidParameterValue'],
    ['more than 10 MB', { mime: raw + 'x'.repeat(10_485_760) }, 'InvalidParameterValue'],
  ])(
    'refuses %s',
    async (_what, { mime, ...changes }: Partial<SendRawEmailCommandInput> & { mime?: string }, name) => {
      const before = world.messages().length;
      await expect(send(changes, mime)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
      expect(world.messages()).toHaveLength(before);
    },
  );

  it.each([
    ['throttle', 0, { name: 'Throttling', message: 'Maximum sending rate exceeded.' }],
    ['quota', 0, { name: 'Throttling', message: 'Daily message quota exceeded.' }],
    ['reject', 0, { name: 'MessageRejected' }],
    ['reset-before-accept', 0, { code: 'ECONNRESET' }],
    ['timeout-after-accept', 1, { name: 'TimeoutError' }],
    ['500-after-accept', 1, { $metadata: { httpStatusCode: 500 } }],
  ])('acts out the fault %s once', async (fault, accepted, error) => {
    const before = world.messages().length;
    world.faults.ask({ ses: fault });
    const patience =
      fault === 'timeout-after-accept' ? { requestTimeout: 300, throwOnRequestTimeout: true } : {};
    await expect(send({}, raw, aClient(patience))).rejects.toMatchObject(error);
    expect(world.messages()).toHaveLength(before + accepted);
    await send();
    expect(world.messages()).toHaveLength(before + accepted + 1);
  });

  it('drops, doubles and delays events on demand', async () => {
    await world.advance('PT10S');
    eventsWaiting();
    world.faults.ask({ sesEvents: 'drop', next: 2 });
    await send();
    await world.advance('PT10S');
    expect(eventsWaiting()).toEqual([]);
    world.faults.ask({ sesEvents: 'duplicate' });
    await send();
    await world.advance('PT10S');
    expect(eventsWaiting().map(({ eventType }) => eventType)).toEqual(['Send', 'Send', 'Delivery']);
    world.faults.ask({ sesEvents: 'delay' });
    await send();
    await world.advance('PT10S');
    expect(eventsWaiting().map(({ eventType }) => eventType)).toEqual(['Delivery']);
    await world.advance('PT6H');
    expect(eventsWaiting().map(({ eventType }) => eventType)).toEqual(['Send']);
  });

  it('counts the last day in its quota', async () => {
    const quota = await ses.send(new GetSendQuotaCommand({}));
    expect(quota).toMatchObject({ Max24HourSend: 50_000, MaxSendRate: 14 });
    expect(quota.SentLast24Hours).toBe(world.messages().length);
  });
});

describe('Scheduler', () => {
  const GroupName = 'onward';
  const wish = (Name: string, at: string): CreateScheduleCommandInput => ({
    Name,
    GroupName,
    ScheduleExpression: `at(${at})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: environment.SEND_QUEUE_ARN!,
      RoleArn: environment.SCHEDULE_ROLE_ARN!,
      Input: JSON.stringify({ fired: Name }),
    },
  });
  const create = (input: CreateScheduleCommandInput) => scheduler.send(new CreateScheduleCommand(input));
  const at = (plusMs: number): string => new Date(world.clock.now() + plusMs).toISOString().slice(0, 19);
  const fired = (): string[] => {
    const queue = world.queues.get('send')!;
    return queue.receive(100).map(({ body, receipt }) => {
      queue.delete(receipt!);
      return body;
    });
  };

  it('fires into the queue within its minute, once, and is gone', async () => {
    await create(wish('a.1.1', at(3_600_000)));
    await world.advance('PT59M59S');
    expect(fired()).toEqual([]);
    await world.advance('PT61S');
    expect(fired()).toEqual(['{"fired":"a.1.1"}']);
    await expect(scheduler.send(new GetScheduleCommand({ Name: 'a.1.1', GroupName }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('answers a second schedule of one name with a conflict and keeps the first', async () => {
    await create(wish('b.1.1', at(600_000)));
    await expect(create(wish('b.1.1', at(900_000)))).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    await scheduler.send(new DeleteScheduleCommand({ Name: 'b.1.1', GroupName }));
    await world.advance('PT20M');
    expect(fired()).toEqual([]);
  });

  it('moves with an update', async () => {
    await create(wish('c.1.1', at(600_000)));
    await scheduler.send(new UpdateScheduleCommand(wish('c.1.1', at(7_200_000))));
    await world.advance('PT1H');
    expect(fired()).toEqual([]);
    await world.advance('PT62M');
    expect(fired()).toEqual(['{"fired":"c.1.1"}']);
  });

  it('refuses the past, nonsense, and groups nobody made', async () => {
    await expect(create(wish('d.1.1', '2020-01-01T00:00:00'))).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(create(wish('d.1.1', 'tomorrow'))).rejects.toMatchObject({ name: 'ValidationException' });
    const elsewhere = { ...wish('d.1.1', at(600_000)), GroupName: 'other' };
    await expect(create(elsewhere)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await scheduler.send(new CreateScheduleGroupCommand({ Name: 'other' }));
    await create(elsewhere);
    await scheduler.send(new DeleteScheduleCommand({ Name: 'd.1.1', GroupName: 'other' }));
  });

  it.each([
    ['drop', 0, 0],
    ['duplicate', 2, 0],
    ['late', 0, 1],
  ])('acts out the fault %s', async (fault, inItsMinute, after) => {
    await create(wish(`f.${fault}`, at(600_000)));
    world.faults.ask({ scheduler: fault });
    await world.advance('PT11M');
    expect(fired()).toHaveLength(inItsMinute);
    await world.advance('PT20M');
    expect(fired()).toHaveLength(after);
  });
});
