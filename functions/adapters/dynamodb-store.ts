import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import {
  foundAmong,
  type RecordKind,
  type Records,
  referenceKey,
  type Store,
  type Write,
} from '#core/ports/store.ts';
import {
  dueAtOf,
  dueIndex,
  everyAgency,
  feedKey,
  type Item,
  itemOf,
  keyOf,
  listIndex,
  listKey,
  recordOf,
  referenceOf,
  shardKey,
} from './dynamodb-items.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The ledger in one DynamoDB table. Throttling and outages are thrown: the caller's queue retries. */
export const createDynamoDbStore = (client: DynamoDBDocumentClient, tableName: string): Store => ({
  get: async <Kind extends RecordKind>(kind: Kind, id: string) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: keyOf(kind, id), ConsistentRead: true }),
    );
    return Item === undefined ? null : (recordOf(Item) as Records[Kind]);
  },

  getMany: async (wanted) => {
    const records = new Map<string, Records[RecordKind]>();
    const keys = [...new Map(wanted.map((each) => [referenceKey(each), keyOf(each.kind, each.id)])).values()];
    for (let from = 0; from < keys.length; from += batchGetMax)
      for (const item of await getBatch(client, tableName, keys.slice(from, from + batchGetMax)))
        records.set(String(item.pk), recordOf(item) as Records[RecordKind]);
    return foundAmong(wanted, records);
  },

  transact: async (writes) => {
    const actions = writes.map((write) => actionOf(write, tableName));
    try {
      const [only] = actions;
      // A lone conditional put costs half of a transaction with one action.
      if (actions.length === 1 && only?.Put !== undefined) await client.send(new PutCommand(only.Put));
      else await client.send(new TransactWriteCommand({ TransactItems: actions }));
      return 'done';
    } catch (error) {
      if (lostTheRace(error)) return 'conflict';
      throw error;
    }
  },

  overdue: async ({ shard, before, limit }) =>
    (await dueIn(client, tableName, shardKey(shard), before, limit)).map(referenceOf),

  feed: async ({ shard, before, limit }) =>
    (await dueIn(client, tableName, feedKey(shard), before, limit)).map((item) => ({
      id: referenceOf(item).id,
      dueAt: dueAtOf(item),
    })),

  inboundOf: (candidateId, limit) => list(client, tableName, 'inbound', candidateId, limit),
  answersOf: (candidateId, limit) => list(client, tableName, 'answer', candidateId, limit),
  membershipsOf: (candidateId, limit) => list(client, tableName, 'membership', candidateId, limit),
  batchesOf: (agencyId, limit) => list(client, tableName, 'batch', agencyId, limit),
  agencies: (limit) => list(client, tableName, 'agency', everyAgency, limit),
});

/** DynamoDB's limit for one BatchGetItem. */
const batchGetMax = 100;
/** A batch is answered in part when it is too much at once; one that never gets whole is thrown, for the queue to retry. */
const batchGetRounds = 10;

const getBatch = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  keys: readonly ReturnType<typeof keyOf>[],
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let left: readonly Record<string, unknown>[] = keys;
  for (let round = 0; round < batchGetRounds; round++) {
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [...left], ConsistentRead: true } } }),
    );
    items.push(...(Responses[TableName] ?? []));
    left = UnprocessedKeys[TableName]?.Keys ?? [];
    if (left.length === 0) return items;
  }
  throw new Error(`${left.length} items were not answered in ${batchGetRounds} rounds`);
};

/** Entries of one partition of the index of what is due, longest due first. */
const dueIn = (
  client: DynamoDBDocumentClient,
  TableName: string,
  partition: string,
  before: string,
  limit: number,
): Promise<readonly Item[]> =>
  queryAll(client, limit, {
    TableName,
    IndexName: dueIndex,
    KeyConditionExpression: 'duePk = :partition AND dueSk < :before',
    // '~' sorts after every kind and id behind the same instant.
    ExpressionAttributeValues: { ':partition': partition, ':before': `${before}~` },
  });

/** What one candidate or agency owns of a kind, newest first. */
const list = async <Kind extends RecordKind>(
  client: DynamoDBDocumentClient,
  TableName: string,
  kind: Kind,
  owner: string,
  limit: number,
): Promise<readonly Records[Kind][]> => {
  const items = await queryAll(client, limit, {
    TableName,
    IndexName: listIndex,
    KeyConditionExpression: 'listPk = :owner',
    ExpressionAttributeValues: { ':owner': listKey(kind, owner) },
    ScanIndexForward: false,
  });
  return items.map((item) => recordOf(item) as Records[Kind]);
};

/** DynamoDB ends a page at 1 MB: asked until there is enough. */
const queryAll = async (
  client: DynamoDBDocumentClient,
  limit: number,
  query: QueryCommandInput,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        ...query,
        Limit: limit - items.length,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined && items.length < limit);
  return items;
};

const actionOf = (write: Write, TableName: string): Action => {
  switch (write.type) {
    case 'put':
      return {
        Put: {
          TableName,
          Item: itemOf(write.kind, write.record),
          ...(write.expects === null
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : stillAt(write.expects)),
        },
      };
    case 'absent':
      return {
        ConditionCheck: {
          TableName,
          Key: keyOf(write.kind, write.id),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      };
    case 'remove':
      return {
        Delete: {
          TableName,
          Key: keyOf(write.kind, write.id),
          ...(write.expects === undefined ? {} : stillAt(write.expects)),
        },
      };
    default:
      return write satisfies never;
  }
};

const stillAt = (version: number) => ({
  ConditionExpression: '#version = :expected',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expected': version },
});

const lostTheRace = (error: unknown): boolean => {
  if (error instanceof ConditionalCheckFailedException || error instanceof TransactionInProgressException)
    return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? [])
    .map(({ Code }) => Code ?? 'None')
    .filter((code) => code !== 'None');
  return (
    codes.length > 0 &&
    codes.every((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict')
  );
};
