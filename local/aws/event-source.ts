import type { Activity } from '#local/activity.ts';
import type { Faults } from './faults.ts';
import type { Lambda, Outcome } from './lambda.ts';
import { queueArn, region } from './names.ts';
import type { Message, Queue } from './queue.ts';

type Deps = {
  readonly queue: Queue;
  readonly functionName: string;
  readonly batchSize: number;
  readonly lambda: Lambda;
  readonly faults: Faults;
  readonly activity: Activity;
};

/**
 * Lambda's event source mapping: takes batches while an instance is free, deletes what the handler did not report.
 * What failed stays invisible until its visibility time-out ends, and comes again.
 */
export const connectQueue = (deps: Deps): void => {
  const { queue, lambda, functionName, batchSize, faults } = deps;
  let again: readonly Message[] = [];

  const pump = (): void => {
    while (lambda.isFree(functionName)) {
      const batch = again.length > 0 ? again : queue.receive(batchSize);
      if (batch.length === 0) return;
      // At-least-once: the same messages are delivered a second time, perhaps while the first is being worked on.
      again = batch !== again && faults.take('queue') === 'duplicate' ? batch : [];
      void deps.activity.during(() => work(batch));
    }
  };
  const work = async (batch: readonly Message[]): Promise<void> => {
    const outcome = await lambda.invoke(functionName, { Records: batch.map((each) => record(queue, each)) });
    const failed = failuresIn(outcome);
    if (failed !== 'all') {
      for (const message of batch) if (!failed.has(message.id)) queue.delete(message.receipt!);
    }
    pump();
  };
  queue.onVisible = pump;
  pump();
};

/** Anything but a well-formed list of failures means the whole batch failed, as on Lambda. */
const failuresIn = (outcome: Outcome): ReadonlySet<string> | 'all' => {
  if (outcome.type !== 'answered') return 'all';
  const { batchItemFailures = [] } = (outcome.value ?? {}) as {
    batchItemFailures?: { itemIdentifier?: string }[];
  };
  const ids = batchItemFailures.map((failure) => failure.itemIdentifier);
  return ids.some((id) => id === undefined || id === '') ? 'all' : new Set(ids as string[]);
};

const record = (queue: Queue, message: Message): object => ({
  messageId: message.id,
  receiptHandle: message.receipt,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: 'ONWARD',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  },
  messageAttributes: {},
  md5OfBody: queue.md5(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn(queue.name),
  awsRegion: region,
});
