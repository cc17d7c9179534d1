import { vendorOfDomain } from './ats.ts';

// Also with a desk in front: jobs-noreply@, careers.noreply@.
const noReplyLocalParts =
  /(?:^|[-_.+])(?:(?:no|not|do[-_.]?not|never)[-_.]?(?:repl|respond)|(?:nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|auto[-_.]?reply|notifications?)\b)|^(?:mailer|postmaster|bounces?|alerts?|automated|system)\b/;

/** Whether nobody reads what is sent there: the address says so, or it belongs to an applicant tracking system. It is never a person's own. */
export const takesNoReplies = (address: string): boolean => {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  return noReplyLocalParts.test(lower.slice(0, at)) || vendorOfDomain(lower.slice(at + 1)) !== null;
};
