import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BatchMessage, Mailer, SendMessage } from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import { itemOf } from '#functions/adapters/dynamodb-items.ts';
import { createDynamoDbRateLimiter } from '#functions/adapters/dynamodb-rate-limiter.ts';
import { createDynamoDbStore } from '#functions/adapters/dynamodb-store.ts';
import { createS3FileLinks } from '#functions/adapters/s3-file-links.ts';
import { createS3Files } from '#functions/adapters/s3-files.ts';
import { createS3RawMail } from '#functions/adapters/s3-raw-mail.ts';
import { createSchedulerAlarmClock } from '#functions/adapters/scheduler-alarm-clock.ts';
import { createSesMailer, resultOf } from '#functions/adapters/ses-mailer.ts';
import { createSesQuotaReader } from '#functions/adapters/ses-quota-reader.ts';
import { createSqsBatchQueue } from '#functions/adapters/sqs-batch-queue.ts';
import { createSqsSendQueue } from '#functions/adapters/sqs-send-queue.ts';
import { table } from '#infra/wiring.ts';
import { startLocal, type World } from '#local/world.ts';
import {
  alarmClockContract,
  batchQueueContract,
  filesContract,
  mailerContract,
  rateLimiterContract,
  rawMailContract,
  sendQueueContract,
} from '#test/support/contracts/port-contracts.ts';
import { storeContract } from '#test/support/contracts/store-contract.ts';

let world: World;
let environment: Readonly<Record<string, string>>;
let documents: DynamoDBDocumentClient;
let store: Store;
let mailer: Mailer;

const clientTo = (service: string) => ({
  ...world.sdk(),
  endpoint: environment[`AWS_ENDPOINT_URL_${service}`]!,
  maxAttempts: 1,
});

beforeAll(async () => {
  // No functions: what the adapters leave behind stays there to be looked at.
  world = await startLocal({ bundles: {}, now: '2026-01-08T10:00:00.000Z' });
  environment = world.environment();
  documents = DynamoDBDocumentClient.from(new DynamoDBClient(clientTo('DYNAMODB')));
  store = createDynamoDbStore(documents, environment.TABLE_NAME!);
  mailer = createSesMailer(
    new SESClient({
      ...clientTo('SES'),
      requestHandler: { requestTimeout: 300, throwOnRequestTimeout: true },
    }),
    { from: environment.FROM_ADDRESS!, configurationSet: environment.CONFIGURATION_SET! },
  );
});
afterAll(() => world.stop());

storeContract('DynamoDB', () => store);

rateLimiterContract('DynamoDB', () => createDynamoDbRateLimiter(documents, environment.TABLE_NAME!));

it('marks what may be tidied away with the attribute the table is told to look at', () => {
  const fingerprint = { id: 'f', version: 1, enrollmentId: 'e', at: '2026-01-08T10:00:00.000Z' };
  expect(itemOf('fingerprint', fingerprint)[table.timeToLive]).toBe(
    Date.parse('2026-03-09T10:00:00.000Z') / 1000,
  );
});

sendQueueContract('SQS', () => ({
  queue: createSqsSendQueue(new SQSClient(clientTo('SQS')), environment.SEND_QUEUE_URL!),
  now: () => {
    const queue = world.queues.get('send')!;
    return queue.receive(10).map(({ body, receipt }): SendMessage => {
      queue.delete(receipt!);
      return JSON.parse(body);
    });
  },
}));

alarmClockContract('Scheduler', () => ({
  clock: createSchedulerAlarmClock(new SchedulerClient(clientTo('SCHEDULER')), {
    group: environment.SCHEDULE_GROUP!,
    roleArn: environment.SCHEDULE_ROLE_ARN!,
    queueArn: environment.SEND_QUEUE_ARN!,
    deadLetterArn: environment.SCHEDULE_DLQ_ARN!,
  }),
  armedFor: (enrollmentId) =>
    world.schedules
      .all()
      .filter(({ name }) => name.startsWith(`${enrollmentId}.`))
      .map(({ name, at, request }) => {
        const message = JSON.parse(request.Target.Input!);
        expect(message).toEqual({ type: 'enrollment', id: enrollmentId, rev: message.rev });
        return { at: new Date(at).toISOString(), step: Number(name.split('.')[1]), rev: message.rev };
      }),
}));

mailerContract('SES', () => ({
  mailer,
  sent: () =>
    world.outbox.all().map(({ id, destinations, tags }) => ({
      to: destinations[0]!,
      raw: world.outbox.raw(id)!.toString(),
      tags,
      sesMessageId: id,
    })),
}));

rawMailContract('S3', () => {
  const client = new S3Client(clientTo('S3'));
  const Bucket = environment.MAIL_BUCKET!;
  return {
    rawMail: createS3RawMail(client, Bucket),
    keep: (Key, Body) => client.send(new PutObjectCommand({ Bucket, Key, Body })),
  };
});

const plainS3 = () => new S3Client({ ...clientTo('S3'), requestChecksumCalculation: 'WHEN_REQUIRED' });
const s3Files = () => createS3Files(plainS3(), environment.MAIL_BUCKET!);

