import { dueShards } from '#core/ports/store.ts';
import { feedKey, type Item, shardKey } from '#functions/adapters/dynamodb-items.ts';
import { table } from '#infra/wiring.ts';
import { tableName } from './names.ts';

/** The calls to DynamoDB that the laptop itself makes, without the SDK, which would double the start-up time. */
export type Table = {
  readonly create: () => Promise<void>;
  /** Puts an item unless its key is taken; false when it is. */
  readonly putNew: (item: Item) => Promise<boolean>;
  /** The smallest sort keys in the `due` index: of what a sweep rescues and of what it feeds. Null: nothing ever. */
  readonly earliestDue: () => Promise<EarliestDue>;
};

export type EarliestDue = { readonly overdue: string | null; readonly fed: string | null };

type Reply = {
  readonly __type?: string;
  readonly message?: string;
  readonly Items?: readonly Record<string, { S?: string }>[];
  readonly LastEvaluatedKey?: object;
};

export const createTable = (endpoint: string): Table => {
  const call: Call = async (operation, input) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=ONWARD/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Reply;
  };
  return {
    create: async () => {
      const reply = await call('CreateTable', definition);
      if (reply.__type !== undefined && !reply.__type.endsWith('ResourceInUseException'))
        throw new Error(`the table could not be created: ${reply.__type} ${reply.message ?? ''}`);
    },
    putNew: async (item) => {
      const reply = await call('PutItem', {
        TableName: tableName,
        Item: attributesOf(item),
        ConditionExpression: `attribute_not_exists(${table.partitionKey})`,
      });
      if (reply.__type === undefined) return true;
      if (reply.__type.endsWith('ConditionalCheckFailedException')) return false;
      throw new Error(`an item could not be put: ${reply.__type} ${reply.message ?? ''}`);
    },
    earliestDue: async () => (await earliestAtOnce(call)) ?? earliestOfShards(call),
  };
};

const shards = Array.from({ length: dueShards }, (_, shard) => shard);

type Call = (operation: string, input: object) => Promise<Reply>;

/** What one page of the index holds at most; a laptop with a few people never has more. */
const pageOfIndex = 200;

/** The whole index in one call, as often as a journey stops; null when it is too long for that. */
const earliestAtOnce = async (call: Call): Promise<EarliestDue | null> => {
  const { partitionKey, sortKey } = table.indexes.due;
  const page = await call('Scan', { TableName: tableName, IndexName: 'due', Limit: pageOfIndex });
  if (page.__type !== undefined) throw new Error(`the due index cannot be read: ${page.__type}`);
  if (page.LastEvaluatedKey !== undefined) return null;
  const entries = page.Items ?? [];
  const earliest = (keyOf: (shard: number) => string): string | null => {
    const partitions = new Set(shards.map(keyOf));
    const those = entries.filter((each) => partitions.has(each[partitionKey]?.S ?? ''));
    return those.flatMap((each) => each[sortKey]?.S ?? []).sort()[0] ?? null;
  };
  return { overdue: earliest(shardKey), fed: earliest(feedKey) };
};

/** One entry of each shard is looked at, whatever the index holds: a hundred thousand may wait in it. */
const earliestOfShards = async (call: Call): Promise<EarliestDue> => {
  const earliest = async (keyOf: (shard: number) => string): Promise<string | null> => {
    const firsts = await Promise.all(shards.map((shard) => firstOf(call, keyOf(shard))));
    return firsts.flatMap((first) => first ?? []).sort()[0] ?? null;
  };
  const [overdue, fed] = await Promise.all([shardKey, feedKey].map(earliest));
  return { overdue: overdue ?? null, fed: fed ?? null };
};

const firstOf = async (call: Call, partition: string): Promise<string | null> => {
  const { partitionKey, sortKey } = table.indexes.due;
  const page = await call('Query', {
    TableName: tableName,
    IndexName: 'due',
    KeyConditionExpression: `${partitionKey} = :partition`,
    ExpressionAttributeValues: { ':partition': { S: partition } },
    Limit: 1,
  });
  if (page.__type !== undefined) throw new Error(`the due index cannot be read: ${page.__type}`);
  return page.Items?.[0]?.[sortKey]?.S ?? null;
};

/** Plain data as DynamoDB's JSON writes it. */
const attributesOf = (item: object): object =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, attributeOf(value)]));

const attributeOf = (value: unknown): object => {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    default:
      if (value === null) return { NULL: true };
      return Array.isArray(value) ? { L: value.map(attributeOf) } : { M: attributesOf(value as object) };
  }
};

type Keys = { readonly partitionKey: string; readonly sortKey: string };

const keySchema = ({ partitionKey, sortKey }: Keys): object[] => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

const indexes = Object.entries(table.indexes);

const definition = {
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [table, ...Object.values(table.indexes)]
    .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
    .map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  KeySchema: keySchema(table),
  GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: index.projection },
  })),
};
