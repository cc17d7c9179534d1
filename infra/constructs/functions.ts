import { Construct } from 'constructs';
import { batchesPrefix, countsPrefix, importsPrefix } from '#core/batches/keys.ts';
import { messageIdDomain } from '../regions.ts';
import type { Settings } from '../settings.ts';
import { type FunctionName, functions as wired } from '../wiring.ts';
import { type Environment, OurFunction } from './function.ts';
import type { Keys } from './keys.ts';
import type { MailStore } from './mail-store.ts';
import { readQueue } from './queue-source.ts';
import type { RecordTable } from './record-table.ts';
import type { Scheduling } from './scheduling.ts';
import type { Sending } from './sending.ts';
import { WebUrl } from './web.ts';
import type { WorkQueues } from './work-queues.ts';

type Parts = {
  readonly settings: Settings;
  readonly store: MailStore;
  readonly table: RecordTable;
  readonly queues: WorkQueues;
  readonly keys: Keys;
  readonly scheduling: Scheduling;
  readonly sending: Sending;
};

// A flood of forwards or of events must leave room for sending within the account's concurrency.
const receiveConcurrency = 20;
const recordConcurrency = 10;
// Two copies write as fast as the table lets bulk enrollment write; more would take the room of forwarded mail.
const bulkConcurrency = 2;

/** The functions: what each is told, what starts it, and what it may do. */
export class Functions extends Construct {
  readonly byName: Readonly<Record<FunctionName, OurFunction>>;
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id);
    const { settings, queues, scheduling } = parts;
    const { bundles } = settings;
    // web does not know its own address: a function that names its URL, which names the function, is a circle.
    // It makes relative links, unless the owner gave an address.
    const web = new OurFunction(this, {
      name: 'web',
      bundles,
      environment: environmentOf(parts, settings.publicUrl ?? ''),
      reserved: settings.webConcurrency,
    });
    const url = new WebUrl(this, 'Url', web);
    this.publicUrl = settings.publicUrl ?? url.origin;
    const environment = environmentOf(parts, this.publicUrl);
    const create = (name: FunctionName) => new OurFunction(this, { name, bundles, environment });
    this.byName = {
      'receive-mail': create('receive-mail'),
      'send-mail': create('send-mail'),
      'record-delivery': create('record-delivery'),
      sweep: create('sweep'),
      web,
      'import-candidates': create('import-candidates'),
      'enroll-candidates': create('enroll-candidates'),
    };

    readQueue(this.byName['receive-mail'], 'receive-mail', queues, receiveConcurrency);
    readQueue(this.byName['send-mail'], 'send-mail', queues, settings.sendConcurrency);
    readQueue(this.byName['record-delivery'], 'record-delivery', queues, recordConcurrency);
    readQueue(this.byName['import-candidates'], 'import-candidates', queues, bulkConcurrency);
    readQueue(this.byName['enroll-candidates'], 'enroll-candidates', queues, bulkConcurrency);
    scheduling.startEvery(minutesOf('sweep'), this.byName.sweep);
    this.#grant(parts);
    this.#grantBulk(parts);
  }

  /** Who may do what. Nobody both reads raw mail and sends. */
  #grant({ store, table, queues, keys, scheduling, sending }: Parts): void {
    const { 'receive-mail': receive, 'send-mail': send, 'record-delivery': record, sweep, web } = this.byName;
    for (const decider of [receive, send, record, web]) {
      table.grantReadWrite(decider);
      queues.grantQueueMail(decider);
    }
    table.grantFindOverdue(sweep);
    table.grantCountCalls(web);
    queues.grantQueueMail(sweep);
    store.grantReadMail(receive);
    store.grantErase(web);
    // web presigns uploads and reports, and shows what a dry run left.
    store.grantWriteFiles(web, importsPrefix);
    store.grantReadFiles(web, batchesPrefix);
    queues.grantQueueChecks(web);
    for (const asker of [web, record, sweep]) queues.grantQueueEnrollments(asker);
    sending.grantSend(send);
    sending.grantReadQuota(sweep);
    scheduling.grantArm(send);
    for (const reader of [receive, web]) keys.grantAddressKeys(reader);
    for (const reader of [receive, send, web]) keys.grantLinkKeys(reader);
  }

  /** Bulk enrollment: the dry run reads and decides, and can queue nothing that sends. */
  #grantBulk({ store, table, queues, keys, sending }: Parts): void {
    const { 'import-candidates': check, 'enroll-candidates': enroll } = this.byName;
    for (const decider of [check, enroll]) {
      table.grantReadWrite(decider);
      keys.grantAddressKeys(decider);
      store.grantReadFiles(decider, batchesPrefix);
    }
    store.grantReadFiles(check, importsPrefix);
    store.grantWriteFiles(check, batchesPrefix);
    queues.grantQueueChecks(check);
    sending.grantReadQuota(check);
    store.grantReadFiles(enroll, countsPrefix);
    store.grantWriteFiles(enroll, countsPrefix);
    queues.grantQueueEnrollments(enroll);
    queues.grantQueueMail(enroll);
  }
}

function minutesOf(name: FunctionName): number {
  const { source } = wired[name];
  if (!('everyMinutes' in source)) throw new Error(`${name} has no interval in infra/wiring.ts`);
  return source.everyMinutes;
}

function environmentOf(parts: Parts, publicUrl: string): Environment {
  const { settings, store, table, queues, keys, scheduling, sending } = parts;
  return {
    TABLE_NAME: table.table.tableName,
    MAIL_BUCKET: store.bucket.bucketName,
    SEND_QUEUE_URL: queues.byName.send.queue.queueUrl,
    SEND_QUEUE_ARN: queues.byName.send.queue.queueArn,
    IMPORTS_QUEUE_URL: queues.byName.imports.queue.queueUrl,
    ENROLLMENTS_QUEUE_URL: queues.byName.enrollments.queue.queueUrl,
    SCHEDULE_GROUP: scheduling.group.scheduleGroupName,
    SCHEDULE_ROLE_ARN: scheduling.role.roleArn,
    SCHEDULE_DLQ_ARN: scheduling.deadLetters.queueArn,
    CONFIGURATION_SET: sending.configurationSetName,
    FROM_ADDRESS: settings.fromAddress,
    INBOUND_DOMAIN: settings.inboundDomain,
    PUBLIC_URL: publicUrl,
    DEFAULT_ZONE: settings.zone,
    ADDRESS_KEYS_SECRET_ARN: keys.addressKeys.secretArn,
    LINK_KEYS_SECRET_ARN: keys.linkKeys.secretArn,
    MESSAGE_ID_DOMAIN: messageIdDomain(settings.region),
  };
}
