import { describe, expect, it } from 'vitest';
import { type ActiveRuleSet, follow } from '#infra/activate-rule-set.ts';

const anAccount = (active: string | null) => {
  const account = { active, writes: 0 };
  const ruleSet: ActiveRuleSet = {
    read: async () => account.active,
    write: async (name) => {
      account.active = name;
      account.writes++;
    },
  };
  return { account, ruleSet };
};
const request = (RequestType: 'Create' | 'Update' | 'Delete', old?: string) => ({
  RequestType,
  ResourceProperties: { RuleSetName: 'onward-prod' },
  ...(old === undefined ? {} : { OldResourceProperties: { RuleSetName: old } }),
});

describe('deploying', () => {
  it('makes our rule set the active one where there was none', async () => {
    const { account, ruleSet } = anAccount(null);
    await follow(request('Create'), ruleSet);
    expect(account.active).toBe('onward-prod');
  });

  it('does nothing when it is active already', async () => {
    const { account, ruleSet } = anAccount('onward-prod');
    await follow(request('Update'), ruleSet);
    expect(account).toEqual({ active: 'onward-prod', writes: 0 });
  });

  it.each(['Create', 'Update'] as const)("never switches somebody else's off (%s)", async (type) => {
    const { account, ruleSet } = anAccount('office-mail');
    await expect(follow(request(type), ruleSet)).rejects.toThrow(
      /"office-mail" is active .* -c ruleSet=office-mail/,
    );
    expect(account.active).toBe('office-mail');
  });

  it('follows a change of our own name', async () => {
    const { account, ruleSet } = anAccount('onward-old');
    await follow(request('Update', 'onward-old'), ruleSet);
    expect(account.active).toBe('onward-prod');
  });
});

describe('taking the stack down', () => {
  it('switches ours off, or CloudFormation could not delete it', async () => {
    const { account, ruleSet } = anAccount('onward-prod');
    await follow(request('Delete'), ruleSet);
    expect(account.active).toBe(null);
  });

  it.each(['office-mail', null])('leaves %j alone', async (active) => {
    const { account, ruleSet } = anAccount(active);
    await follow(request('Delete'), ruleSet);
    expect(account).toEqual({ active, writes: 0 });
  });
});