filesContract('S3', s3Files);

it('a file of many pieces comes whole, and not at all when it is replaced under way', async () => {
  const files = s3Files();
  const bytes = Buffer.from(Uint8Array.from({ length: 4_300_001 }, (_, n) => (n * 7) % 251));
  await files.write('batches/pieces', bytes, 'text/csv');
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await files.read('batches/pieces'))!.chunks) chunks.push(chunk);
  expect(chunks.length).toBeGreaterThan(1);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  const replaced = async () => {
    for await (const _ of (await files.read('batches/pieces'))!.chunks)
      await files.write('batches/pieces', `${bytes.length}`, 'text/csv');
  };
  await expect(replaced()).rejects.toThrow();
});

it('a file comes by a presigned PUT, and goes by a presigned GET under the name it is to have', async () => {
  const links = createS3FileLinks(plainS3(), environment.MAIL_BUCKET!);
  const put = await fetch(await links.uploadUrl('imports/lane/b.upload', 60), {
    method: 'PUT',
    body: 'email',
  });
  expect(put.status).toBe(200);
  const got = await fetch(await links.downloadUrl('imports/lane/b.upload', 'Zoë.csv', 60));
  expect(await got.text()).toBe('email');
  expect(got.headers.get('content-disposition')).toBe(
    `attachment; filename="Zo_.csv"; filename*=UTF-8''Zo%C3%AB.csv`,
  );
});

batchQueueContract('SQS', () => ({
  queue: createSqsBatchQueue(new SQSClient(clientTo('SQS')), {
    imports: environment.IMPORTS_QUEUE_URL!,
    enrollments: environment.ENROLLMENTS_QUEUE_URL!,
  }),
  now: () =>
    ['imports', 'enrollments'].flatMap((name) => {
      const queue = world.queues.get(name)!;
      const waiting = queue.receive(100).map(({ body, receipt }) => {
        queue.delete(receipt!);
        return JSON.parse(body) as BatchMessage | { readonly Records: unknown };
      });
      // The files above told the queue that they came.
      return waiting.filter((message): message is BatchMessage => 'type' in message);
    }),
}));

it.each([
  ['throttle', 'throttled', false],
  ['quota', 'quota', false],
  ['reject', 'rejected', false],
  ['timeout-after-accept', 'lost', true],
  ['500-after-accept', 'lost', true],
  ['reset-before-accept', 'lost', false],
] as const)('after %s SES is said to have %s the mail', async (fault, type, left) => {
  const before = world.outbox.all().length;
  world.faults.ask({ ses: fault, next: 1 });
  const raw = Buffer.from('From: a@mail.onward.test\r\nTo: sam@mail.example\r\n\r\nx\r\n');
  const result = await mailer.send({ to: 'sam@mail.example', raw, tags: {} });
  expect(result.type).toBe(type);
  expect(world.outbox.all().length - before).toBe(left ? 1 : 0);
});

it('the sending quota is what SES says, and nothing when it does not say', async () => {
  const quota = createSesQuotaReader(new SESClient(clientTo('SES')));
  const sentLastDay = world.outbox.all().length;
  expect(await quota.read()).toEqual({ perDay: 50_000, perSecond: 14, sentLastDay });
  const nowhere = new SESClient({ ...clientTo('SES'), endpoint: 'http://127.0.0.1:9' });
  expect(await createSesQuotaReader(nowhere).read()).toBeNull();
});

const sdkError = (name: string, httpStatusCode: number, message = '') => ({
  name,
  message,
  $metadata: { httpStatusCode },
});

it.each([
  [sdkError('Throttling', 400, 'Maximum sending rate exceeded.'), 'throttled'],
  [sdkError('ThrottlingException', 400, 'Daily message quota exceeded.'), 'quota'],
  [sdkError('AccountSendingPausedException', 400), 'blocked'],
  [sdkError('ConfigurationSetSendingPausedException', 400), 'blocked'],
  [sdkError('MailFromDomainNotVerifiedException', 400), 'blocked'],
  [sdkError('ConfigurationSetDoesNotExistException', 400), 'blocked'],
  [sdkError('MessageRejected', 400, 'Email address is not verified.'), 'rejected'],
  [sdkError('InvalidParameterValue', 400), 'rejected'],
  [sdkError('SomethingNew', 422), 'rejected'],
  [sdkError('InternalFailure', 500), 'lost'],
  [sdkError('ServiceUnavailable', 503), 'lost'],
  [{ name: 'TimeoutError', message: '' }, 'lost'],
  [{ name: 'Error', code: 'ECONNRESET', message: '' }, 'lost'],
  [{ name: 'Error', code: 'ECONNREFUSED', message: '' }, 'unreachable'],
  [{ name: 'Error', code: 'ENOTFOUND', message: '' }, 'unreachable'],
  [{ name: 'CredentialsProviderError', message: '' }, 'unreachable'],
  ['a thrown text', 'lost'],
  [null, 'lost'],
])('%o means %s', (error, type) => {
  expect(resultOf(error).type).toBe(type);
});
