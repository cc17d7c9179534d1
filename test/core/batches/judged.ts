import { expect } from 'vitest';
import { noCounts } from '#core/batches/batch.ts';
import type { ReadRow } from '#core/batches/file/candidate-file.ts';
import { readRows } from '#core/batches/file/read-rows.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import type { RowVerdict } from '#core/batches/planned-row.ts';
import { createRowIndex } from '#core/batches/row-index.ts';
import { countVerdict, verdictOf } from '#core/batches/row-verdict.ts';
import { type BulkFileOptions, bulkFile } from '#test/support/bulk-file.ts';

const today = '2026-05-01';
const ownDomains = ['in.onward.test'];

/** The dry run of a file in an agency that has enrolled nobody yet. */
const dryRun = async (options: BulkFileOptions) => {
  const file = bulkFile(options);
  const survey = await surveyFile(file.chunks(), { columns: null, today });
  if (survey.type !== 'readable') throw new Error(JSON.stringify(survey));
  const index = createRowIndex(survey.layout.rows);
  const rows: { readonly read: ReadRow; readonly verdict: RowVerdict }[] = [];
  for await (const group of readRows(file.chunks(), survey.layout, { today, ownDomains }))
    for (const read of group.rows) {
      const duplicateOf = read.type === 'usable' ? index.firstRowOf(read.normal, read.row) : null;
      const verdict = verdictOf(read, {
        duplicateOf,
        membership: null,
        enrollment: null,
        idsFromThisFile: [],
      });
      rows.push({ read, verdict });
    }
  return { survey, rows, file };
};

const holds = async (options: BulkFileOptions): Promise<void> => {
  const { rows, file, survey } = await dryRun(options);
  expect(survey.file.encoding).toBe(options.encoding ?? 'utf-8');
  const expected = [...file.expectedRows()];
  for (const [index, want] of expected.entries()) {
    const { read, verdict } = rows[index]!;
    expect({ row: read.row, verdict }, want.kind).toEqual({ row: want.row, verdict: want.verdict });
    if (read.type !== 'usable' || want.verdict.verdict !== 'new') continue;
    expect(read.candidate, want.kind).toMatchObject({ row: want.row, address: want.address, ...want.reads });
  }
  expect(rows.length).toBe(expected.length);
  const counts = rows.reduce((sum, { verdict }) => countVerdict(sum, verdict), noCounts);
  expect(counts).toEqual(file.expected().counts);
  expect(counts.rows).toBe(options.rows);
};

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const delimiters = [',', ';', '\t'] as const;
type Kind = {
  readonly encoding: (typeof encodings)[number];
  readonly delimiter: (typeof delimiters)[number];
};

export const kindsOfFiles: readonly Kind[] = encodings.flatMap((encoding) =>
  delimiters.map((delimiter) => ({ encoding, delimiter })),
);

/** Every row of a file of that kind is judged as it was made to be. */
export const judgesEveryRow = async ({ encoding, delimiter }: Kind): Promise<void> => {
  const [n, m] = [encodings.indexOf(encoding), delimiters.indexOf(delimiter)];
  await holds({
    seed: n * 3 + m,
    rows: 1_000,
    encoding,
    delimiter,
    mark: m > 0 && encoding !== 'windows-1252',
    lineEnd: (['\r\n', '\n', '\r'] as const)[(n + m) % 3]!,
    language: (['en', 'de', 'fr', 'es', 'nl', 'ours'] as const)[(n * 3 + m) % 6]!,
    separatorLine: (n + m) % 2 === 1,
    oddShare: 0.5,
  });
};
