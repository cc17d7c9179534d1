import { describe, expect, it } from 'vitest';
import { isToldAgain, jobToldAbout, onlyJobToldAbout, type Teller } from '#core/enrollment/whose-feedback.ts';
import { aRejection } from '#test/support/a-rejection.ts';

const at = (address: string | null) => (address === null ? null : { name: null, address });
const job = (company: string | null, role: string | null, address: string | null = null) =>
  aRejection({ company, role, contact: at(address) });
const jobs = [
  job('Acme Ltd', 'Data Analyst', 'jane@acme.example'),
  job('Bolt', 'Clerk', 'sam.agent@gmail.com'),
  job('Cord', 'Cook', 'cord@myworkday.com'),
  job('Cord', 'Waiter', 'cord@myworkday.com'),
];
const teller = (changed: Partial<Teller>): Teller => ({
  ...{ company: null, role: null, contact: null, feedbackText: 'More SQL.' },
  ...changed,
});

describe('feedback is about the job', () => {
  it.each<readonly [string, Partial<Teller>, number | null]>([
    ['of its company', { company: 'acme' }, 0],
    ['of its role, of two at one company', { company: 'Cord', role: 'Waiter' }, 3],
    ['of its writer', { company: 'SQL', contact: at('Jane@acme.example') }, 0],
    ['of its writer, wherever they have their address', { contact: at('sam.agent@gmail.com') }, 1],
    ['of its writer’s house', { contact: at('kim@acme.example') }, 0],
    ['that its words name', { company: 'SQL', feedbackText: 'The panel at Bolt, as agreed.' }, 1],
    ['none where anybody has an address', { contact: at('kim@gmail.com') }, null],
    ['none of a system that writes for many', { contact: at('dent@myworkday.com') }, null],
    ['none of a name inside another', { feedbackText: 'Boltzmann would agree.' }, null],
    ['none of another company', { company: 'Dent' }, null],
  ])('%s', (_, said, index) => {
    expect(jobToldAbout(jobs, teller(said))).toBe(index);
  });
});

it('is about the only job there is, unless it names another company', () => {
  const [acme] = jobs;
  expect(onlyJobToldAbout([acme!], teller({}))).toBe(0);
  expect(onlyJobToldAbout([job(null, 'Clerk')], teller({ company: 'Dent' }))).toBe(0);
  expect(onlyJobToldAbout([acme!], teller({ company: 'Dent' }))).toBeNull();
  expect(onlyJobToldAbout(jobs, teller({}))).toBeNull();
});

describe('a no that says why is about a job of the series', () => {
  const jane = { name: 'Jane Smith', address: 'Jane@acme.example' };
  it.each<readonly [boolean, string, Partial<Teller>]>([
    [true, 'from the same person, who names no job', { contact: jane }],
    [true, 'from the same person, about the same job', { contact: jane, role: 'Data Analyst (m/w/d)' }],
    [true, 'about the same job, whoever writes', { company: 'Acme', role: 'Data Analyst' }],
    [false, 'unless it names another job', { company: 'Acme Ltd', role: 'Clerk', contact: jane }],
    [false, 'unless it is of another house', { company: 'Dent', contact: jane }],
    [false, 'unless only the company is the same', { company: 'Acme Ltd' }],
    [false, 'unless a desk writes, which refuses many', { contact: at('jane@acme.example') }],
  ])('%s: %s', (expected, _, said) => {
    expect(isToldAgain(jobs, teller(said))).toBe(expected);
  });
});
