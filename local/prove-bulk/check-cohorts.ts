import * as v from 'valibot';
import { sumOf } from './check-dry-run.ts';
import type { Findings } from './findings.ts';
import type { Laptop } from './laptop.ts';

const count = v.number();
const Figures = v.object({
  ...{ rows: count, enrolled: count },
  ...{ sent: v.nullable(count), failed: v.nullable(count), bounced: v.nullable(count) },
  ...{ reached: v.nullable(count), finished: v.nullable(count) },
});
const Cohorts = v.object({
  batches: v.array(v.object({ id: v.string(), ...Figures.entries })),
  months: v.array(v.object({ month: v.string(), imports: count, ...Figures.entries })),
});

const roundedTo = 5;

type Expected = {
  readonly id: string;
  readonly rows: number;
  readonly enrolled: number;
  readonly sent: number;
  readonly reached: number;
};

/** Exact what may be exact, rounded what may not, and months that are the sums of their imports. */
export const checkCohorts = async (
  { api }: Laptop,
  { id, rows, enrolled, sent, reached }: Expected,
  { equal, holds }: Findings,
): Promise<void> => {
  const { batches, months } = await api.call(Cohorts, 'GET', '/v1/cohorts');
  const cohort = batches.find((each) => each.id === id);
  equal('cohort, exact figures', pickExact(cohort), { rows, enrolled, sent, failed: 0, bounced: 0 });
  const shown = cohort?.reached ?? 0;
  holds(`cohort, reached: ${shown} of ${reached}`, shown % roundedTo === 0 && shown <= reached);
  equal('imports of all months', sumOf(months.map(({ imports }) => imports)), batches.length);
  for (const figure of ['rows', 'enrolled', 'sent', 'reached'] as const)
    equal(
      `months, ${figure}`,
      sumOf(months.map((month) => month[figure] ?? 0)),
      sumOf(batches.map((batch) => batch[figure] ?? 0)),
    );
};

const pickExact = (cohort: v.InferOutput<typeof Figures> | undefined) =>
  cohort === undefined
    ? null
    : {
        ...{ rows: cohort.rows, enrolled: cohort.enrolled },
        ...{ sent: cohort.sent, failed: cohort.failed, bounced: cohort.bounced },
      };
