import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as wiring from '#infra/wiring.ts';
import { chosen, only, template } from './a-stack.ts';

const queueName = (arn: { 'Fn::GetAtt': [string, string] }): string =>
  template().findResources('AWS::SQS::Queue')[arn['Fn::GetAtt'][0]]?.Properties.QueueName;

/** The template against infra/wiring.ts, which the laptop is built from too. */
export const describeWiring = (): void => {
  describe('the template follows the wiring', () => {
    it.each(Object.entries(wiring.functions))(
      '%s has the memory, the time and the runtime it is wired with',
      (name, wired) => {
        template().hasResourceProperties('AWS::Lambda::Function', {
          FunctionName: `onward-prod-${name}`,
          MemorySize: wired.memoryMB,
          Timeout: wired.timeoutSeconds,
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          Handler: 'index.handler',
          LoggingConfig: Match.objectLike({ LogFormat: 'JSON' }),
        });
      },
    );

    it('has no function besides those and the one that activates the rule set', () => {
      const names = only('AWS::Lambda::Function').map((found) => found.Properties.FunctionName);
      expect(names.sort()).toEqual(
        [...Object.keys(wiring.functions), 'activate-rule-set'].map((name) => `onward-prod-${name}`).sort(),
      );
    });

    it('tells every function each variable of the wiring', () => {
      for (const name of Object.keys(wiring.functions)) {
        template().hasResourceProperties('AWS::Lambda::Function', {
          FunctionName: `onward-prod-${name}`,
          Environment: {
            Variables: Object.fromEntries(
              wiring.environmentNames.map((variable) => [variable, Match.anyValue()]),
            ),
          },
        });
      }
    });

    it.each(Object.entries(wiring.queues))(
      'the queue %s keeps what fails, for as long as the wiring says',
      (name, wired) => {
        template().hasResourceProperties('AWS::SQS::Queue', {
          QueueName: `onward-prod-${name}`,
          VisibilityTimeout: wired.visibilitySeconds,
          MessageRetentionPeriod: wiring.queueRetentionDays * 86_400,
          RedrivePolicy: Match.objectLike({ maxReceiveCount: wired.maxReceiveCount }),
        });
        template().hasResourceProperties('AWS::SQS::Queue', {
          QueueName: `onward-prod-${name}-dlq`,
          MessageRetentionPeriod: wiring.queueRetentionDays * 86_400,
        });
      },
    );

    it('gives each function its queue, with failures one by one and a bound on copies', () => {
      const mappings = only('AWS::Lambda::EventSourceMapping').map(({ Properties }) => ({
        queue: queueName(Properties.EventSourceArn),
        batchSize: Properties.BatchSize,
        responses: Properties.FunctionResponseTypes,
        bounded: Properties.ScalingConfig.MaximumConcurrency >= 2,
      }));
      const wired = Object.values(wiring.functions).flatMap(({ source }) =>
        'queue' in source ? [source] : [],
      );
      expect(mappings).toHaveLength(wired.length);
      for (const { queue, batchSize } of wired) {
        expect(mappings).toContainEqual({
          queue: `onward-prod-${queue}`,
          batchSize,
          responses: ['ReportBatchItemFailures'],
          bounded: true,
        });
      }
    });

    it('sends at the pace the settings say', () => {
      chosen().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        ScalingConfig: { MaximumConcurrency: 7 },
      });
    });

    it('starts the sweep as often as the wiring says, out of reach of the functions', () => {
      const { source } = wiring.functions.sweep;
      const minutes = 'everyMinutes' in source ? source.everyMinutes : 0;
      template().hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: `rate(${minutes} minutes)`,
      });
      const groups = only('AWS::Scheduler::ScheduleGroup').map(({ Properties }) => Properties.Name);
      expect(groups).toEqual(['onward-prod', 'onward-prod-recurring']);
    });

    it.each(Object.entries(wiring.subscriptions))(
      'delivers the topic %s raw to its queue',
      (topic, queue) => {
        template().hasResourceProperties('AWS::SNS::Topic', { TopicName: `onward-prod-${topic}` });
        const subscribed = only('AWS::SNS::Subscription').filter(
          ({ Properties }) => queueName(Properties.Endpoint) === `onward-prod-${queue}`,
        );
        expect(subscribed.map(({ Properties }) => Properties.RawMessageDelivery)).toEqual([true]);
        expect(subscribed[0]?.Properties.RedrivePolicy).toBeDefined();
      },
    );

    it('has one table with the keys and indexes of the wiring', () => {
      const key = (partition: string, sort: string) => [
        { AttributeName: partition, KeyType: 'HASH' },
        { AttributeName: sort, KeyType: 'RANGE' },
      ];
      const { indexes } = wiring.table;
      template().resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
      template().hasResourceProperties('AWS::DynamoDB::GlobalTable', {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: key(wiring.table.partitionKey, wiring.table.sortKey),
        GlobalSecondaryIndexes: Object.entries(indexes).map(([name, index]) => ({
          IndexName: name,
          KeySchema: key(index.partitionKey, index.sortKey),
          Projection: { ProjectionType: index.projection },
        })),
        TimeToLiveSpecification: { AttributeName: wiring.table.timeToLive, Enabled: true },
      });
    });
  });
};
