import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { VerdictCounts } from '#core/batches/batch.ts';
import type { RowVerdict } from '#core/batches/planned-row.ts';
import { bulkFile } from '#test/support/bulk-file.ts';

/** A file with every fault, and what has to be said of each of its rows. */
export type CandidateFile = {
  readonly path: string;
  readonly bytes: number;
  readonly counts: VerdictCounts;
  /** By row, of those that are not new. */
  readonly notNew: ReadonlyMap<number, Exclude<RowVerdict, { verdict: 'new' }>>;
  /** Of the new ones, as the file has them. */
  readonly addresses: readonly string[];
};

export const writeCandidateFile = async (
  path: string,
  { rows, seed }: { readonly rows: number; readonly seed: number },
): Promise<CandidateFile> => {
  const file = bulkFile({ seed, rows, people: `proof-${seed}-` });
  await pipeline(file.chunks(), createWriteStream(path));
  const notNew = new Map<number, Exclude<RowVerdict, { verdict: 'new' }>>();
  const addresses: string[] = [];
  for (const { row, verdict, address } of file.expectedRows())
    if (verdict.verdict !== 'new') notNew.set(row, verdict);
    else if (address !== null) addresses.push(address);
  return { path, bytes: (await stat(path)).size, counts: file.expected().counts, notNew, addresses };
};
