import { describe, expect, it } from 'vitest';
import { dnsRecords, formatRecords } from '#infra/dns-records.ts';
import { readSettings } from '#infra/settings.ts';

const settings = readSettings({
  stage: 'prod',
  region: 'eu-central-1',
  domain: 'onward.example',
  zone: 'Europe/Berlin',
  sendConcurrency: 5,
});
const dkim = ['a', 'b', 'c'].map((token) => ({
  name: `${token}._domainkey.onward.example`,
  value: `${token}.dkim.amazonses.com`,
}));

describe('the DNS records to enter', () => {
  const lines = dnsRecords(settings, dkim).map(({ type, name, value }) => `${type} ${name} ${value}`);

  it('are three for DKIM, as SES gave them', () => {
    expect(lines.slice(0, 3)).toEqual(dkim.map(({ name, value }) => `CNAME ${name} ${value}`));
  });

  it('bring mail in and bounces back, each to the endpoint of the region', () => {
    expect(lines).toContain('MX in.onward.example 10 inbound-smtp.eu-central-1.amazonaws.com');
    expect(lines).toContain('MX bounce.onward.example 10 feedback-smtp.eu-central-1.amazonses.com');
  });

  it('have SPF on the MAIL FROM domain and DMARC on the From domain', () => {
    expect(lines).toContain('TXT bounce.onward.example v=spf1 include:amazonses.com ~all');
    expect(lines).toContain('TXT _dmarc.onward.example v=DMARC1; p=none');
    expect(lines).toHaveLength(7);
  });

  it('are printed with their purpose, text values in quotes', () => {
    const printed = formatRecords(dnsRecords(settings, dkim));
    expect(printed).toMatch(/^TXT {4}_dmarc\.onward\.example +"v=DMARC1; p=none"\n {7}\(DMARC/m);
  });
});
