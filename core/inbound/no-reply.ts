import { vendorOfDomain } from '../classification/ats.ts';

const noReplyLocalParts =
  /^(no|not|do[-_.]?not|never)[-_.]?repl|^(noreply|donotreply|nichtantworten|ne-pas-repondre|mailer-daemon|postmaster|bounces?|notifications?)\b/;

/** An address that belongs to an applicant tracking system or takes no replies is never a person's own. */
export const takesNoReplies = (address: string): boolean => {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  return noReplyLocalParts.test(lower.slice(0, at)) || vendorOfDomain(lower.slice(at + 1)) !== null;
};
