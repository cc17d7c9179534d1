import type { Batch } from '#core/batches/batch.ts';
import { enrollmentIdsKey, rowsKey } from '#core/batches/keys.ts';
import type { PlannedRow } from '#core/batches/planned-row.ts';
import type { Files } from '#core/ports/ports.ts';

/** The new rows of a part; null once they are deleted. */
export const readRowsOf = async (
  files: Files,
  batch: Batch,
  part: number,
): Promise<readonly PlannedRow[] | null> => {
  const text = await files.readText(rowsKey(batch, part));
  return text === null ? null : linesOf(text).map((line) => JSON.parse(line) as PlannedRow);
};

/** Ids of the enrollments a part led to, in any run; none where it never came so far. */
export const readIdsOf = async (files: Files, batch: Batch, part: number): Promise<readonly string[]> =>
  linesOf((await files.readText(enrollmentIdsKey(batch.id, part))) ?? '');

export const writeIdsOf = (files: Files, batch: Batch, part: number, ids: readonly string[]): Promise<void> =>
  files.write(enrollmentIdsKey(batch.id, part), ids.map((id) => `${id}\n`).join(''), 'text/plain');

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
