import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command without credentials, and without a way to any. */
const deploy = (...args: string[]): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'infra/deploy.ts', ...args], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });

describe.concurrent('npm run deploy', () => {
  it('prints its help', async () => {
    const { code, output } = await deploy('--help');
    expect(code).toBe(0);
    expect(output).toContain('-c name=value');
  });

  it.each([
    [['--force'], "Unknown option '--force'"],
    [['-c', 'domain'], '-c wants name=value, not "domain"'],
    [['-c', 'doamin=onward.example'], '"doamin" is no setting'],
    [['-c', 'zone=Mars'], 'zone is no IANA time zone (it is "Mars")'],
  ])('ends with 2 for %j, and says why', async (args, why) => {
    const { code, output } = await deploy(...args);
    expect(code).toBe(2);
    expect(output).toContain(why);
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
