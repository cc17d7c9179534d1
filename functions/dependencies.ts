import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Keys } from '#core/identity/keys.ts';
import type {
  BatchQueue,
  FileLinks,
  Files,
  RateLimiter,
  RawMail,
  RawMailBin,
  SendQueue,
} from '#core/ports/ports.ts';
import type { Store } from '#core/ports/store.ts';
import { createDynamoDbRateLimiter } from './adapters/dynamodb-rate-limiter.ts';
import { createDynamoDbStore } from './adapters/dynamodb-store.ts';
import { createS3FileLinks } from './adapters/s3-file-links.ts';
import { createS3Files } from './adapters/s3-files.ts';
import { createS3RawMail, createS3RawMailBin } from './adapters/s3-raw-mail.ts';
import { createSecretsManagerKeys } from './adapters/secrets-manager-keys.ts';
import { createSqsAlarmClock } from './adapters/sqs-alarm-clock.ts';
import { createSqsBatchQueue } from './adapters/sqs-batch-queue.ts';
import { createSqsSendQueue } from './adapters/sqs-send-queue.ts';
import type { Outlets } from './carry-out.ts';
import type { Environment } from './environment.ts';

export const createStore = (environment: Environment): Store =>
  createDynamoDbStore(DynamoDBDocumentClient.from(new DynamoDBClient({})), environment.TABLE_NAME);

export const createRateLimiter = (environment: Environment): RateLimiter =>
  createDynamoDbRateLimiter(DynamoDBDocumentClient.from(new DynamoDBClient({})), environment.TABLE_NAME);

export const createSendQueue = (environment: Environment): SendQueue =>
  createSqsSendQueue(new SQSClient({}), environment.SEND_QUEUE_URL);

/** What every function but send-mail has: the queue, and an alarm clock that is the same queue. */
export const createOutlets = (environment: Environment): Outlets => {
  const sendQueue = createSendQueue(environment);
  return { sendQueue, alarmClock: createSqsAlarmClock(sendQueue) };
};

export const createRawMail = (environment: Environment): RawMail =>
  createS3RawMail(new S3Client({}), environment.MAIL_BUCKET);

export const createRawMailBin = (environment: Environment): RawMailBin =>
  createS3RawMailBin(new S3Client({}), environment.MAIL_BUCKET);

export const createFiles = (environment: Environment): Files =>
  createS3Files(createPlainS3Client(), environment.MAIL_BUCKET);

export const createFileLinks = (environment: Environment): FileLinks =>
  createS3FileLinks(createPlainS3Client(), environment.MAIL_BUCKET);

/** Without checksums nobody asked for: one of nothing would be part of a presigned address, and S3 would hold the file to it. */
const createPlainS3Client = (): S3Client =>
  new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });

export const createBatchQueue = (environment: Environment): BatchQueue =>
  createSqsBatchQueue(new SQSClient({}), {
    imports: environment.IMPORTS_QUEUE_URL,
    enrollments: environment.ENROLLMENTS_QUEUE_URL,
  });

export const createKeys = (
  environment: Environment,
): { readonly addressKeys: () => Promise<Keys>; readonly linkKeys: () => Promise<Keys> } => {
  const client = new SecretsManagerClient({});
  return {
    addressKeys: createSecretsManagerKeys(client, environment.ADDRESS_KEYS_SECRET_ARN),
    linkKeys: createSecretsManagerKeys(client, environment.LINK_KEYS_SECRET_ARN),
  };
};
