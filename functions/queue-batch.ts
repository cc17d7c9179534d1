import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { log } from './log.ts';

/**
 * Works off the records of one batch, one by one, and names those that failed, so that only they come again.
 * The error is logged by name only: messages of the SDK may quote what was sent.
 */
export const workOff = async (
  operation: string,
  event: SQSEvent,
  handle: (body: string) => Promise<void>,
): Promise<SQSBatchResponse> => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await handle(body);
    } catch (error) {
      batchItemFailures.push({ itemIdentifier: messageId });
      log(operation, {
        outcome: 'failed',
        messageId,
        error: error instanceof Error ? error.name : 'unknown',
        where: placeOf(error),
      });
    }
  }
  return { batchItemFailures };
};

/** The top frame of the stack: where it broke, without the message. */
const placeOf = (error: unknown): string | null =>
  (error instanceof Error
    ? error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
    : null
  )?.trim() ?? null;
