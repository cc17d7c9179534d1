import { describe, expect, it } from 'vitest';
import { deploy } from '#test/support/deploy-command.ts';

describe.concurrent('npm run deploy', () => {
  it('ends with 2 for ["-c","doamin=onward.example"], and says why', async () => {
    const { code, output } = await deploy('-c', 'doamin=onward.example');
    expect(code).toBe(2);
    expect(output).toContain('"doamin" is no setting');
  });

  it('deploys no example domain', async () => {
    const { code, output } = await deploy();
    expect(code).toBe(1);
    expect(output).toContain('onward.example is an example');
    expect(output).toContain('Nothing was deployed');
  });

  it('deploys nothing without credentials, and says where they are looked for', async () => {
    const { code, output } = await deploy('-c', 'domain=mail.acme-careers.org');
    expect(code).toBe(1);
    expect(output).toContain('AWS_PROFILE');
    expect(output).toContain('Nothing was deployed');
  });
});
