import { asciiLike } from './byte-form.ts';
import type { Survey, SurveyOptions } from './candidate-file.ts';
import { orderOf } from './cell-date.ts';
import { countTexts, decodeCells } from './cell-text.ts';
import { cellText } from './cell-value.ts';
import { csvRecords } from './csv-records.ts';
import { isBlank, watchWidths } from './fit-cells.ts';
import { fileBytesMax, lastRowMax, rowsMax } from './limits.ts';
import { measured, withHead } from './measured.ts';
import { type Header, readHeader } from './read-header.ts';
import type { FileReason } from './reasons.ts';
import { headBytes, recogniseFile } from './recognise-file.ts';

/**
 * Reads the whole file once, for what has to be known before its first row can be judged: that it can be read to its end,
 * its hash, columns, encoding, and how it writes dates.
 */
export const surveyFile = async (
  chunks: AsyncIterable<Uint8Array>,
  options: SurveyOptions,
): Promise<Survey> => {
  const file = measured(chunks);
  try {
    return await surveyOf(file, options);
  } finally {
    // A refusal stops in the middle, and whoever sends the rest has to hear of it.
    await file.chunks.return();
  }
};

const surveyOf = async (
  file: ReturnType<typeof measured>,
  { columns: chosen, today }: SurveyOptions,
): Promise<Survey> => {
  const { head, whole } = await withHead(file.chunks, headBytes);
  const recognised = recogniseFile(head, chosen);
  if (typeof recognised === 'string') return refused(recognised);
  const { form, delimiter, skipBytes } = recognised;

  let [number, rows] = [0, 0];
  let header: Header | null = null;
  const texts = countTexts();
  const notes = noteRows(today);
  for await (const { records, failure } of csvRecords(asciiLike(whole, form, skipBytes), delimiter)) {
    for (const record of records) {
      number++;
      const cells = decodeCells(record, 'by-cell');
      if (isBlank(cells)) continue;
      if (cells !== record) texts.see(record);
      if (header === null) {
        const read = readHeader(cells, number, chosen);
        if (typeof read === 'string') return refused(read, number);
        header = read;
        continue;
      }
      rows++;
      if (rows > rowsMax || number > lastRowMax) return refused('too-many-rows', number);
      notes.see(cells, header);
    }
    if (failure !== null) return refused(failure, number + 1);
    if (file.bytes() > fileBytesMax) return refused('too-large');
  }
  if (header === null) return refused('empty-file');
  const about = { bytes: file.bytes(), sha256: file.sha256(), delimiter, header: header.headings };
  const batchFile = { ...about, encoding: form === 'ascii-like' ? texts.encoding() : form };
  if (header.problem !== null) return { type: 'needs-columns', file: batchFile, problem: header.problem };
  if (rows === 0) return refused('no-rows');
  return {
    type: 'readable',
    file: batchFile,
    layout: {
      ...about,
      form,
      text: texts.reading(),
      skipBytes,
      rows,
      headerRow: header.row,
      columns: header.columns,
      ...notes.result(header.headings.length),
    },
  };
};

const refused = (reason: FileReason, row: number | null = null): Survey => ({ type: 'refused', reason, row });

/** What only all rows together say. */
const noteRows = (today: string) => {
  const widths = watchWidths();
  let order = 0;
  return {
    see: (cells: readonly string[], { columns }: Header): void => {
      widths.see(cells.length);
      if (columns.rejectedOn !== undefined)
        order += orderOf(cellText(cells[columns.rejectedOn] ?? ''), today);
    },
    result: (width: number) => ({ shortWidths: widths.habits(width), monthFirst: order > 0 }),
  };
};
