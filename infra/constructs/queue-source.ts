import { Validations } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type FunctionName, functions } from '../wiring.ts';
import type { OurFunction } from './function.ts';
import type { WorkQueues } from './work-queues.ts';

/**
 * Connects a function to the queue wiring.ts gives it. Failed messages come back one by one, and only so many copies run:
 * a limit here keeps waiting messages waiting, where a throttled function would use up their receives.
 */
export function readQueue(
  reader: OurFunction,
  name: FunctionName,
  queues: WorkQueues,
  maxConcurrency: number,
): void {
  const { source } = functions[name];
  if (!('queue' in source)) throw new Error(`${name} has no queue in infra/wiring.ts`);
  reader.lambda.addEventSource(
    new SqsEventSource(queues.byName[source.queue].queue, {
      batchSize: source.batchSize,
      reportBatchItemFailures: true,
      maxConcurrency,
    }),
  );
  Validations.of(reader).acknowledge({
    id: 'Serverless-LambdaEventSourceMappingDestination',
    reason: 'For SQS the destination is the redrive policy of the queue, and every queue has one.',
  });
}
