import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Configuration, configurationFrom } from '#local/start-configuration.ts';
import { startLocal } from '#local/world.ts';
import { none, ready, startCommand } from '#test/support/start-command.ts';

const { start } = startCommand();

describe('npm start', () => {
  it('prints its addresses when mail can be sent, and ends cleanly on Ctrl-C', async () => {
    const mark = `ONWARD_MARK=${process.pid}-clean`;
    const running = start([], Object.fromEntries([mark.split('=') as [string, string]]));
    const { web, smtp, address } = await ready(running);
    expect([smtp, address]).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+$/), 'me@in.onward.test']);
    expect((await fetch(`${web}/api/clock`)).status).toBe(200);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    await none(mark);
  });

  it('says which port is taken, and exits with 1', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const running = start([], { ONWARD_SMTP_PORT: String(port) });
    expect(await running.ended).toBe(1);
    expect(running.output()).toContain(`Port ${port} is already in use`);
    await expect(startLocal({ bundles: {}, webPort: port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
    });
    taken.close();
  });

  it('exits with 2 for what it does not understand', async () => {
    const running = start(['--port', '1']);
    expect(await running.ended).toBe(2);
    expect(running.output()).toContain('--port');
  });
});

describe('the settings of npm start', () => {
  it.each([
    [['--help'], {}, 'help'],
    [[], { ONWARD_SMTP_PORT: '70000' }, 'bad'],
    [[], { ONWARD_WEB_PORT: 'web' }, 'bad'],
    [[], { ONWARD_ZONE: 'Europe/Lundun' }, 'bad'],
    [[], { ONWARD_NOW: 'yesterday' }, 'bad'],
    [[], { ONWARD_SES_PER_DAY: 'many' }, 'bad'],
    [[], { ONWARD_SES_PER_SECOND: '0' }, 'bad'],
    [[], { ONWARD_SES_PER_DAY: '200', ONWARD_SES_PER_SECOND: '1' }, 'start'],
    [[], { ONWARD_ZONE: 'Europe/Berlin', ONWARD_NOW: '2026-01-05T09:00:00Z' }, 'start'],
  ])('%j with %j: %s', (args, environment, type) => {
    expect(configurationFrom(args, environment)).toMatchObject({ type });
  });

  it('are the documented ones when nothing is set', () => {
    const { options } = configurationFrom([], {}) as Extract<Configuration, { type: 'start' }>;
    expect(options).toMatchObject({ smtpPort: 2525, webPort: 8025, zone: 'Europe/London' });
    expect(options.sesQuota).toEqual({ perDay: 50_000, perSecond: 14 });
  });
});
