import { expect, test } from 'vitest';
import { jobsOf } from '#core/enrollment/same-job.ts';

const job = (company: string | null, role: string | null) => ({ company, role });

test.each([
  ['a job told twice', [job('Acme', 'Nurse'), job('ACME Ltd', 'nurse')], [job('Acme', 'Nurse')]],
  ['a role only the second tells', [job('Acme', null), job('Acme', 'Nurse')], [job('Acme', 'Nurse')]],
  [
    'another role there',
    [job('Acme', 'Nurse'), job('Acme', 'Cook')],
    [job('Acme', 'Nurse'), job('Acme', 'Cook')],
  ],
  [
    'another company',
    [job('Acme', 'Nurse'), job('Bolt', 'Nurse')],
    [job('Acme', 'Nurse'), job('Bolt', 'Nurse')],
  ],
  [
    'a company like another',
    [job('Acme', null), job('Acmeria', null)],
    [job('Acme', null), job('Acmeria', null)],
  ],
  [
    'two that nobody named',
    [job(null, 'Nurse'), job(null, 'Nurse')],
    [job(null, 'Nurse'), job(null, 'Nurse')],
  ],
])('%s is named as often as it is another one', (_, told, named) => {
  expect(jobsOf(told)).toEqual(named);
});
