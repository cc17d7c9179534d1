import { CsvError, type Parser, parse } from 'csv-parse';
import { rowBytesMax } from './limits.ts';
import type { FileReason } from './reasons.ts';

/** Records as they come, cells one character a byte (cell-text.ts), blank lines included, and why it went no further. */
export type Records = {
  readonly records: readonly (readonly string[])[];
  readonly taken: number;
  readonly failure: Extract<FileReason, 'unclosed-quote' | 'row-too-long'> | null;
};

/**
 * Cuts a stream into records. Quotes that do not stand where they should are kept as text; a failure is of the record
 * after the last one given, and ends it.
 */
export async function* csvRecords(
  pieces: AsyncIterable<{ readonly piece: Uint8Array; readonly taken: number }>,
  delimiter: string,
): AsyncGenerator<Records, void> {
  const parser = parse({
    delimiter,
    encoding: 'latin1',
    bom: false,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: rowBytesMax,
  });
  expectAnyLength(parser);
  // Errors reach us by the callbacks; without a listener the event would end the process.
  let failed: Error | null = null;
  parser.on('error', (error) => {
    failed ??= error;
  });
  const drained = (): readonly (readonly string[])[] => {
    const records: (readonly string[])[] = [];
    for (let record = parser.read(); record !== null; record = parser.read()) records.push(record);
    return records;
  };
  let [sinceRecord, lastTaken] = [0, 0];
  for await (const { piece, taken } of pieces) {
    const written = new Promise<void>((resolve) => {
      parser.write(piece, (error) => {
        failed ??= error ?? null;
        resolve();
      });
    });
    const records = drained();
    await written;
    sinceRecord = records.length > 0 ? 0 : sinceRecord + piece.length;
    lastTaken = taken;
    // A row of nothing but delimiters has no size in the parser's eyes.
    const failure =
      failed === null ? (sinceRecord > 2 * rowBytesMax ? 'row-too-long' : null) : failureOf(failed);
    if (records.length > 0 || failure !== null) yield { records, taken, failure };
    if (failure !== null) {
      parser.destroy();
      return;
    }
  }
  const last: (readonly string[])[] = [];
  const closed = new Promise<void>((resolve) => {
    parser.once('close', resolve);
  });
  parser.on('readable', () => {
    last.push(...drained());
  });
  parser.end();
  await closed;
  const failure = failed === null ? null : failureOf(failed);
  if (last.length > 0 || failure !== null) yield { records: last, taken: lastTaken, failure };
}

/**
 * Where records may differ in length the parser still makes an error of each that does, with a stack and a copy of the record: 40 µs
 * a blank line instead of one. So its inner works are told that every length is the expected one. An upgrade that has other inner
 * works throws at the first record.
 */
const expectAnyLength = (parser: Parser): void => {
  const { api } = parser as unknown as { readonly api: InnerWorks };
  const onRecord = api.__onRecord;
  api.__onRecord = function (push) {
    this.state.expectedRecordLength = this.state.record.length;
    return onRecord.call(this, push);
  };
};

type InnerWorks = {
  readonly state: { readonly record: readonly string[]; expectedRecordLength: number };
  __onRecord: (this: InnerWorks, push: unknown) => unknown;
};

/** @throws what is no fault of the file. */
const failureOf = (error: Error): NonNullable<Records['failure']> => {
  const code = error instanceof CsvError ? error.code : null;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'unclosed-quote';
  if (code === 'CSV_MAX_RECORD_SIZE') return 'row-too-long';
  throw error;
};
