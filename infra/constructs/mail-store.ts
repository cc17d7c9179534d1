import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { mailPrefix, rawMailDays } from '../wiring.ts';
import type { OurFunction } from './function.ts';

/** Raw inbound mail, as SES received it, for as long as reading it again could help. */
export class MailStore extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // Not versioned: a mail that is erased has to be gone.
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'raw-mail', prefix: mailPrefix, expiration: Duration.days(rawMailDays) },
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
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
    this.#allow(reader, 's3:GetObject');
  }

  /** For erasing a person: what was kept of their mail goes at once, not after its days. */
  grantErase(eraser: OurFunction): void {
    this.#allow(eraser, 's3:DeleteObject');
  }

  #allow(user: OurFunction, action: string): void {
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: [action], resources: [this.bucket.arnForObjects(`${mailPrefix}*`)] }),
    );
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(user).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${mailPrefix}*]`,
      reason:
        'SES names each object after a message that is yet to come; everything under this prefix is such a mail.',
    });
  }
}
