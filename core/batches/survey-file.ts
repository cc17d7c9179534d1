import { createHash } from 'node:crypto';
import { asciiLike, byteForm, markBytes, utf8FromUtf16 } from './byte-form.ts';
import type { ColumnIndexes, ColumnProblem, FileLayout, Survey, SurveyOptions } from './candidate-file.ts';
import { readAddress } from './cell-address.ts';
import { orderOf } from './cell-date.ts';
import { decodeCells, fromUtf8, hasHighByte } from './cell-text.ts';
import { cellText } from './cell-value.ts';
import { chooseDelimiter } from './choose-delimiter.ts';
import { csvRecords } from './csv-records.ts';
import type { Encoding } from './file.ts';
import { refusedKind, refusedText } from './file-kind.ts';
import { findColumns, uniqueHeadings } from './find-columns.ts';
import { separatorLine } from './first-record.ts';
import { isBlank, watchWidths } from './fit-cells.ts';
import { columnsMax, fileBytesMax, lastRowMax, rowsMax } from './limits.ts';
import type { FileReason } from './reasons.ts';

/** Enough for the longest header and for telling UTF-16. */
const headBytes = 65_536;

/**
 * Reads the whole file once, for what has to be known before its first row can be judged: that it can be read to its end,
 * its hash, columns, encoding, and how it writes dates.
 */
export const surveyFile = async (
  chunks: AsyncIterable<Uint8Array>,
  { columns: chosen, today }: SurveyOptions,
): Promise<Survey> => {
  const measured = measure(chunks);
  const { head, whole } = await withHead(measured.chunks);
  if (head.length === 0) return refused('empty-file');
  const form = byteForm(head);
  const kind = refusedKind(head);
  if (kind !== null) return refused(kind);
  const mark = form === 'ascii-like' ? markBytes(head) : 0;
  const text = headText(head, form).slice(mark === 0 ? 0 : 1);
  const other = refusedText(text);
  if (other !== null) return refused(other);
  const separator = separatorLine(text);
  const delimiter = separator?.delimiter ?? chooseDelimiter(text.slice(separator?.length ?? 0), chosen);
  const skipBytes = mark + (separator === null ? 0 : Buffer.byteLength(text.slice(0, separator.length)));

  let [number, rows] = [0, 0];
  let header: Header | null = null;
  const texts = countTexts();
  const dates = { order: 0 };
  for await (const { records, failure } of csvRecords(asciiLike(whole, form, skipBytes), delimiter)) {
    for (const record of records) {
      number++;
      if (isBlank(record)) continue;
      texts.see(record);
      const cells = decodeCells(record, 'by-cell');
      if (header === null) {
        const read = readHeader(cells, number, chosen);
        if (typeof read === 'string') return refused(read, number);
        header = read;
        continue;
      }
      rows++;
      if (rows > rowsMax || number > lastRowMax) return refused('too-many-rows', number);
      header.widths.see(cells.length);
      const date = header.columns.rejectedOn;
      if (date !== undefined) dates.order += orderOf(cellText(cells[date] ?? ''), today);
    }
    if (failure !== null) return refused(failure, number + 1);
    if (measured.bytes() > fileBytesMax) return refused('too-large');
  }
  if (header === null) return refused('empty-file');
  const { bytes, sha256 } = measured.result();
  const encoding = form === 'ascii-like' ? texts.encoding() : form;
  const file = { bytes, sha256, encoding, delimiter, header: header.headings };
  if (header.problem !== null) return { type: 'needs-columns', file, problem: header.problem };
  if (rows === 0) return refused('no-rows');
  const layout: FileLayout = {
    bytes,
    sha256,
    form,
    text: texts.reading(),
    delimiter,
    skipBytes,
    rows,
    header: header.headings,
    headerRow: header.row,
    columns: header.columns,
    shortWidths: header.widths.shortWidths(),
    monthFirst: dates.order > 0,
  };
  return { type: 'readable', file, layout };
};

const refused = (reason: FileReason, row: number | null = null): Survey => ({ type: 'refused', reason, row });

type Header = {
  readonly row: number;
  readonly headings: readonly string[];
  readonly columns: ColumnIndexes;
  readonly problem: ColumnProblem | null;
  readonly widths: ReturnType<typeof watchWidths>;
};

const readHeader = (
  cells: readonly string[],
  row: number,
  chosen: SurveyOptions['columns'],
): Header | FileReason => {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (width > columnsMax) return 'too-many-columns';
  // A first row with an address in it is a person, who would be lost as a heading.
  const named = cells.slice(0, width).map(cellText);
  if (named.some((cell) => readAddress(cell).type !== 'none')) return 'no-header';
  const headings = uniqueHeadings(named);
  const found = findColumns(headings, chosen);
  return {
    row,
    headings,
    widths: watchWidths(width),
    ...('problem' in found
      ? { columns: {}, problem: found.problem }
      : { columns: found.columns, problem: null }),
  };
};

const headText = (head: Uint8Array, form: FileLayout['form']): string =>
  Buffer.from(form === 'ascii-like' ? head : utf8FromUtf16(form)(head)).toString('utf8');

/** Bytes and hash of what streams by. */
const measure = (chunks: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    chunks: (async function* () {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    })(),
    bytes: () => bytes,
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
};

/** The first bytes, and all of them again. */
const withHead = async (chunks: AsyncGenerator<Uint8Array>) => {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  return {
    head: Buffer.concat(first).subarray(0, headBytes),
    whole: (async function* () {
      yield* first;
      yield* chunks;
    })(),
  };
};

/** A tenth of UTF-8 among windows-1252 is chance: `Ã¼` is a rare word, but a word. */
const chanceShare = 0.1;

/** Counts cells whose bytes are UTF-8, and those that cannot be. */
const countTexts = () => {
  let [utf8, other] = [0, 0];
  return {
    see: (record: readonly string[]): void => {
      for (const cell of record) {
        if (!hasHighByte(cell)) continue;
        if (fromUtf8(cell) === null) other++;
        else utf8++;
      }
    },
    encoding: (): Encoding => (other > 0 ? 'windows-1252' : 'utf-8'),
    reading: (): FileLayout['text'] =>
      other > 0 && utf8 <= other * chanceShare ? 'windows-1252' : 'by-cell',
  };
};
