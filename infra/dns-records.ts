import type { Settings } from './settings.ts';

export type DnsRecord = {
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly name: string;
  readonly value: string;
  readonly purpose: string;
};

type Dkim = readonly { readonly name: string; readonly value: string }[];

/** What the owner enters at the DNS provider: nothing is sent or received before the first six are there. */
export function dnsRecords(settings: Settings, dkim: Dkim): readonly DnsRecord[] {
  const { region, domain, inboundDomain, mailFromDomain } = settings;
  return [
    ...dkim.map(({ name, value }) => ({ type: 'CNAME' as const, name, value, purpose: 'DKIM signature' })),
    {
      type: 'MX',
      name: inboundDomain,
      value: `10 inbound-smtp.${region}.amazonaws.com`,
      purpose: 'mail to us reaches SES',
    },
    {
      type: 'MX',
      name: mailFromDomain,
      value: `10 feedback-smtp.${region}.amazonses.com`,
      purpose: 'bounces reach SES',
    },
    {
      type: 'TXT',
      name: mailFromDomain,
      value: 'v=spf1 include:amazonses.com ~all',
      purpose: 'SPF, aligned with From',
    },
    {
      type: 'TXT',
      name: `_dmarc.${domain}`,
      value: 'v=DMARC1; p=none',
      purpose: 'DMARC; keep a stricter one you have, and go to p=quarantine when reports are clean',
    },
  ];
}

/** The records as lines of a table; TXT values in quotes, as most providers want them. */
export function formatRecords(records: readonly DnsRecord[]): string {
  const width = Math.max(...records.map(({ name }) => name.length));
  return records
    .map(({ type, name, value, purpose }) => {
      const shown = type === 'TXT' ? `"${value}"` : value;
      return `${type.padEnd(5)}  ${name.padEnd(width)}  ${shown}\n${' '.repeat(7)}(${purpose})`;
    })
    .join('\n');
}
