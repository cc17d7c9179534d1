import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { lifecycles, mailPrefix, notifications } from '../wiring.ts';
import type { OurFunction } from './function.ts';
import type { WorkQueues } from './work-queues.ts';

type Parts = { readonly settings: Settings; readonly queues: WorkQueues };

const corsSeconds = 3600;

/** Raw inbound mail, as SES received it, and the files of bulk enrollment; each for as long as somebody needs it. */
export class MailStore extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { settings, queues }: Parts) {
    super(scope, id);
    // Not versioned: a mail that is erased has to be gone.
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        ...lifecycles.map(({ id, prefix, days }) => ({ id, prefix, expiration: Duration.days(days) })),
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    // The console page uploads straight to the bucket. Who may is in the presigned address; this only lets browsers ask.
    this.bucket.addCorsRule({
      allowedOrigins: [settings.publicUrl ?? `https://*.lambda-url.${settings.region}.on.aws`],
      allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
      allowedHeaders: ['content-type'],
      exposedHeaders: ['etag'],
      maxAge: corsSeconds,
    });
    this.#notify(queues);
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'SES writes and one function reads; an access log would keep a second record of who got mail for longer than the mail itself.',
    });
  }

  /** Lets SES write under the conditions that name the one receipt rule. */
  acceptFromSes(conditions: Conditions): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReceiptRuleWrites',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${mailPrefix}*`)],
        conditions,
      }),
    );
  }

  grantReadMail(reader: OurFunction): void {
    this.#allow(reader, 's3:GetObject', mailPrefix);
  }

  /** Files of bulk enrollment; whoever presigns an address lends these rights for its time. */
  grantReadFiles(reader: OurFunction, prefix: string): void {
    this.#allow(reader, 's3:GetObject', prefix);
  }

  grantWriteFiles(writer: OurFunction, prefix: string): void {
    this.#allow(writer, 's3:PutObject', prefix);
  }

  /** For erasing a person: what was kept of their mail goes at once, not after its days. */
  grantErase(eraser: OurFunction): void {
    this.#allow(eraser, 's3:DeleteObject', mailPrefix);
  }

  /** Set by hand: the construct of CDK would have a function of its own tell S3, with a right to every bucket's notifications. */
  #notify(queues: WorkQueues): void {
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: notifications.map(({ prefix, queue }) => ({
        event: 's3:ObjectCreated:*',
        queue: queues.byName[queue].queue.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } },
      })),
    };
    for (const { queue } of notifications) {
      queues.acceptFromBucket(queue, `arn:aws:s3:::${Stack.of(this).stackName}-`);
      // S3 tries the queue when the notification is set, so its policy has to be there.
      bucket.node.addDependency(queues.byName[queue].queue);
    }
  }

  #allow(user: OurFunction, action: string, prefix: string): void {
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: [action], resources: [this.bucket.arnForObjects(`${prefix}*`)] }),
    );
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(user).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${prefix}*]`,
      reason:
        'Each object is named after a mail or a batch that is yet to come; everything under this prefix is one.',
    });
  }
}
