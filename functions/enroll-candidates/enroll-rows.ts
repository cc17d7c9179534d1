import type { Batch } from '#core/batches/batch.ts';
import { type EnrolledRow, type EnrollRun, enrollRow } from '#core/batches/enroll-row.ts';
import type { PlannedRow } from '#core/batches/planned-row.ts';
import { createRowStarts } from '#core/batches/row-starts.ts';
import { transactionWritesMax } from '#core/ports/store.ts';
import type { EnrollDependencies } from './dependencies.ts';
import { lookUpPeople } from './look-up-people.ts';

/** A person, a series and a membership. */
const writesPerRow = 3;
const rowsPerTransaction = Math.floor(transactionWritesMax / writesPerRow);
/** Reads go by the hundred: three transactions' rows are looked up together. */
const rowsPerLookUp = 3 * rowsPerTransaction;
/** Races lost over a single row before the message goes back to its queue. */
const attemptsMax = 8;

/**
 * Enrolls rows, many in a transaction. Every row is decided on what is stored of its person at that moment. Null: the batch was
 * undone meanwhile, and some of them may have been enrolled after their part was ended.
 */
export const enrollRows = async (
  deps: EnrollDependencies,
  batch: Batch,
  rows: readonly PlannedRow[],
): Promise<readonly EnrolledRow[] | null> => {
  const now = deps.now();
  const run = { batch, now, starts: createRowStarts(batch, now) };
  const enrolled: EnrolledRow[] = [];
  for (const group of groupsOf(rows, rowsPerLookUp)) {
    const decided = await decideOn(deps, run, group);
    const saved = await Promise.all(
      groupsOf(decided, rowsPerTransaction).map((each) => save(deps, run, each)),
    );
    enrolled.push(...saved.flat());
    if ((await deps.store.get('batch', batch.id))?.run !== batch.run) return null;
  }
  return enrolled;
};

type Decided = EnrolledRow & { readonly row: PlannedRow };

/** One row whose person changed at this moment spoils the transaction of all: so it is split, down to that row alone. */
const save = async (
  deps: EnrollDependencies,
  run: EnrollRun,
  decided: readonly Decided[],
): Promise<readonly Decided[]> => {
  const writes = decided.flatMap((each) => each.writes);
  if (writes.length === 0 || (await deps.store.transact(writes)) === 'done') return decided;
  const rows = decided.map(({ row }) => row);
  if (rows.length === 1) return saveOne(deps, run, rows);
  const halves = groupsOf(rows, Math.ceil(rows.length / 2)).map(async (half) =>
    save(deps, run, await decideOn(deps, run, half)),
  );
  return (await Promise.all(halves)).flat();
};

const saveOne = async (
  deps: EnrollDependencies,
  run: EnrollRun,
  row: readonly PlannedRow[],
): Promise<readonly Decided[]> => {
  for (let tries = 1; tries < attemptsMax; tries++) {
    const decided = await decideOn(deps, run, row);
    const writes = decided.flatMap((each) => each.writes);
    if (writes.length === 0 || (await deps.store.transact(writes)) === 'done') return decided;
  }
  throw new Error(`lost ${attemptsMax} races for row ${row[0]?.row} of batch ${run.batch.id}`);
};

const decideOn = async (
  deps: EnrollDependencies,
  run: EnrollRun,
  rows: readonly PlannedRow[],
): Promise<readonly Decided[]> => {
  const people = await lookUpPeople(deps, run.batch, rows);
  return rows.map((row, index) => ({ row, ...enrollRow(run, row, people[index]!) }));
};

const groupsOf = <Each>(all: readonly Each[], size: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
