import { rmSync } from 'node:fs';
import { daysFor, importCost, mailsUsd, sesUsd } from './bulk-cost.ts';
import { type BulkCount, type BulkFunction, bulkFunctions, countBulk } from './bulk-count.ts';
import { type BulkTime, timeBulk } from './bulk-time.ts';
import { bulkDay, writeFileOf } from './bulk-world.ts';
import { countEnrolled } from './candidates.ts';
import { totalUsd } from './cost.ts';
import type { Counts } from './count-calls.ts';
import type { Figure } from './figures.ts';

export type BulkRun = BulkTime & BulkCount;

/** What DESIGN promises: calls of a dry run, memory, and the laptop's five minutes for 100,000 rows. */
const limits = { callsPerRow: 0.2, memoryMb: 256, seconds: 300, secondsFor: 100_000 } as const;

/** Files of these sizes through the embedded AWS: once for the time, once for calls, units and memory. */
export const measureBulk = async (
  bundles: Readonly<Record<string, string>>,
  sizes: readonly number[],
  how: {
    readonly folder: string;
    readonly until: 'checked' | 'enrolled';
    /** Told what is known before all of it is: the largest file takes an hour. */
    readonly tell: (line: string) => void;
  },
): Promise<readonly BulkRun[]> => {
  const runs: BulkRun[] = [];
  for (const rows of sizes) {
    const file = await writeFileOf(how.folder, rows);
    const time = await timeBulk(bundles, file, how.until);
    how.tell(timeLine(time));
    runs.push({ ...time, ...(await countBulk(bundles, file, how)) });
    rmSync(file.path);
  }
  return runs;
};

const timeLine = ({ rows, checkSeconds, enrollSeconds }: BulkTime): string =>
  [
    `${countOf(rows)}: dry run ${checkSeconds.toFixed(1)} s`,
    ...(enrollSeconds === null ? [] : [`enrolling ${enrollSeconds.toFixed(1)} s`]),
    'now the same for calls, units and memory',
  ].join(', ');

const countOf = (rows: number): string => `${rows.toLocaleString('en-GB')} rows`;

export const bulkFigures = (runs: readonly BulkRun[]): readonly Figure[] =>
  runs.flatMap((run) => {
    const name = countOf(run.rows);
    const enrolled = run.enrollSeconds !== null;
    return [
      ...timeFigures(name, run),
      ...(enrolled ? bulkFunctions : ['import-candidates' as const]).flatMap((each) =>
        functionFigures(name, run, each),
      ),
    ];
  });

const timeFigures = (
  name: string,
  { rows, newRows, checkSeconds, enrollSeconds }: BulkRun,
): readonly Figure[] => [
  {
    ...{ name: `${name}, dry run`, value: rows / checkSeconds, unit: 'rows a second' },
    note: `${checkSeconds.toFixed(1)} s`,
  },
  ...(enrollSeconds === null
    ? []
    : [
        {
          ...{ name: `${name}, enrolling`, value: newRows / enrollSeconds, unit: 'rows a second' },
          note: `${enrollSeconds.toFixed(1)} s for ${newRows} new ones`,
        },
        {
          ...{ name: `${name}, both`, value: checkSeconds + enrollSeconds, unit: 's' },
          ...(rows === limits.secondsFor ? { limit: limits.seconds } : {}),
        },
      ]),
];

const functionFigures = (
  name: string,
  { rows, counts, peakMb }: BulkRun,
  each: BulkFunction,
): readonly Figure[] => {
  const perRow = (field: 'calls' | 'readUnits' | 'writeUnits'): number => sumOf(counts[each], field) / rows;
  return [
    {
      ...{ name: `${name}, AWS calls of ${each}`, value: perRow('calls'), unit: 'a row' },
      ...(each === 'import-candidates' ? { limit: limits.callsPerRow } : {}),
      note: `${perRow('readUnits').toFixed(2)} read units, ${perRow('writeUnits').toFixed(2)} write units a row`,
    },
    { name: `${name}, memory of ${each}`, value: peakMb[each], unit: 'MB', limit: limits.memoryMb },
  ];
};

const sumOf = (counts: Counts, field: 'calls' | 'readUnits' | 'writeUnits'): number =>
  [...counts.values()].reduce((sum, count) => sum + count[field], 0);

const quotas = [50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000] as const;
const peopleCounted = 10;

/** What a million rows cost and take on AWS, worked out from the largest file that was counted. */
export const millionFigures = async (
  bundles: Readonly<Record<string, string>>,
  runs: readonly BulkRun[],
): Promise<readonly Figure[]> => {
  const series = await countEnrolled(bundles, peopleCounted);
  const mails = series.mailsSent / series.candidates;
  const lines = importCost(runs.at(-1)!);
  const usd = (name: string, value: number, note = ''): Figure => ({ name, value, unit: 'USD', note });
  return [
    ...lines.map(({ what, usd: value, perCandidate }) =>
      usd(`1,000,000 rows, ${what}`, value, `${perCandidate.toPrecision(3)} a row`),
    ),
    usd('1,000,000 rows, import and enrollment', totalUsd(lines)),
    usd(`1,000,000 people, ${mails.toFixed(0)} mails each, without SES`, mailsUsd(series)),
    usd('1,000,000 people, SES', sesUsd(mails)),
    ...quotas.map((perDay): Figure => {
      const { lastStart, lastMail } = daysFor(perDay, bulkDay);
      return {
        name: `1,000,000 people at ${perDay.toLocaleString('en-GB')} mails in 24 hours`,
        ...{ value: lastStart ?? Number.NaN, unit: 'days to the last start' },
        note: lastStart === null ? 'refused: more than a year' : `${lastMail} days to the last mail`,
      };
    }),
  ];
};
