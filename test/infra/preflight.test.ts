import { describe, expect, it } from 'vitest';
import {
  type AccountFacts,
  checkAccount,
  checkBootstrap,
  checkConcurrency,
  checkRegion,
  checkRuleSet,
  checkSending,
  checkSettings,
} from '#infra/preflight.ts';
import { readSettings } from '#infra/settings.ts';

const aStage = (overrides: Readonly<Record<string, unknown>> = {}) =>
  readSettings({
    stage: 'prod',
    region: 'eu-west-1',
    domain: 'mail.acme-careers.org',
    zone: 'Europe/London',
    sendConcurrency: 5,
    ...overrides,
  });

const anAccount = (overrides: Partial<AccountFacts> = {}): AccountFacts => ({
  bootstrapVersion: 28,
  activeRuleSet: null,
  sending: { production: true, enabled: true, enforcement: 'HEALTHY' },
  concurrentExecutions: 1000,
  ...overrides,
});

describe('before a deployment', () => {
  it('nothing stops a stage with a domain of its own in an account that is ready', () => {
    const findings = [...checkSettings(aStage()), ...checkAccount(aStage(), anAccount())];
    expect(findings.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
  });

  it.each(['onward.example', 'example.com', 'in.test'])('%s is an example and stops it', (domain) => {
    expect(checkSettings(aStage({ domain }))[0]).toMatchObject({ check: 'settings', level: 'stop' });
  });

  it('a domain that only sounds like an example does not', () => {
    expect(checkSettings(aStage({ domain: 'myexample.com' }))[0]?.level).toBe('ok');
  });

  it.each([
    ['eu-north-1', 'SES receives no mail in eu-north-1'],
    ['sa-east-1', 'SES receives no mail in sa-east-1'],
    ['ca-central-1', 'EventBridge Scheduler is slow in ca-central-1'],
  ])('%s stops it, and the message names regions that do', (region, why) => {
    const finding = checkRegion(region);
    expect(finding.level).toBe('stop');
    expect(finding.message).toContain(why);
    expect(finding.message).toContain('eu-west-1');
  });

  it.each([null, 5])('bootstrap version %j stops it, with the command to run', (version) => {
    const finding = checkBootstrap('eu-west-1', version);
    expect(finding.level).toBe('stop');
    expect(finding.message).toContain('npx cdk bootstrap aws://<account>/eu-west-1');
  });

  it('few Lambdas in a new account stop it before CloudFormation rolls back', () => {
    expect(checkConcurrency(20, 10)).toMatchObject({ level: 'stop' });
    expect(checkConcurrency(20, 119)).toMatchObject({ level: 'stop' });
    expect(checkConcurrency(20, 120)).toMatchObject({ level: 'ok' });
    expect(checkConcurrency(0, 10)).toMatchObject({ level: 'note' });
  });
});

describe('the active rule set', () => {
  it.each([null, 'onward-prod'])('may be %j: none, or ours', (active) => {
    expect(checkRuleSet(aStage(), active).level).toBe('ok');
  });

  it("is never taken from somebody else, another stage's included", () => {
    for (const active of ['office-mail', 'onward-test']) {
      const finding = checkRuleSet(aStage(), active);
      expect(finding.level).toBe('stop');
      expect(finding.message).toContain(`-c ruleSet=${active}`);
      expect(finding.message).toContain('-c activateRuleSet=false');
    }
  });

  it('may stay as it is when the owner says so, who is told that no mail comes in', () => {
    const finding = checkRuleSet(aStage({ activateRuleSet: false }), 'office-mail');
    expect(finding).toMatchObject({ level: 'note', message: expect.stringContaining('no mail comes in') });
  });

  it('may be one our rule joins', () => {
    expect(checkRuleSet(aStage({ ruleSet: 'office-mail' }), 'office-mail').level).toBe('ok');
    expect(checkRuleSet(aStage({ ruleSet: 'office-mail' }), null).level).toBe('note');
  });
});

describe('sending', () => {
  it('from the sandbox is worth a note, with what can be done in it', () => {
    const finding = checkSending(aStage({ sandboxRecipients: 'you@acme-careers.org' }), {
      production: false,
      enabled: true,
      enforcement: 'HEALTHY',
    });
    expect(finding.level).toBe('note');
    expect(finding.message).toContain('you@acme-careers.org');
    expect(finding.message).toContain('production access');
  });

  it('that AWS has shut down stops the deployment', () => {
    const finding = checkSending(aStage(), { production: true, enabled: false, enforcement: 'SHUTDOWN' });
    expect(finding.level).toBe('stop');
  });

  it.each([
    { production: true, enabled: false, enforcement: 'HEALTHY' },
    { production: true, enabled: true, enforcement: 'PROBATION' },
  ])('%j is worth a note', (sending) => {
    expect(checkSending(aStage(), sending).level).toBe('note');
  });
});
