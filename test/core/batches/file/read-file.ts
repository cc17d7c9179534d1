import type { ReadRow, Survey, SurveyOptions } from '#core/batches/file/candidate-file.ts';
import { readRows } from '#core/batches/file/read-rows.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import type { CandidateRow } from '#core/batches/planned-row.ts';

export const today = '2026-05-01';

/** Bytes as a stream, in pieces of the sizes given in turn. */
export async function* inPieces(
  bytes: Uint8Array,
  sizes: readonly number[] = [bytes.length || 1],
): AsyncGenerator<Uint8Array> {
  for (let [from, n] = [0, 0]; from < bytes.length; n++) {
    const size = sizes[n % sizes.length]!;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? Buffer.from(file) : file;

export const survey = (
  file: string | Uint8Array,
  columns: SurveyOptions['columns'] = null,
  sizes?: readonly number[],
): Promise<Survey> => surveyFile(inPieces(bytesOf(file), sizes), { columns, today });

/** All rows of a file that can be read. @throws for any other */
export const rowsOf = async (
  file: string | Uint8Array,
  columns: SurveyOptions['columns'] = null,
  sizes?: readonly number[],
): Promise<readonly ReadRow[]> => {
  const found = await survey(file, columns, sizes);
  if (found.type !== 'readable') throw new Error(JSON.stringify(found));
  const rows: ReadRow[] = [];
  for await (const group of readRows(inPieces(bytesOf(file), sizes), found.layout, {
    today,
    ownDomains: ['in.onward.test'],
  }))
    rows.push(...group.rows);
  return rows;
};

/** Each row by its number, and why it cannot be used, or null. */
export const reasonsOf = async (file: string | Uint8Array) =>
  Object.fromEntries(
    (await rowsOf(file)).map((read) => [read.row, read.type === 'invalid' ? read.reason : null]),
  );

/** What one cell is read as: the file has an address and this column. */
export const readCell = async (heading: string, cell: string): Promise<CandidateRow | string> => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const file =
    heading === 'email' ? `email,x\n${quoted},1\n` : `email,${heading}\nsam@mail.example,${quoted}\n`;
  const [read] = await rowsOf(file);
  return read!.type === 'invalid' ? read!.reason : read!.candidate;
};
