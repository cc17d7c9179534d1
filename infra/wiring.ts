import { batchesPrefix, countsPrefix, importsPrefix } from '#core/batches/keys.ts';

/**
 * What is connected to what, as data: the CDK stack builds it on AWS, `npm start` builds the same on the laptop,
 * and a test holds the synthesized template against it.
 */
type Source =
  | { readonly queue: QueueName; readonly batchSize: number }
  | { readonly everyMinutes: number }
  | { readonly url: true };

export type FunctionName =
  | 'receive-mail'
  | 'send-mail'
  | 'record-delivery'
  | 'sweep'
  | 'web'
  | 'import-candidates'
  | 'enroll-candidates';
export type QueueName = 'inbound-mail' | 'send' | 'ses-events' | 'imports' | 'enrollments';

export type FunctionWiring = {
  readonly memoryMB: number;
  readonly timeoutSeconds: number;
  readonly source: Source;
};

export const functions: Readonly<Record<FunctionName, FunctionWiring>> = {
  // A 40 MB mail is held as bytes and as text at once while it is parsed.
  'receive-mail': { memoryMB: 1024, timeoutSeconds: 60, source: { queue: 'inbound-mail', batchSize: 1 } },
  'send-mail': { memoryMB: 512, timeoutSeconds: 30, source: { queue: 'send', batchSize: 1 } },
  'record-delivery': { memoryMB: 256, timeoutSeconds: 30, source: { queue: 'ses-events', batchSize: 10 } },
  sweep: { memoryMB: 256, timeoutSeconds: 60, source: { everyMinutes: 5 } },
  web: { memoryMB: 512, timeoutSeconds: 20, source: { url: true } },
  // Ten minutes of work, then it calls itself again; the rest is for the end of a file of a million rows.
  'import-candidates': { memoryMB: 512, timeoutSeconds: 900, source: { queue: 'imports', batchSize: 1 } },
  // A part takes seconds; counting a million people takes minutes.
  'enroll-candidates': { memoryMB: 512, timeoutSeconds: 300, source: { queue: 'enrollments', batchSize: 1 } },
};

/** Visibility is six times the consumer's time-out, as Lambda's event source mapping wants it. */
export const queues: Readonly<Record<QueueName, { visibilitySeconds: number; maxReceiveCount: number }>> = {
  'inbound-mail': { visibilitySeconds: 360, maxReceiveCount: 5 },
  send: { visibilitySeconds: 180, maxReceiveCount: 5 },
  'ses-events': { visibilitySeconds: 180, maxReceiveCount: 5 },
  // A dry run may take its full quarter of an hour; one that fails three times is in nobody's way for half a day.
  imports: { visibilitySeconds: 5400, maxReceiveCount: 3 },
  enrollments: { visibilitySeconds: 1800, maxReceiveCount: 5 },
};

/** SNS topic → queue, delivered raw (the queue's body is the SES notification itself). */
export const subscriptions = { 'inbound-mail': 'inbound-mail', 'ses-events': 'ses-events' } as const;

export const mailPrefix = 'inbound/';
export const rawMailDays = 15;

/** S3 tells a queue of every object that is made under a prefix. */
export const notifications: readonly { readonly prefix: string; readonly queue: QueueName }[] = [
  { prefix: importsPrefix, queue: 'imports' },
];

/** How long objects are kept, by prefix. Nothing is kept for ever. */
export const lifecycles: readonly {
  readonly id: string;
  readonly prefix: string;
  readonly days: number;
}[] = [
  { id: 'raw-mail', prefix: mailPrefix, days: rawMailDays },
  { id: 'candidate-files', prefix: importsPrefix, days: 30 },
  { id: 'dry-runs', prefix: batchesPrefix, days: 30 },
  // Ids alone. Half a year of pauses fits in, and an undo that comes late.
  { id: 'counts', prefix: countsPrefix, days: 400 },
];

export const queueRetentionDays = 14;

/** Table keys and indexes; the attribute names are used by functions/adapters. */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** DynamoDB deletes items some days after this instant (epoch seconds); tidying only, never a timer. */
  timeToLive: 'expiresAt',
  indexes: {
    /** Sparse: only what is due has these attributes. */
    due: { partitionKey: 'duePk', sortKey: 'dueSk', projection: 'KEYS_ONLY' },
    /** Listings: a candidate's enrollments and mails, an agency's batches. */
    list: { partitionKey: 'listPk', sortKey: 'listSk', projection: 'ALL' },
  },
} as const;

/** Environment of every function (each gets all of them; the roles say what it may do with them). */
export const environmentNames = [
  'TABLE_NAME',
  'MAIL_BUCKET',
  'SEND_QUEUE_URL',
  'SEND_QUEUE_ARN',
  'IMPORTS_QUEUE_URL',
  'ENROLLMENTS_QUEUE_URL',
  'SCHEDULE_GROUP',
  'SCHEDULE_ROLE_ARN',
  'SCHEDULE_DLQ_ARN',
  'CONFIGURATION_SET',
  'FROM_ADDRESS',
  'INBOUND_DOMAIN',
  'PUBLIC_URL',
  'DEFAULT_ZONE',
  'ADDRESS_KEYS_SECRET_ARN',
  'LINK_KEYS_SECRET_ARN',
  'MESSAGE_ID_DOMAIN',
] as const;
export type EnvironmentName = (typeof environmentNames)[number];

/**
 * What the functions count: CloudWatch metrics in the embedded metric format, without dimensions. Written with
 * process.stdout.write, because console.log wraps its text in another JSON line and CloudWatch then counts nothing.
 */
export const metrics = {
  namespace: 'Onward',
  /** A mail item SES will never take (MessageRejected and other 4xx). */
  sendFailed: 'SendFailed',
  /** SES takes nothing at the moment: sending paused, identity or configuration set missing. */
  sendBlocked: 'SendBlocked',
  /** Nobody can say whether SES took a mail item, and it is not sent again. */
  sendUnresolved: 'SendUnresolved',
  /** An inbound mail that could not be parsed. */
  mailUnreadable: 'MailUnreadable',
  /** Things a sweep found overdue and queued again. */
  overdue: 'OverdueFound',
  /** A batch of which too much came back: nothing more of it is sent until somebody has looked. */
  batchPaused: 'BatchPaused',
} as const;
