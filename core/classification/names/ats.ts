import { tenantPattern, vendors } from './vendors.ts';

const tenants = new RegExp(tenantPattern);

const vendorByDomain = new Map(
  vendors.flatMap(([name, domains]) => domains.map((domain) => [domain, name] as const)),
);
const vendorNames = new Set(vendors.map(([name]) => name.toLowerCase()));

/** The domain and its parents, most specific first: `a.b.c` gives `a.b.c`, `b.c`. */
function* parents(domain: string): Generator<string> {
  const labels = domain.toLowerCase().split('.').slice(-6);
  for (let at = 0; at < labels.length - 1; at += 1) yield labels.slice(at).join('.');
}

/** The vendor that sends for employers from this domain, or null. */
export function vendorOfDomain(domain: string): string | null {
  for (const each of parents(domain)) {
    const vendor = vendorByDomain.get(each);
    if (vendor !== undefined) return vendor;
  }
  return null;
}

export function isVendorName(name: string): boolean {
  return vendorNames.has(name.toLowerCase());
}

/**
 * The employer's key as vendors write it into the address: Workday `<tenant>@myworkday.com`, iCIMS
 * `<tenant>+autoreply@talent.icims.com`. Null where the address does not tell.
 */
export function tenantOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  if (domain === 'myworkday.com' && !/^(?:no-?reply|donotreply|workday|notifications?)/.test(local))
    return local;
  if (domain.endsWith('icims.com') && local.includes('+')) return local.slice(0, local.indexOf('+'));
  const subdomain = tenants.exec(domain);
  const tenant = subdomain?.[1] ?? null;
  return tenant === null || /^(?:app|mail|email|m|www|jobs|api|notifications?|hire)$/.test(tenant)
    ? null
    : tenant;
}
