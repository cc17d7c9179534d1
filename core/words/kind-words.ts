import type { Kind } from '../classification/verdict.ts';

/** What a mail looks like, to complete 'This looks like …'. */
export const kindWords: Readonly<Record<Kind, string>> = {
  rejection: 'something other than a fresh rejection',
  'interview-invitation': 'an invitation to an interview',
  offer: 'a job offer',
  acknowledgement: 'a note that your application arrived',
  assessment: 'an invitation to a test or a task',
  'status-update': 'news about where your application stands',
  reschedule: 'a new date for a meeting',
  feedback: 'feedback on how you did',
  'recruiter-outreach': 'a recruiter asking whether a job would interest you',
  'job-alert': 'a list of jobs',
  withdrawal: 'a note that you took back your application',
  'auto-reply': 'an automatic reply',
  bounce: 'a note that a mail could not be delivered',
  command: 'a message to us',
  'forwarding-confirmation': 'a code for mail forwarding',
  other: 'something other than a rejection',
};
