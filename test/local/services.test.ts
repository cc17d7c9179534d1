import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocal, type World } from '#local/world.ts';
import { monday } from './fixtures/a-world.ts';

let world: World;
let environment: Readonly<Record<string, string>>;
let s3: S3Client;
let sqs: SQSClient;
const Bucket = 'onward-mail';

beforeAll(async () => {
  // No functions: the queues are ours alone to receive from.
  world = await startLocal({
    bundles: {},
    now: monday,
    notifications: [{ prefix: 'imports/', queue: 'send' }],
  });
  environment = world.environment();
  s3 = new S3Client({ ...world.sdk(), endpoint: environment.AWS_ENDPOINT_URL_S3!, maxAttempts: 1 });
  sqs = new SQSClient({ ...world.sdk(), endpoint: environment.AWS_ENDPOINT_URL_SQS!, maxAttempts: 1 });
});
afterAll(() => world.stop());

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (Key: string): Promise<Uint8Array> =>
  (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body!.transformToByteArray();

describe('S3', () => {
  it('gives back 40 MB unchanged, sent with a checksum in the header', async () => {
    const Body = Buffer.alloc(40 * 1024 * 1024, 'forty megabytes of mail\r\n');
    await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body }));
    expect(sha(await bytesOf('large'))).toBe(sha(Body));
  });

  it('decodes a stream sent in chunks with a checksum in the trailer', async () => {
    const parts = Array.from({ length: 40 }, (_, n) => Buffer.alloc(9973, n));
    const Body = Readable.from(parts);
    await s3.send(new PutObjectCommand({ Bucket, Key: 'stream', Body, ContentLength: 40 * 9973 }));
    expect(sha(await bytesOf('stream'))).toBe(sha(Buffer.concat(parts)));
  });

  it('refuses to overwrite with If-None-Match, and keeps what was there', async () => {
    const put = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key: 'once', Body, IfNoneMatch: '*' }));
    await put('first');
    await expect(put('second')).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect(Buffer.from(await bytesOf('once')).toString()).toBe('first');
  });

  it('keeps type and metadata, and knows nothing of what was deleted', async () => {
    const Key = 'a b/ü+?&.eml';
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body: 'x',
        ContentType: 'message/rfc822',
        Metadata: { who: 'me' },
      }),
    );
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head).toMatchObject({ ContentLength: 1, ContentType: 'message/rfc822', Metadata: { who: 'me' } });
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    await expect(s3.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('lists by prefix, page by page', async () => {
    for (const n of [3, 1, 2]) await s3.send(new PutObjectCommand({ Bucket, Key: `page/${n}`, Body: '' }));
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'page/', MaxKeys: 2 }));
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['page/1', 'page/2']);
    const rest = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'page/', ContinuationToken: first.NextContinuationToken! }),
    );
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['page/3']);
    expect(rest.IsTruncated).toBe(false);
  });

  it('tells the queue of an object created under a watched prefix', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'imports/a 1.csv', Body: 'x' }));
    const [message] = world.queues.get('send')!.receive(1);
    expect(JSON.parse(message!.body).Records[0].s3.object.key).toBe('imports/a+1.csv');
    world.queues.get('send')!.delete(message!.receipt!);
  });
});

it('takes a file that is larger than anybody would hold, and hands out a piece of it', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  const pieces = async function* () {
    for (let n = 0; n < 80; n++) yield megabyte;
    yield Buffer.from('the end');
  };
  const url = `${environment.AWS_ENDPOINT_URL_S3}/${Bucket}/large.csv`;
  const put = await fetch(url, { method: 'PUT', body: pieces(), duplex: 'half' } as RequestInit);
  expect(put.status).toBe(200);
  const range = `bytes=${80 * 1024 * 1024 - 3}-`;
  const piece = await fetch(url, { headers: { range } });
  expect([piece.status, await piece.text()]).toEqual([206, 'xxxthe end']);
  expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe(
    `${80 * 1024 * 1024 + 7}`,
  );
});

describe('SQS', () => {
  const QueueUrl = (): string => environment.SEND_QUEUE_URL!;
  const receive = async () =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl(), MaxNumberOfMessages: 10 }))).Messages ??
    [];
  const empty = async (): Promise<void> => {
    for (const { ReceiptHandle } of await receive())
      await sqs.send(new DeleteMessageCommand({ QueueUrl: QueueUrl(), ReceiptHandle }));
  };

  it('holds a delayed message back until its time', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody: 'later', DelaySeconds: 90 }));
    expect(await receive()).toEqual([]);
    await world.advance('PT90S');
    expect((await receive()).map(({ Body }) => Body)).toEqual(['later']);
    await world.advance('PT3M');
    await empty();
  });

  it('brings back what was received and not deleted, and moves it aside after five times', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody: 'poison' }));
    for (let time = 1; time <= 5; time++) {
      expect((await receive()).map(({ Body }) => Body)).toEqual(['poison']);
      expect(await receive()).toEqual([]);
      await world.advance('PT180S');
    }
    expect(await receive()).toEqual([]);
    expect(
      world.queues
        .get('send-dlq')!
        .messages()
        .map(({ body }) => body),
    ).toEqual(['poison']);
  });

  it('takes ten in a batch and refuses eleven', async () => {
    const batch = (count: number) =>
      sqs.send(
        new SendMessageBatchCommand({
          QueueUrl: QueueUrl(),
          Entries: Array.from({ length: count }, (_, n) => ({ Id: `m${n}`, MessageBody: `body ${n}` })),
        }),
      );
    expect((await batch(10)).Successful).toHaveLength(10);
    await expect(batch(11)).rejects.toMatchObject({ name: 'TooManyEntriesInBatchRequest' });
    expect(await receive()).toHaveLength(10);
  });

  it('refuses a delay of more than 15 minutes and an unknown queue by their names', async () => {
    const send = (url: string, DelaySeconds: number) =>
      sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'x', DelaySeconds }));
    await expect(send(QueueUrl(), 901)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(send(QueueUrl().replace('send', 'sent'), 0)).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });
});

it('keeps a secret that is made once and reads as keys by id', async () => {
  const client = new SecretsManagerClient({
    ...world.sdk(),
    endpoint: environment.AWS_ENDPOINT_URL_SECRETS_MANAGER!,
  });
  const get = async (SecretId: string) =>
    JSON.parse((await client.send(new GetSecretValueCommand({ SecretId }))).SecretString!);
  const keys = await get(environment.ADDRESS_KEYS_SECRET_ARN!);
  expect(keys).toEqual({ current: 'k1', k1: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) });
  expect(await get(environment.ADDRESS_KEYS_SECRET_ARN!)).toEqual(keys);
  expect(await get(environment.LINK_KEYS_SECRET_ARN!)).not.toEqual(keys);
  await expect(get('other')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

it('has the table with its sparse due index', async () => {
  const client = new DynamoDBClient({ ...world.sdk(), endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB! });
  const TableName = environment.TABLE_NAME!;
  await client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'a' }, sk: { S: 'a' } } }));
  await client.send(
    new PutItemCommand({
      TableName,
      Item: { pk: { S: 'b' }, sk: { S: 'b' }, duePk: { S: 'due#0' }, dueSk: { S: monday } },
    }),
  );
  const due = await client.send(
    new QueryCommand({
      TableName,
      IndexName: 'due',
      KeyConditionExpression: 'duePk = :p',
      ExpressionAttributeValues: { ':p': { S: 'due#0' } },
    }),
  );
  expect(due.Items?.map(({ pk }) => pk?.S)).toEqual(['b']);
});
