import { expect, it } from 'vitest';
import { aboutOf } from '#core/inbound/about.ts';
import { anAnswer } from '#test/support/an-answer.ts';
import { anEnrollment } from '#test/support/an-enrollment.ts';

const series = anEnrollment();
const repeated = (company: string | null) =>
  aboutOf(null, anAnswer({ matter: { template: 'duplicate', job: { company, role: null } } }), series);

it('a mail that was repeated is known by its job, and by nothing where that has no name', () => {
  expect(repeated('Acme Ltd').receiptOf).toEqual({
    inboundId: null,
    job: { company: 'Acme Ltd', role: null },
  });
  expect(repeated(null)).toEqual({ series, receiptOf: null });
});
