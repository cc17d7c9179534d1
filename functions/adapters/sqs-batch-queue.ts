import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BatchMessage, BatchQueue } from '#core/ports/ports.ts';

/** SQS's limit for one call. */
const entriesMax = 10;

/** Dry runs take minutes and wait in a queue of their own, so that enrolling and undoing never wait behind one. */
export const createSqsBatchQueue = (
  client: SQSClient,
  urls: { readonly imports: string; readonly enrollments: string },
): BatchQueue => ({
  queue: async (messages, delaySeconds = 0) => {
    const dryRuns = messages.filter(({ type }) => type === 'check');
    const others = messages.filter(({ type }) => type !== 'check');
    await sendAll(client, urls.imports, dryRuns, delaySeconds);
    await sendAll(client, urls.enrollments, others, delaySeconds);
  },
});

/** @throws when SQS did not take one of them: the caller queues all of them again, which does no harm. */
const sendAll = async (
  client: SQSClient,
  QueueUrl: string,
  messages: readonly BatchMessage[],
  DelaySeconds: number,
): Promise<void> => {
  for (let from = 0; from < messages.length; from += entriesMax) {
    const Entries = messages
      .slice(from, from + entriesMax)
      .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message), DelaySeconds }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed.length > 0)
      throw new Error(`SQS did not take ${Failed.length} of ${Entries.length}: ${Failed[0]?.Code}`);
  }
};
