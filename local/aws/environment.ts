import { devNull } from 'node:os';
import type { EnvironmentName } from '#infra/wiring.ts';
import * as names from './names.ts';

export type Places = {
  /** Of all services but SES and DynamoDB, without a slash at the end. */
  readonly services: string;
  readonly ses: string;
  readonly dynamodb: string;
  /** What the web side is reached at. */
  readonly publicUrl: string;
  readonly zone: string;
};

/** The local secret every request is signed with; nobody but presigned URLs checks it. */
export const secretAccessKey = 'local';

/** What the stack tells every function, on the laptop. */
const wired = ({ services, publicUrl, zone }: Places): Readonly<Record<EnvironmentName, string>> => ({
  TABLE_NAME: names.tableName,
  MAIL_BUCKET: names.mailBucket,
  SEND_QUEUE_URL: `${services}/sqs/${names.accountId}/send`,
  SEND_QUEUE_ARN: names.queueArn('send'),
  IMPORTS_QUEUE_URL: `${services}/sqs/${names.accountId}/imports`,
  ENROLLMENTS_QUEUE_URL: `${services}/sqs/${names.accountId}/enrollments`,
  SCHEDULE_GROUP: names.scheduleGroup,
  SCHEDULE_ROLE_ARN: `arn:aws:iam::${names.accountId}:role/onward-schedule`,
  SCHEDULE_DLQ_ARN: names.queueArn(names.scheduleDlq),
  CONFIGURATION_SET: names.configurationSet,
  FROM_ADDRESS: names.fromAddress,
  INBOUND_DOMAIN: names.inboundDomain,
  PUBLIC_URL: publicUrl,
  DEFAULT_ZONE: zone,
  ADDRESS_KEYS_SECRET_ARN: names.secretArn('address-keys'),
  LINK_KEYS_SECRET_ARN: names.secretArn('link-keys'),
  MESSAGE_ID_DOMAIN: names.messageIdDomain,
});

/** Everything a function, or any SDK client steered to the laptop, has in its environment. */
export const environmentFor = (places: Places, accessKeyId: string): Readonly<Record<string, string>> => ({
  ...wired(places),
  AWS_REGION: names.region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_ENDPOINT_URL_S3: `${places.services}/s3`,
  AWS_ENDPOINT_URL_SQS: `${places.services}/sqs`,
  AWS_ENDPOINT_URL_SCHEDULER: `${places.services}/scheduler`,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `${places.services}/secrets`,
  AWS_ENDPOINT_URL_SES: places.ses,
  AWS_ENDPOINT_URL_DYNAMODB: places.dynamodb,
  // The owner's own profile must never steer the laptop's clients to the real AWS.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  TZ: 'UTC',
});

/** What Lambda adds for the function itself. */
export const lambdaEnvironment = (
  functionName: string,
  memoryMB: number,
): Readonly<Record<string, string>> => ({
  AWS_LAMBDA_FUNCTION_NAME: functionName,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMB),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
});
