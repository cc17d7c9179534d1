import { describe, expect, it } from 'vitest';
import { readSettings } from '#infra/settings.ts';

const complete = {
  stage: 'prod',
  region: 'eu-west-1',
  domain: 'onward.example',
  zone: 'Europe/London',
  sendConcurrency: 5,
};
const errorOf = (context: unknown): string => {
  try {
    readSettings(context);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the settings of a stage', () => {
  it('follow from the domain where the owner says nothing', () => {
    expect(readSettings(complete)).toMatchObject({
      inboundDomain: 'in.onward.example',
      mailFromDomain: 'bounce.onward.example',
      fromAddress: 'onward@onward.example',
      publicUrl: null,
      activateRuleSet: true,
      ruleSet: null,
      sandboxRecipients: [],
    });
  });

  it('may come as text, as the command line gives them', () => {
    const settings = readSettings({
      ...complete,
      sendConcurrency: '12',
      webConcurrency: '0',
      activateRuleSet: 'false',
      sandboxRecipients: 'a@onward.example,b@onward.example',
    });
    expect(settings).toMatchObject({
      sendConcurrency: 12,
      webConcurrency: 0,
      activateRuleSet: false,
      sandboxRecipients: ['a@onward.example', 'b@onward.example'],
    });
  });

  it('lose the slash at the end of the public address, because links add their own', () => {
    expect(readSettings({ ...complete, publicUrl: 'https://onward.example/plan/' }).publicUrl).toBe(
      'https://onward.example/plan',
    );
  });

  it.each(['stage', 'region', 'domain', 'zone', 'sendConcurrency'])(
    'say what to write when %s is missing',
    (name) => {
      const { [name as keyof typeof complete]: _, ...rest } = complete;
      const error = errorOf(rest);
      expect(error).toContain('cdk.json');
      expect(error).toContain(`${name} is missing; for example "${name}": `);
    },
  );

  it('name everything that is wrong at once', () => {
    const error = errorOf({ ...complete, zone: 'Mars/Olympus', sendConcurrency: 1, domain: 'no domain' });
    expect(error).toContain('zone is no IANA time zone (it is "Mars/Olympus")');
    expect(error).toContain('sendConcurrency must be a whole number from 2 to 1000 (it is 1)');
    expect(error).toContain('domain is no domain name (it is "no domain")');
  });

  it.each([
    [
      'a sender SES does not sign for',
      { fromAddress: 'onward@elsewhere.example' },
      'SES signs for that domain alone',
    ],
    [
      'a MAIL FROM without SPF alignment',
      { mailFromDomain: 'bounce.elsewhere.example' },
      'SPF does not align',
    ],
    ['one domain for bounces and mail to us', { mailFromDomain: 'in.onward.example' }, 'must differ'],
    ['mail to a domain nobody verified', { inboundDomain: 'in.elsewhere.example' }, 'verified domains only'],
    ['links without TLS', { publicUrl: 'http://onward.example' }, 'must be an https address'],
    ['a stage too long for a function name', { stage: 'a'.repeat(21) }, 'stage must be'],
  ])('refuse %s', (_, wrong, why) => {
    expect(errorOf({ ...complete, ...wrong })).toContain(why);
  });
});
