import type { Job } from '../words/mail-content.ts';

/** 'Acme' in one mail may be 'Acme Ltd' in the next, 'Data Analyst' 'Data Analyst (m/w/d)'. */
export const isSameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && beginsLike(one, other);

/** Each job once: an agency may enroll somebody for the very no that they forward themselves. */
export const jobsOf = (rejections: readonly Job[]): readonly Job[] => {
  const jobs: Job[] = [];
  for (const { company, role } of rejections) {
    const known = jobs.findIndex((job) => isSameJob(job, { company, role }));
    if (known < 0) jobs.push({ company, role });
    else jobs[known] = { company: jobs[known]!.company, role: jobs[known]!.role ?? role };
  }
  return jobs;
};

const isSameJob = (one: Job, other: Job): boolean =>
  isSameName(one.company, other.company) &&
  (one.role === null || other.role === null || isSameName(one.role, other.role));

const beginsLike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => `${name.normalize('NFKC').toLowerCase().trim()} `);
  return a!.startsWith(b!) || b!.startsWith(a!);
};
