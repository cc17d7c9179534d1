import { describe, expect, it } from 'vitest';
import { deploy } from '#test/support/deploy-command.ts';

describe.concurrent('npm run deploy', () => {
  it('prints its help', async () => {
    const { code, output } = await deploy('--help');
    expect(code).toBe(0);
    expect(output).toContain('-c name=value');
  });

  it.each([
    [['--force'], "Unknown option '--force'"],
    [['-c', 'domain'], '-c wants name=value, not "domain"'],
    [['-c', 'zone=Mars'], 'zone is no IANA time zone (it is "Mars")'],
  ])('ends with 2 for %j, and says why', async (args, why) => {
    const { code, output } = await deploy(...args);
    expect(code).toBe(2);
    expect(output).toContain(why);
  });
});
