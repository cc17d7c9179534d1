import type { Batch } from '#core/batches/batch.ts';
import { rowsKey } from '#core/batches/keys.ts';
import type { PlannedRow } from '#core/batches/planned-row.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { addressKey, normalAddress } from '#core/identity/address.ts';
import { confirmBatch } from '#functions/batches/confirm-batch.ts';
import type { BatchDependencies } from '#functions/batches/dependencies.ts';
import { undoBatch } from '#functions/batches/undo-batch.ts';
import type { EnrollDependencies } from '#functions/enroll-candidates/dependencies.ts';
import { enrollQueued } from '#functions/enroll-candidates/enroll-queued.ts';
import { aBatchId, aCheckedBatch } from './a-batch.ts';
import { anOnward } from './onward.ts';
import { someKeys } from './some-keys.ts';

export type Bulk = Awaited<ReturnType<typeof aBulk>>;

/** A checked batch in memory, with the planned rows of each of its parts, and those who work on it. */
export const aBulk = async (parts: readonly (readonly PlannedRow[])[], changed: Partial<Batch> = {}) => {
  const onward = anOnward();
  const { store, files, batchQueue } = onward;
  const deps: EnrollDependencies = onward.deps;

  const add = async (id: string, rows: readonly (readonly PlannedRow[])[], said: Partial<Batch> = {}) => {
    const batch = checkedWith(id, rows, said);
    await onward.given({ batch });
    for (const [part, each] of rows.entries())
      await files.write(
        rowsKey(batch, part),
        each.map((row) => `${JSON.stringify(row)}\n`).join(''),
        'text/plain',
      );
  };
  await add(aBatchId, parts, changed);

  const batchOf = async (id: string = aBatchId) => (await store.get('batch', id))!;
  const which = async (id: string) => ({ agencyId: (await batchOf(id)).agencyId, batchId: id });
  return {
    ...onward,
    ...{ deps, add },
    batch: batchOf,
    confirm: async (id: string = aBatchId) =>
      confirmBatch(deps, { ...(await which(id)), by: 'key-1', basis: 'consent', text: 'We may.' }),
    undo: async (id: string = aBatchId) => undoBatch(deps, await which(id)),
    /** Works off everything that waits for the batches, until nothing does. */
    workOff: async (dependencies: EnrollDependencies = deps): Promise<void> => {
      for (let message = batchQueue.take(); message.length > 0; message = batchQueue.take())
        for (const each of message) await enrollQueued(dependencies, JSON.stringify(each));
    },
    /** By id. */
    enrollments: async () =>
      Object.entries(store.snapshot())
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, record]) => (key.startsWith('enrollment#') ? [record as Enrollment] : [])),
    enrollmentOf: async (address: string) => {
      const id = addressKey(someKeys, normalAddress(address)!);
      const enrollmentId = (await store.get('membership', `harbour-lane_${id}`))?.enrollmentId;
      return enrollmentId === undefined ? null : store.get('enrollment', enrollmentId);
    },
  };
};

/** All people of the batch, by the status of their series. */
export const statuses = async (bulk: Bulk): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const { status } of await bulk.enrollments()) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const checkedWith = (
  id: string,
  parts: readonly (readonly PlannedRow[])[],
  changed: Partial<Batch>,
): Batch => {
  const rows = parts.flat();
  const zones: Record<string, number> = {};
  for (const { effectiveZone } of rows) zones[effectiveZone] = (zones[effectiveZone] ?? 0) + 1;
  const counts = {
    rows: rows.length,
    new: rows.length,
    alreadyEnrolled: 0,
    duplicate: 0,
    suppressed: 0,
    invalid: 0,
  };
  return aCheckedBatch({ id, counts, zones, parts: parts.length, ...changed });
};

/** The same dependencies; the `nth` call to any of them is cut off, before (`done` false) or after it did its work. */
export const cutOff = <Deps extends BatchDependencies>(deps: Deps, nth: number, done: boolean): Deps => {
  let calls = 0;
  const counting = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          calls += 1;
          if (calls !== nth) return Reflect.apply(method, target, args) as unknown;
          if (done) await Reflect.apply(method, target, args);
          throw new CutOff(`call ${nth}`);
        };
      },
    });
  return {
    ...deps,
    store: counting(deps.store),
    files: counting(deps.files),
    batchQueue: counting(deps.batchQueue),
  };
};

export class CutOff extends Error {}

/** Whether a call was cut off; anything else that goes wrong is thrown. */
export const wasCutOff = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return false;
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    return true;
  }
};
