import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IReceiptRuleAction, ReceiptRule, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { mailPrefix } from '../wiring.ts';
import type { MailStore } from './mail-store.ts';
import { createSesTopic } from './notifications.ts';
import { RuleSetActivation } from './rule-set-activation.ts';
import type { WorkQueue } from './work-queues.ts';

type Parts = { readonly settings: Settings; readonly store: MailStore; readonly queue: WorkQueue };

/** SES receives, stores the raw mail, and tells the queue with envelope and verdicts. */
export class InboundMail extends Construct {
  readonly ruleName: string;

  constructor(scope: Construct, id: string, { settings, store, queue }: Parts) {
    super(scope, id);
    const stack = Stack.of(this);
    // Names are ours: the bucket's policy names the rule, and the rule needs the policy first.
    const ruleSetName = settings.ruleSet ?? stack.stackName;
    this.ruleName = `${stack.stackName}-inbound`;
    const arn = stack.formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${ruleSetName}:receipt-rule/${this.ruleName}`,
    });
    const onlyThisRule = { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': arn } };
    store.acceptFromSes(onlyThisRule);
    const topic = createSesTopic(this, `${stack.stackName}-inbound-mail`, queue);
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReceiptRulePublishes',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: onlyThisRule,
      }),
    );

    const ruleSet =
      settings.ruleSet === null
        ? new ReceiptRuleSet(this, 'RuleSet', { receiptRuleSetName: ruleSetName })
        : ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', ruleSetName);
    const rule = new ReceiptRule(this, 'Rule', {
      ruleSet,
      receiptRuleName: this.ruleName,
      // An address without a label stands for every me+label@ too; anything else is refused while the sender is connected.
      recipients: [`me@${settings.inboundDomain}`],
      // Off by default in the API, and then there is no spam or virus verdict.
      scanEnabled: true,
      actions: [storeAndTell(store.bucket.bucketName, topic.topicArn)],
    });
    // SES tries bucket and topic when the rule is made, so their policies have to be there.
    rule.node.addDependency(store.bucket, topic);

    if (settings.ruleSet === null && settings.activateRuleSet) {
      new RuleSetActivation(this, 'Activation', { ruleSetName }).node.addDependency(rule);
    }
  }
}

/** CDK's own S3 action also adds a bucket policy without SourceArn, which would let any rule of the account write. */
function storeAndTell(bucketName: string, topicArn: string): IReceiptRuleAction {
  return { bind: () => ({ s3Action: { bucketName, objectKeyPrefix: mailPrefix, topicArn } }) };
}
