import { vendorOfDomain } from '../classification/ats.ts';

// Also with a desk in front: jobs-noreply@, careers.noreply@.
const noReplyLocalParts =
  /(?:^|[-_.+])(?:no|not|do[-_.]?not|never)[-_.]?(?:repl|respond)|(?:^|[-_.+])(?:nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|auto[-_.]?reply)|^(?:mailer-daemon|postmaster|bounces?|notifications?)\b/;

/** An address that belongs to an applicant tracking system or takes no replies is never a person's own. */
export const takesNoReplies = (address: string): boolean => {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  return noReplyLocalParts.test(lower.slice(0, at)) || vendorOfDomain(lower.slice(at + 1)) !== null;
};
