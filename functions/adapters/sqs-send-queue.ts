import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DelayedMessage, SendQueue } from '#core/ports/ports.ts';

/** SQS's limit for one call. */
const batchMax = 10;
/** Calls under way at once: a sweep that feeds thousands is done within seconds, and opens no thousand connections. */
const callsAtOnce = 20;

export const createSqsSendQueue = (client: SQSClient, queueUrl: string): SendQueue => ({
  queue: async (message, delaySeconds = 0) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(message),
        DelaySeconds: delaySeconds,
      }),
    );
  },

  queueMany: async (messages) => {
    const batches = inGroups(messages, batchMax);
    for (const together of inGroups(batches, callsAtOnce))
      await Promise.all(together.map((batch) => sendBatch(client, queueUrl, batch)));
  },
});

const sendBatch = async (
  client: SQSClient,
  QueueUrl: string,
  batch: readonly DelayedMessage[],
): Promise<void> => {
  const { Failed = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: batch.map(({ message, delaySeconds }, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        DelaySeconds: delaySeconds,
      })),
    }),
  );
  if (Failed.length > 0)
    throw new Error(`SQS refused ${Failed.length} of ${batch.length} messages: ${Failed[0]?.Code}`);
};

const inGroups = <Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, group) =>
    entries.slice(group * size, (group + 1) * size),
  );
