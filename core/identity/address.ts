import { type Keys, mac } from './keys.ts';

/** RFC 5321 §4.5.3.1: 64 octets of local part, 254 in all. */
const addressLengthMax = 254;
const localPartLengthMax = 64;

/**
 * The normal form two spellings of one mailbox share, for comparing only; mail goes to the address as given (see asciiAddress).
 * Null when it is no address SES can send to (SMTPUTF8 local parts are not).
 */
export const normalAddress = (address: string): string | null => {
  const trimmed = address.trim().toLowerCase();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || trimmed.length > addressLengthMax) return null;
  const local = trimmed.slice(0, at);
  if (local.length > localPartLengthMax || !/^[\x21-\x7e]+$/.test(local) || /[<>()[\]:;,\\"@\s]/.test(local))
    return null;
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === null) return null;
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  const gmailLocal = local.replace(/\+.*$/, '').replaceAll('.', '');
  return gmailLocal === '' ? null : `${gmailLocal}@gmail.com`;
};

/** The address as given, its domain by the name it has in the DNS: SES takes no other letters (RFC 5890 §2.3.2.1). */
export const asciiAddress = (address: string): string => {
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at);
  return /[^\x00-\x7f]/.test(domain)
    ? address.slice(0, at) + (asciiDomain(domain.toLowerCase()) ?? domain)
    : address;
};

/** The key a candidate is stored under: says nothing about the address without the secret. */
export const addressKey = (keys: Keys, normal: string): string =>
  `${keys.current}.${mac(keys.byId[keys.current]!, 52, 'address', normal)}`;

/** Every key the address may be stored under, newest first. */
export const addressKeys = (keys: Keys, normal: string): readonly string[] => {
  const newest = addressKey(keys, normal);
  const older = Object.entries(keys.byId)
    .filter(([kid]) => kid !== keys.current)
    .map(([kid, key]) => `${kid}.${mac(key, 52, 'address', normal)}`);
  return [newest, ...older];
};

/** Letters, digits, dots, hyphens and what IDNA takes beyond ASCII: no port, path or line end that a URL may have. */
const domainAsGiven = /^[a-z0-9.\-\u0080-\u{10ffff}]+$/u;
/** Labels of RFC 1035 §2.3.1; the last begins with a letter, so that no number is taken for a network address. */
const asciiDomainName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

const asciiDomain = (domain: string): string | null => {
  if (!domainAsGiven.test(domain)) return null;
  try {
    const { hostname } = new URL(`http://${domain}`);
    return asciiDomainName.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
};
