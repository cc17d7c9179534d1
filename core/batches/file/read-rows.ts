import { addDays } from '../../time/plain-date.ts';
import { asciiLike } from './byte-form.ts';
import type { FileLayout, ReadRow, RowGroup, RowOptions } from './candidate-file.ts';
import { decodeCells } from './cell-text.ts';
import { csvRecords } from './csv-records.ts';
import { isBlank } from './fit-cells.ts';
import { measured } from './measured.ts';
import { readRow } from './read-row.ts';
import { createZoneReader } from './zone-reader.ts';

/** One look-up takes a hundred. */
const lookUpRows = 100;

/**
 * Reads the rows of a file that was surveyed. To go on after a crash, skip what has been done: reading is the cheap part.
 * @throws when it is another file than the one surveyed; the work has to begin anew.
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  layout: FileLayout,
  { today, ownDomains, groupRows = lookUpRows }: RowOptions,
): AsyncGenerator<RowGroup, void> {
  // It is tomorrow in Auckland.
  const context = { layout, lastDay: addDays(today, 1), ownDomains, readZone: createZoneReader() };
  const file = measured(chunks);
  let [number, group]: [number, ReadRow[]] = [0, []];
  for await (const { records, taken, failure } of csvRecords(
    asciiLike(file.chunks, layout.form, layout.skipBytes),
    layout.delimiter,
  )) {
    if (failure !== null)
      throw new Error(`the file has changed: ${failure} at row ${number + records.length + 1}`);
    for (const record of records) {
      number++;
      if (number <= layout.headerRow) continue;
      const cells = decodeCells(record, layout.text);
      if (isBlank(cells)) continue;
      group.push(readRow(cells, number, context));
      if (group.length < groupRows) continue;
      yield { rows: group, checkpoint: { bytes: taken, rows: number } };
      group = [];
    }
  }
  if (file.sha256() !== layout.sha256) throw new Error('the file has changed: its hash is another');
  if (group.length > 0) yield { rows: group, checkpoint: { bytes: layout.bytes, rows: number } };
}
