import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type QueueName, queueRetentionDays, queues } from '../wiring.ts';

export type WorkQueue = { readonly queue: Queue; readonly deadLetters: Queue };

/** The queues between the functions, each with its dead-letter queue. */
export class WorkQueues extends Construct {
  readonly byName: Readonly<Record<QueueName, WorkQueue>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const create = (name: QueueName): WorkQueue => {
      const deadLetters = createDeadLetterQueue(this, name);
      const queue = new Queue(this, name, {
        queueName: `${stackName}-${name}`,
        visibilityTimeout: Duration.seconds(queues[name].visibilitySeconds),
        deadLetterQueue: { queue: deadLetters, maxReceiveCount: queues[name].maxReceiveCount },
        ...kept,
      });
      return { queue, deadLetters };
    };
    this.byName = {
      'inbound-mail': create('inbound-mail'),
      send: create('send'),
      'ses-events': create('ses-events'),
      imports: create('imports'),
      enrollments: create('enrollments'),
    };
  }

  /** Lets somebody put mail items on the send queue. */
  grantQueueMail(sender: IGrantable): void {
    this.#grantSend(sender, 'send');
  }

  /** Lets somebody ask for a dry run. */
  grantQueueChecks(sender: IGrantable): void {
    this.#grantSend(sender, 'imports');
  }

  /** Lets somebody have a batch enrolled, ended or counted. */
  grantQueueEnrollments(sender: IGrantable): void {
    this.#grantSend(sender, 'enrollments');
  }

  /**
   * Lets S3 put its notifications on a queue, for one bucket. The bucket is made after this policy, so its ARN cannot stand in here:
   * what CloudFormation calls it begins with the name of the stack, and the account is ours.
   */
  acceptFromBucket(name: QueueName, bucketArnBegins: string): void {
    this.byName[name].queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketNotifies',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.byName[name].queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnLike: { 'aws:SourceArn': `${bucketArnBegins}*` },
        },
      }),
    );
  }

  #grantSend(sender: IGrantable, name: QueueName): void {
    const resources = [this.byName[name].queue.queueArn];
    sender.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources }),
    );
  }
}

/** A queue for what could not be worked off; alarmed on, and redriven by hand. */
export function createDeadLetterQueue(scope: Construct, name: string): Queue {
  const queue = new Queue(scope, `${name}-dlq`, {
    queueName: `${Stack.of(scope).stackName}-${name}-dlq`,
    ...kept,
  });
  Validations.of(queue).acknowledge({
    id: 'Serverless-SQSRedrivePolicy',
    reason:
      'This is the dead-letter queue: an alarm rings when it is not empty, and its article says how to redrive.',
  });
  return queue;
}

const kept = {
  retentionPeriod: Duration.days(queueRetentionDays),
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
} as const;
