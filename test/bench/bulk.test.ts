import { expect, test } from 'vitest';
import { daysFor, importCost } from '#local/bench/bulk-cost.ts';
import type { BulkCount } from '#local/bench/bulk-count.ts';
import { totalUsd } from '#local/bench/cost.ts';

const counted = (calls: number, readUnits = 0, writeUnits = 0) => ({ calls, readUnits, writeUnits });

const thousandRows: BulkCount = {
  ...{ rows: 1000, newRows: 900, days: 6 },
  counts: {
    'import-candidates': new Map([
      ['s3 GET', counted(10)],
      ['dynamodb BatchGetItem', counted(10, 1000)],
    ]),
    'enroll-candidates': new Map([['dynamodb TransactWriteItems', counted(30, 0, 7200)]]),
  },
  peakMb: { 'import-candidates': 90, 'enroll-candidates': 110 },
};

test('a million rows cost what a thousand cost, a thousand times', () => {
  const lines = importCost(thousandRows);
  const usdOf = (what: string) => lines.find((each) => each.what === what)!.usd;
  expect(usdOf('DynamoDB, write units')).toBeCloseTo((7_200_000 * 0.625) / 1e6);
  expect(usdOf('DynamoDB, read units')).toBeCloseTo((1_000_000 * 0.125) / 1e6);
  expect(usdOf('S3, get')).toBeCloseTo((10_000 * 0.4) / 1e6);
  expect(totalUsd(lines)).toBeLessThan(10);
});

test('the quota says when a million people have started, and a larger one says sooner', () => {
  const from = '2026-06-02T10:00:00.000Z';
  const [small, large] = [daysFor(200_000, from), daysFor(1_000_000, from)];
  // Six mails each, four fifths of the quota: no plan can be over before that.
  expect(small.lastMail).toBeGreaterThanOrEqual(6_000_000 / 160_000);
  expect(large.lastMail).toBeGreaterThanOrEqual(6_000_000 / 800_000);
  expect(large.lastStart!).toBeLessThan(small.lastStart!);
  expect(daysFor(20_000, from).lastStart).toBeNull();
});
