/**
 * Run in a process of its own, bundled as the functions are; writes one line of JSON. `make ROWS FILE` writes a file with
 * every fault; `read FILE` makes its dry run but for the look-ups: both readings, the index, verdicts, the report.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { noCounts } from '#core/batches/batch.ts';
import { readRows } from '#core/batches/file/read-rows.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import { reportLine } from '#core/batches/report/report.ts';
import { createRowIndex } from '#core/batches/row-index.ts';
import { countVerdict, verdictOf } from '#core/batches/row-verdict.ts';
import { bulkFile } from '#test/support/bulk-file.ts';

const seed = 1;
/** Behind every date of rejection in the file. */
const today = '2026-05-01';

const make = async (rows: number, path: string) => {
  const file = bulkFile({ seed, rows });
  await pipeline(file.chunks(), createWriteStream(path));
  return file.expected().counts;
};

const read = async (path: string) => {
  const started = performance.now();
  const survey = await surveyFile(createReadStream(path), { columns: null, today });
  if (survey.type !== 'readable') throw new Error(`nothing was measured: ${JSON.stringify(survey)}`);
  const surveyed = performance.now();
  const { layout } = survey;
  const index = createRowIndex(layout.rows);
  let [counts, reportCharacters] = [noCounts, 0];
  for await (const { rows } of readRows(createReadStream(path), layout, {
    today,
    ownDomains: ['in.onward.test'],
  }))
    for (const row of rows) {
      const duplicateOf = row.type === 'usable' ? index.firstRowOf(row.normal, row.row) : null;
      const verdict = verdictOf(row, {
        duplicateOf,
        membership: null,
        enrollment: null,
        idsFromThisFile: [],
      });
      counts = countVerdict(counts, verdict);
      reportCharacters += reportLine(layout, row, verdict).length;
    }
  const ended = performance.now();
  return {
    counts,
    bytes: layout.bytes,
    reportCharacters,
    surveyMs: surveyed - started,
    readMs: ended - surveyed,
    rowsPerSecond: (layout.rows / (ended - started)) * 1000,
    processorMs: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
    indexMb: index.bytes / 1e6,
    maxRssMb: process.resourceUsage().maxRSS / 1000,
  };
};

const [what, ...rest] = process.argv.slice(2);
const result = what === 'make' ? await make(Number(rest[0]), rest[1]!) : await read(rest[0]!);
process.stdout.write(`${JSON.stringify(result)}\n`);
