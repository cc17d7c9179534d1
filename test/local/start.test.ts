import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Configuration, configurationFrom } from '#local/start-configuration.ts';
import { startLocal } from '#local/world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

type Run = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

const run = (command: string, args: readonly string[], environment: Record<string, string> = {}): Run => {
  const env = { ...process.env, ONWARD_SMTP_PORT: '0', ONWARD_WEB_PORT: '0', ...environment };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return { child, output: () => said, ended: new Promise((resolve) => child.on('exit', resolve)) };
};
const start = (args: readonly string[] = [], environment: Record<string, string> = {}): Run =>
  run(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], environment);

const ready = async ({
  child,
  output,
  ended,
}: Run): Promise<{ smtp: string; web: string; address: string }> => {
  await Promise.race([
    ended,
    new Promise<void>((resolve) => {
      child.stdout!.on('data', () => {
        if (/^ready .*\n/m.test(output())) resolve();
      });
    }),
  ]);
  const line = /^ready .*?(\{.*\})$/m.exec(output())?.[1];
  if (line === undefined) throw new Error(`never ready:\n${output()}`);
  return JSON.parse(line);
};

/** Processes that carry our mark in their environment; zombies have none left. */
const marked = (mark: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
      } catch {
        return false;
      }
    });

const none = async (mark: string): Promise<void> => {
  while (marked(mark).length > 0) await new Promise(setImmediate);
};

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

  it.skipIf(process.platform !== 'linux')(
    'leaves no process behind when npm or the process itself is killed',
    async () => {
      const mark = `ONWARD_MARK=${process.pid}-killed`;
      const environment = Object.fromEntries([mark.split('=') as [string, string]]);
      const byNpm = run('npm', ['start', '--silent'], environment);
      const direct = start([], environment);
      await Promise.all([ready(byNpm), ready(direct)]);
      expect(marked(mark).length).toBeGreaterThan(3);
      byNpm.child.kill('SIGKILL');
      direct.child.kill('SIGKILL');
      await none(mark);
    },
  );

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
