import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callerOf } from '#local/aws/caller.ts';

/** Calls and DynamoDB's capacity units by who called: a function's name, or `nobody` for the laptop itself. */
export type Count = { calls: number; readUnits: number; writeUnits: number };
export type Counts = Map<string, Count>;

export type Counter = {
  /** Function → `service operation` → count, since the last call of `restart`. */
  readonly counts: () => ReadonlyMap<string, Counts>;
  readonly restart: () => void;
  /** Stands in front of a DynamoDB endpoint, asks for the units each call used up, and adds them up. */
  readonly dynamoDb: (upstream: string) => Promise<string>;
  readonly stop: () => void;
};

/** Counts what reaches the loopback servers of this process, where every call of the functions' SDK clients ends up. */
export const countCalls = (): Counter => {
  let counts = new Map<string, Counts>();
  const add = (headers: IncomingMessage['headers'], operation: string, readUnits = 0, writeUnits = 0) => {
    const functionName = callerOf(headers)?.functionName ?? 'nobody';
    const ofFunction = counts.get(functionName) ?? new Map<string, Count>();
    const count = ofFunction.get(operation) ?? { calls: 0, readUnits: 0, writeUnits: 0 };
    count.calls += 1;
    count.readUnits += readUnits;
    count.writeUnits += writeUnits;
    counts.set(functionName, ofFunction.set(operation, count));
  };
  const onRequest = (message: unknown): void => {
    const { request: incoming } = message as { request: IncomingMessage };
    const operation = operationOf(incoming);
    if (operation !== null) add(incoming.headers, operation);
  };
  subscribe('http.server.request.start', onRequest);
  const closers: (() => void)[] = [() => unsubscribe('http.server.request.start', onRequest)];
  return {
    counts: () => counts,
    restart: () => {
      counts = new Map();
    },
    dynamoDb: async (upstream) => {
      const proxy = await listen(upstream, (headers, operation, { readUnits, writeUnits }) =>
        add(headers, operation, readUnits, writeUnits),
      );
      closers.push(proxy.close);
      return proxy.endpoint;
    },
    stop: () => {
      for (const close of closers) close();
    },
  };
};

/** `s3 GET`, `sqs SendMessage`; null for what is no call of an AWS service, and for DynamoDB, which is counted apart. */
const operationOf = ({ url = '', method = '', headers }: IncomingMessage): string | null => {
  if (!/AWS4-HMAC-SHA256/.test(headers.authorization ?? '')) return null;
  const target = String(headers['x-amz-target'] ?? '');
  if (target.startsWith('DynamoDB_')) return null;
  const service = /\/(?:\d{8})\/[^/]+\/([^/]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1] ?? url;
  return `${service} ${target === '' ? method : target.replace(/^.*\./, '')}`;
};

type Units = { readonly readUnits: number; readonly writeUnits: number };
type OnCall = (headers: IncomingMessage['headers'], operation: string, units: Units) => void;

const listen = async (upstream: string, onCall: OnCall) => {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const operation = String(incoming.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
      const body = operation === '' ? Buffer.concat(chunks) : askingForUnits(Buffer.concat(chunks));
      const headers = { ...incoming.headers, 'content-length': String(body.length) };
      const onward = request(upstream, { method: incoming.method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const answered = Buffer.concat(parts);
          onCall(incoming.headers, `dynamodb ${operation}`, unitsOf(operation, answered));
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(answered);
        });
      });
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const askingForUnits = (body: Buffer): Buffer =>
  Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), ReturnConsumedCapacity: 'TOTAL' }));

type Capacity = { readonly CapacityUnits?: number };

const reads = /^(Get|BatchGet|Query|Scan|TransactGet)/;

const unitsOf = (operation: string, answer: Buffer): Units => {
  const { ConsumedCapacity: used = [] } = JSON.parse(answer.toString() || '{}') as {
    ConsumedCapacity?: Capacity | readonly Capacity[];
  };
  const units = [used].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  return reads.test(operation) ? { readUnits: units, writeUnits: 0 } : { readUnits: 0, writeUnits: units };
};
