import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { WorkQueue } from './work-queues.ts';

/**
 * A topic SES publishes to and one queue reads. Raw delivery: the queue's body is the SES notification itself.
 * What SNS cannot hand over ends in the queue's own dead-letter queue, where the alarm is.
 */
export function createSesTopic(scope: Construct, topicName: string, target: WorkQueue): Topic {
  const topic = new Topic(scope, 'Topic', { topicName, enforceSSL: true });
  topic.addSubscription(
    new SqsSubscription(target.queue, { rawMessageDelivery: true, deadLetterQueue: target.deadLetters }),
  );
  return topic;
}
