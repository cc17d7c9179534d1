import type { Item } from '#functions/adapters/dynamodb-items.ts';
import { table } from '#infra/wiring.ts';
import { tableName } from './names.ts';

/** The calls to DynamoDB that the laptop itself makes, without the SDK, which would double the start-up time. */
export type Table = {
  readonly create: () => Promise<void>;
  /** Puts an item unless its key is taken; false when it is. */
  readonly putNew: (item: Item) => Promise<boolean>;
  /** The smallest sort key in the `due` index, null when nothing is due ever. */
  readonly earliestDue: () => Promise<string | null>;
};

type Reply = {
  readonly __type?: string;
  readonly message?: string;
  readonly Items?: readonly Record<string, { S?: string }>[];
  readonly LastEvaluatedKey?: object;
};

export const createTable = (endpoint: string): Table => {
  const call = async (operation: string, input: object): Promise<Reply> => {
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
    earliestDue: async () => {
      const { sortKey } = table.indexes.due;
      let earliest: string | null = null;
      let start: object | undefined;
      do {
        const page = await call('Scan', {
          TableName: tableName,
          IndexName: 'due',
          ProjectionExpression: sortKey,
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        });
        if (page.__type !== undefined) throw new Error(`the due index cannot be read: ${page.__type}`);
        for (const item of page.Items ?? []) {
          const value = item[sortKey]?.S ?? '';
          if (earliest === null || value < earliest) earliest = value;
        }
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
      return earliest;
    },
  };
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
