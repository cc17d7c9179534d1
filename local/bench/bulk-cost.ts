import { planCalendar } from '#core/batches/calendar.ts';
import type { BulkCount, BulkFunction } from './bulk-count.ts';
import type { PerCandidate } from './candidates.ts';
import { type CostLine, costOf, price, totalUsd } from './cost.ts';

/** What a laptop cannot measure. */
const assumed = {
  /** On Lambda; the embedded AWS, with the database on the same two cores, does half of that and more. */
  rowsPerSecond: { 'import-candidates': 2000, 'enroll-candidates': 500 },
  memoryGb: 0.5,
  fileBytesPerRow: 300,
  fileMonths: 1,
  recordBytesPerRow: 4000,
  recordMonths: 1,
} as const;

const million = 1_000_000;

/** The bill for importing and enrolling 1,000,000 rows, worked out from the calls and units of a smaller file. */
export const importCost = (count: BulkCount): readonly CostLine[] => {
  const sumOf = (field: 'calls' | 'readUnits' | 'writeUnits', operation: RegExp): number =>
    Object.values(count.counts)
      .flatMap((counts) => [...counts])
      .filter(([called]) => operation.test(called))
      .reduce((sum, [, each]) => sum + each[field], 0) / count.rows;
  const line = (what: string, perRow: number, unitPrice: number): CostLine => ({
    ...{ what, perCandidate: perRow },
    usd: perRow * unitPrice * million,
  });
  const seconds = (name: BulkFunction): number => 1 / assumed.rowsPerSecond[name];
  const gbSeconds = (seconds('import-candidates') + seconds('enroll-candidates')) * assumed.memoryGb;
  return [
    line('DynamoDB, write units', sumOf('writeUnits', /^dynamodb/), price.writeUnit),
    line('DynamoDB, read units', sumOf('readUnits', /^dynamodb/), price.readUnit),
    line('S3, put', sumOf('calls', /^s3 PUT/), price.s3Put),
    line('S3, get', sumOf('calls', /^s3 (GET|HEAD)/), price.s3Get),
    line('Lambda, GB seconds (assumed)', gbSeconds, price.lambdaGbSecond),
    line(
      'S3, keep for a month (assumed)',
      (assumed.fileBytesPerRow * assumed.fileMonths) / 1e9,
      price.s3GbMonth,
    ),
    line(
      'DynamoDB, keep for a month (assumed)',
      (assumed.recordBytesPerRow * assumed.recordMonths) / 1e9,
      price.tableGbMonth,
    ),
  ];
};

/** The bill for the mails of 1,000,000 people who were enrolled, without what SES takes. */
export const mailsUsd = (series: PerCandidate): number => (totalUsd(costOf(series)) * million) / 1000;

/** Per mail; à la carte, the plan of older accounts. */
const sesUsdPerMail = 0.1 / 1000;
export const sesUsd = (mailsPerCandidate: number): number => mailsPerCandidate * million * sesUsdPerMail;

export type Days = { readonly perDay: number; readonly lastStart: number | null; readonly lastMail: number };

/** In how many days 1,000,000 people are started, and have all their mails, where SES takes so many mails in 24 hours. */
export const daysFor = (perDay: number, from: string): Days => {
  const zone = 'Europe/London';
  const calendar = planCalendar({
    ...{ zones: { [zone]: million }, from, booked: {} },
    perDay: Math.floor(0.8 * perDay),
  });
  const dayOf = (day: string): number =>
    Math.round((Date.parse(day) - Date.parse(from.slice(0, 10))) / 86_400_000);
  return {
    perDay,
    lastStart: calendar === null ? null : dayOf(calendar.starts[zone]!.at(-1)!.day),
    lastMail: calendar === null ? 0 : dayOf(calendar.mails.at(-1)!.day),
  };
};
