import type { Batch } from '#core/batches/batch.ts';
import { bulkPerDay, planCalendar } from '#core/batches/calendar.ts';
import { defaultGraceMinutes } from '#core/batches/decide-batch.ts';
import { reportKey, reportPartKey, summaryKey } from '#core/batches/keys.ts';
import { reportHead } from '#core/batches/report/report.ts';
import type { Summary } from '#core/batches/report/summary.ts';
import type { FileStream, Files } from '#core/ports/ports.ts';
import { plusMs } from '#core/time/instant.ts';
import type { ImportDependencies } from './dependencies.ts';
import type { Stage } from './dry-run.ts';
import { sampleMails } from './sample-mails.ts';
import type { Unfinished } from './unfinished.ts';

/** While SES does not say what may be sent, nobody can say when. */
const askAgainSeconds = 60;

/** All rows are judged: the report, the calendar, and what is shown. */
export const endDryRun = async (
  deps: ImportDependencies,
  batch: Batch,
  unfinished: Unfinished,
): Promise<Stage> => {
  const { files, store, quota, now } = deps;
  await files.write(reportKey(batch), await wholeReport(files, batch, unfinished), 'text/csv; charset=utf-8');
  const allowed = await quota.read();
  if (allowed === null) return { type: 'to-go-on', delaySeconds: askAgainSeconds };
  const calendar = planCalendar({
    zones: batch.zones,
    from: plusMs(now(), defaultGraceMinutes * 60_000),
    booked: (await store.get('sending-calendar', 'all'))?.booked ?? {},
    perDay: bulkPerDay(allowed),
  });
  const samples = calendar === null ? [] : await sampleMails(deps, { ...batch, calendar }, unfinished);
  const summary: Summary = { samples, rows: unfinished.rows };
  await files.write(summaryKey(batch), JSON.stringify(summary), 'application/json');
  if (calendar === null)
    return { type: 'ended', result: { type: 'refused', reason: 'sending-quota', row: null, file: null } };
  return { type: 'ended', result: { type: 'checked', calendar } };
};

/** Put together as a stream: the report of a million rows is no smaller than they are. */
const wholeReport = async (
  files: Files,
  batch: Batch,
  { layout, parts }: Unfinished,
): Promise<FileStream> => {
  const head = Buffer.from(reportHead(layout));
  const bytes = parts.reduce((sum, { reportBytes }) => sum + reportBytes, head.length);
  return { bytes, chunks: reportChunks(files, batch, head, parts) };
};

async function* reportChunks(
  files: Files,
  batch: Batch,
  head: Uint8Array,
  parts: Unfinished['parts'],
): AsyncGenerator<Uint8Array> {
  yield head;
  for (const [part, { reportBytes }] of parts.entries()) {
    if (reportBytes === 0) continue;
    const file = await files.read(reportPartKey(batch, part));
    if (file === null) throw new Error(`part ${part} of the report of batch ${batch.id} is not there`);
    yield* file.chunks;
  }
}
