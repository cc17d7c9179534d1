import { functions } from '#infra/wiring.ts';
import type { PerCandidate } from './candidates.ts';

/** A line of the bill for 1,000 candidates. */
export type CostLine = { readonly what: string; readonly perCandidate: number; readonly usd: number };

/** List prices of us-east-1 for one unit, in US dollars; no free tier, no discount. */
export const price = {
  sesInboundMail: 0.1 / 1000,
  sesInboundChunk: 0.09 / 1000,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  s3GbMonth: 0.023,
  snsPublish: 0.5 / 1e6,
  sqsRequest: 0.4 / 1e6,
  schedulerInvocation: 1 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGbSecond: 0.0000133334,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  tableGbMonth: 0.25 + 0.2,
  logGb: 0.5,
} as const;

/** What no laptop can measure: time on Lambda (start of an instance included), and what one keeps. */
const assumed = {
  seconds: { 'receive-mail': 0.4, 'send-mail': 0.3, 'record-delivery': 0.1 },
  /** Forwarded mails of 256 kB and more. */
  chunksPerMail: 0.1,
  rawMailBytes: 60_000,
  rawMailMonths: 0.5,
  recordBytes: 10_000,
  recordMonths: 1,
} as const;

const queueOf = {
  'receive-mail': 'inbound-mail',
  'send-mail': 'send',
  'record-delivery': 'ses-events',
} as const;

/** The bill for 1,000 candidates without what SES takes for sending. Sweeps run for all alike and are left out. */
export const costOf = (measured: PerCandidate): readonly CostLine[] => {
  const each = (total: number): number => total / measured.candidates;
  const messages = (queue: string): number => each(measured.queues.get(queue)?.messages ?? 0);
  const sumOf = (field: 'calls' | 'readUnits' | 'writeUnits', operation: RegExp): number =>
    each(
      Object.keys(queueOf)
        .flatMap((name) => [...(measured.counts.get(name) ?? [])])
        .filter(([called]) => operation.test(called))
        .reduce((sum, [, count]) => sum + count[field], 0),
    );
  const line = (what: string, perCandidate: number, unitPrice: number): CostLine => ({
    what,
    perCandidate,
    usd: perCandidate * unitPrice * 1000,
  });
  const inbound = messages('inbound-mail');
  const allMessages = inbound + messages('send') + messages('ses-events');
  const gbSeconds = (Object.keys(queueOf) as (keyof typeof queueOf)[]).reduce(
    (sum, name) => sum + messages(queueOf[name]) * assumed.seconds[name] * (functions[name].memoryMB / 1024),
    0,
  );
  return [
    line('SES, mails received', inbound, price.sesInboundMail),
    line('SES, chunks received (assumed)', inbound * assumed.chunksPerMail, price.sesInboundChunk),
    line('S3, put', inbound, price.s3Put),
    line('S3, get', sumOf('calls', /^s3 GET/), price.s3Get),
    line(
      'S3, MB a month (assumed)',
      (assumed.rawMailBytes * assumed.rawMailMonths) / 1e6,
      price.s3GbMonth / 1000,
    ),
    line('SNS, publish', inbound + messages('ses-events'), price.snsPublish),
    // Send, receive and delete, as if no batch ever held more than one.
    line('SQS, requests', allMessages * 3, price.sqsRequest),
    line('Scheduler, invocations', sumOf('calls', /^scheduler POST/), price.schedulerInvocation),
    line('Lambda, invocations', allMessages, price.lambdaRequest),
    line('Lambda, GB seconds (assumed)', gbSeconds, price.lambdaGbSecond),
    line('DynamoDB, write units', sumOf('writeUnits', /^dynamodb/), price.writeUnit),
    line('DynamoDB, read units', sumOf('readUnits', /^dynamodb/), price.readUnit),
    line(
      'DynamoDB, MB a month (assumed)',
      (assumed.recordBytes * assumed.recordMonths) / 1e6,
      price.tableGbMonth / 1000,
    ),
    line('CloudWatch Logs, MB', each(measured.logBytes) / 1e6, price.logGb / 1000),
  ];
};

export const totalUsd = (lines: readonly CostLine[]): number => lines.reduce((sum, { usd }) => sum + usd, 0);
