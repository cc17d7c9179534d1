import { vendorOfDomain } from '../classification/names/ats.ts';
import { domainOf, isFreeMail } from '../mail/domain.ts';
import type { Rejection } from './enrollment.ts';
import { isSameName } from './same-job.ts';

/** Who gives feedback, as their mail names them, and what they say. */
export type Teller = Pick<Rejection, 'company' | 'role' | 'contact' | 'feedbackText'>;

/** Which of these jobs somebody's feedback is certainly about, by its company, by who writes or by what they name; null when by none. */
export const jobToldAbout = (rejections: readonly Rejection[], teller: Teller): number | null => {
  const byCompany = indexes(rejections, ({ company }) => isSameName(company, teller.company));
  const byAddress = indexes(rejections, ({ contact }) =>
    isSame(addressOf(contact), addressOf(teller.contact)),
  );
  const byDomain = indexes(rejections, ({ contact }) =>
    isSame(ownDomain(contact), ownDomain(teller.contact)),
  );
  const byWords = indexes(rejections, ({ company }) => names(teller.feedbackText, company));
  const found = [byCompany, byAddress, byDomain, byWords].find((each) => each.length > 0) ?? [];
  const byRole = found.find((index) => isSameName(rejections[index]!.role, teller.role));
  return byRole ?? found[0] ?? null;
};

/** The job it can only be about: there is no other, and nothing says that it is not. */
export const onlyJobToldAbout = (rejections: readonly Rejection[], teller: Teller): number | null => {
  const [only] = rejections;
  return rejections.length === 1 && (only!.company === null || teller.company === null) ? 0 : null;
};

/**
 * Whether one of these is told about again: the same job at the same company, or by the same person who names no other job. A
 * desk refuses many jobs from one address.
 */
export const isToldAgain = (rejections: readonly Rejection[], teller: Teller): boolean =>
  rejections.some(({ company, role, contact }) => {
    const isCompany = isSameName(company, teller.company);
    const isRole = isSameName(role, teller.role);
    if (isCompany && isRole) return true;
    const isOther = !isCompany && company !== null && teller.company !== null;
    const namesNone = teller.role === null && (teller.contact?.name ?? null) !== null;
    return !isOther && (isRole || namesNone) && isSame(addressOf(contact), addressOf(teller.contact));
  });

const indexes = (
  rejections: readonly Rejection[],
  fits: (rejection: Rejection) => boolean,
): readonly number[] => rejections.flatMap((rejection, index) => (fits(rejection) ? [index] : []));

/** The company may be read wrongly where another name stands in the text as well. */
const names = (text: string | null, company: string | null): boolean =>
  company !== null && ` ${(text ?? '').replace(/[^\p{L}\p{N}&]+/gu, ' ')} `.includes(` ${company} `);

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

const addressOf = (contact: Teller['contact']): string | null => contact?.address?.toLowerCase() ?? null;

/** Null for one where anybody has an address, or that sends for many employers. */
const ownDomain = (contact: Teller['contact']): string | null => {
  const address = addressOf(contact);
  const domain = address === null ? null : domainOf(address);
  return domain === null || isFreeMail(domain) || vendorOfDomain(domain) !== null ? null : domain;
};
