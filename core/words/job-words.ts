import { limits, oneLine } from './clean-text.ts';
import type { Job } from './mail-content.ts';

/** How a job reads in a sentence, whatever of it is known. */
export const jobWords = (job: Job) => {
  const company = oneLine(job.company, limits.company);
  const role = oneLine(job.role, limits.role);
  const theCompany = company || 'the company';
  return {
    company,
    role,
    theCompany,
    TheCompany: company || 'The company',
    theRole: theRole(role),
    theRoleAtCompany: company === '' ? theRole(role) : `${theRole(role)} at ${company}`,
  };
};

/**
 * 'the Data Analyst role at Acme and the role at Bolt'; '' for no jobs. Jobs nobody can tell apart are named once, and those
 * too many to name are counted.
 */
export const jobList = (jobs: readonly Job[]): string => {
  const all = [...new Set(jobs.map((job) => jobWords(job).theRoleAtCompany))];
  const unnamed = all.length - jobsNamedMax;
  const counted = unnamed === 1 ? 'one more job' : `${unnamed} more jobs`;
  const names = unnamed > 0 ? [...all.slice(0, jobsNamedMax), counted] : all;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};

/** More would make the sentence a list. */
const jobsNamedMax = 4;

const theRole = (role: string): string => {
  if (role === '') return 'the role';
  const bare = role.replace(/^the /i, '');
  return /\b(role|position|post|job|vacancy)$/i.test(bare) ? `the ${bare}` : `the ${bare} role`;
};
