import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { WorkQueue } from './work-queues.ts';

/**
 * A topic one SES resource publishes to and one queue reads. Raw delivery: the queue's body is the SES notification
 * itself. What SNS cannot hand over ends in the queue's own dead-letter queue, where the alarm is.
 */
export function createSesTopic(
  scope: Construct,
  name: string,
  wiring: {
    readonly topicName: string;
    readonly target: WorkQueue;
    readonly account: string;
    readonly sourceArn: string;
  },
): Topic {
  const topic = new Topic(scope, name, { topicName: wiring.topicName, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SesPublishes',
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': wiring.account, 'aws:SourceArn': wiring.sourceArn },
      },
    }),
  );
  topic.addSubscription(
    new SqsSubscription(wiring.target.queue, {
      rawMessageDelivery: true,
      deadLetterQueue: wiring.target.deadLetters,
    }),
  );
  return topic;
}
