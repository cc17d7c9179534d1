import { freeMailDomains } from './free-mail.ts';

const freeMail = new Set(freeMailDomains.split(' '));

/** What stands behind the last `@`, in small letters. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Of one as the function above gives it. */
export const isFreeMail = (domain: string): boolean => freeMail.has(domain);
