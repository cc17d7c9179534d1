import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { windowAt } from '#core/limits/rate-window.ts';
import type { RateLimiter } from '#core/ports/ports.ts';

/** Counts in the table, one item a scope and window, which DynamoDB tidies away. Not part of any transaction. */
export const createDynamoDbRateLimiter = (
  client: DynamoDBDocumentClient,
  tableName: string,
): RateLimiter => ({
  take: async ({ scope, limit, windowSeconds, now }) => {
    const window = windowAt(now, windowSeconds);
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { pk: `rate#${scope}#${window.number}`, sk: '-' },
        UpdateExpression: 'ADD taken :one SET expiresAt = :end',
        ExpressionAttributeValues: { ':one': 1, ':end': window.endSeconds },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return { allowed: Number(Attributes?.taken) <= limit, retryAfterSeconds: window.leftSeconds };
  },
});
