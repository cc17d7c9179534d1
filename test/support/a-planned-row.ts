import type { PlannedRow } from '#core/batches/planned-row.ts';

/** The first row of a file: Sam, in London, turned down by Acme after an interview. */
export const aPlannedRow = (changed: Partial<PlannedRow> = {}): PlannedRow => ({
  row: 2,
  address: 'sam@mail.example',
  firstName: 'Sam',
  zone: null,
  language: null,
  company: 'Acme',
  role: 'Data analyst',
  stage: 'interview',
  rejectedOn: null,
  feedback: 'none',
  feedbackText: null,
  consultantName: null,
  consultantAddress: null,
  externalId: null,
  effectiveZone: 'Europe/London',
  inZone: 0,
  ...changed,
});

/** So many people of London, one a row. */
export const plannedRows = (count: number): readonly PlannedRow[] =>
  Array.from({ length: count }, (_, n) =>
    aPlannedRow({ row: n + 2, address: `person-${n}@mail.example`, firstName: null, inZone: n }),
  );
