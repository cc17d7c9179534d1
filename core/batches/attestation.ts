import { limits, oneLine } from '../words/clean-text.ts';

/**
 * What an agency agrees to when it confirms. Stored with each confirmation as it read then, so it may change here; what
 * was agreed to does not.
 */
export const attestation = (agencyName: string): string => {
  const name = oneLine(agencyName, limits.company);
  return [
    `I confirm for ${name}, and may do so:`,
    `Each person in this file applied for a job through ${name}, and was told that this application was turned down.`,
    `${name} may have each of them mailed about it, on the lawful basis chosen here, and can show that it may.`,
    `Nobody is in this file who has asked ${name} not to be contacted.`,
    `The mails say that ${name} had them sent and why, and stop for good with one click; ${name} respects that.`,
  ].join(' ');
};
