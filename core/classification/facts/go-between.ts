import { domainOf } from '../../mail/domain.ts';
import type { Original } from '../../mail/mail.ts';
import { domainLabel } from '../company/company-sender.ts';
import { vendorOfDomain } from '../names/ats.ts';
import { agencyTradePattern, oneClientPattern } from '../names/name-words.ts';
import { nameWords, squashName } from '../names/names.ts';
import { signatureLines } from '../names/signature.ts';
import type { Verdict } from '../verdict.ts';

const oneClient = new RegExp(oneClientPattern, 'i');
const trade = new RegExp(agencyTradePattern, 'im');

/** Shorter words of a house's name stand in many another. */
const leastTelling = 3;

/**
 * Whether who writes stands between the reader and the employer: they speak of their client, or somebody whose trade is to place
 * people writes of another house. Whose display name, address or signature bears the employer's name is its own recruiter.
 */
export function isGoBetween(
  { from, subject, text }: Original,
  { company, contact }: Pick<Verdict, 'company' | 'contact'>,
): boolean {
  const domain = domainOf(from?.address ?? '');
  // A system that sends for employers says nothing of who writes by it.
  if (vendorOfDomain(domain) !== null) return false;
  const writer = [from?.name, domainLabel(domain), ...signatureLines(text)].join('\n');
  const isOwn = company !== null && bears(writer, company);
  const places = trade.test(writer);
  if (oneClient.test(`${subject}\n${text}`)) return places || !isOwn;
  return places && company !== null && !isOwn && contact !== null && contact.address !== null;
}

const bears = (writer: string, company: string): boolean =>
  nameWords(company).some((word) => word.length >= leastTelling && squashName(writer).includes(word));
