import * as v from 'valibot';
import { cohortsOf } from '#core/batches/report/cohorts.ts';
import { batchesCsv, monthsCsv } from '#core/batches/report/cohorts-csv.ts';
import { csv, ok } from './answers.ts';
import type { Handle } from './operation.ts';
import { readQuery } from './read-body.ts';

/** Older imports do not change any more, and whoever keeps the figures has them already. */
export const cohortBatchesMax = 1000;

export const CohortsQuery = v.strictObject({
  format: v.optional(v.picklist(['json', 'csv'], 'A format is json or csv.'), 'json'),
  by: v.optional(v.picklist(['import', 'month'], 'A CSV file is by import or by month.'), 'import'),
});

export const showCohorts: Handle = async ({ store }, { agency }, request) => {
  const read = readQuery(request, CohortsQuery);
  if ('refused' in read) return read.refused;
  const { format, by } = read.value;
  const cohorts = cohortsOf(await store.batchesOf(agency.id, cohortBatchesMax));
  if (format === 'json') return ok(cohorts);
  return by === 'month'
    ? csv('onward-months.csv', monthsCsv(cohorts.months))
    : csv('onward-imports.csv', batchesCsv(cohorts.batches));
};
