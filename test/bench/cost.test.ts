import { describe, expect, test } from 'vitest';
import { callFigures } from '#local/bench/call-figures.ts';
import type { PerCandidate } from '#local/bench/candidates.ts';
import { costOf, totalUsd } from '#local/bench/cost.ts';
import { forwardOf } from '#local/bench/mails.ts';

const counted = (calls: number, readUnits = 0, writeUnits = 0) => ({ calls, readUnits, writeUnits });

const twoCandidates: PerCandidate = {
  candidates: 2,
  mailsSent: 12,
  counts: new Map([
    [
      'receive-mail',
      new Map([
        ['s3 GET', counted(2)],
        ['dynamodb TransactWriteItems', counted(2, 0, 24)],
      ]),
    ],
    [
      'send-mail',
      new Map([
        ['scheduler POST', counted(10)],
        ['dynamodb GetItem', counted(104, 104)],
      ]),
    ],
    ['sweep', new Map([['dynamodb Query', counted(500, 250)]])],
    ['nobody', new Map([['dynamodb Scan', counted(40, 20)]])],
  ]),
  queues: new Map([
    ['inbound-mail', { messages: 2, batches: 2 }],
    ['send', { messages: 12, batches: 12 }],
    ['ses-events', { messages: 24, batches: 20 }],
  ]),
  logBytes: 2_000,
};

describe('the bill for 1,000 candidates', () => {
  const lines = costOf(twoCandidates);
  const line = (what: string) => lines.find((each) => each.what === what);

  test('is worked out from what one candidate used', () => {
    expect(line('DynamoDB, write units')).toMatchObject({ perCandidate: 12 });
    expect(line('DynamoDB, write units')?.usd).toBeCloseTo(0.0075, 10);
    expect(line('SQS, requests')).toMatchObject({ perCandidate: 57 });
    expect(line('Scheduler, invocations')?.usd).toBeCloseTo(0.005, 10);
    expect(line('CloudWatch Logs, MB')?.usd).toBeCloseTo(0.0005, 10);
    expect(totalUsd(lines)).toBeCloseTo(
      lines.reduce((sum, { usd }) => sum + usd, 0),
      10,
    );
  });

  test('has nothing of sweeps and of the laptop itself', () => {
    expect(line('DynamoDB, read units')).toMatchObject({ perCandidate: 52 });
    expect(callFigures(twoCandidates).find(({ name }) => name === 'DynamoDB read units')?.value).toBe(52);
  });
});

test('the mail that is measured is as large as the figure says', () => {
  const mail = forwardOf('sam@mail.example', 7, new Date('2026-01-05T10:00:00Z'));
  expect(Buffer.byteLength(mail)).toBeGreaterThan(19_000);
  expect(Buffer.byteLength(mail)).toBeLessThan(21_000);
});
