import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

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
    const bySmtp = start([], { ONWARD_SMTP_PORT: String(port) });
    const byWeb = start([], { ONWARD_WEB_PORT: String(port) });
    expect(await Promise.all([bySmtp.ended, byWeb.ended])).toEqual([1, 1]);
    for (const { output } of [bySmtp, byWeb]) expect(output()).toContain(`Port ${port} is already in use`);
    taken.close();
  });

  it('prints help, and exits with 2 for what it does not understand', async () => {
    const help = start(['--help']);
    const argument = start(['--port', '1']);
    const zone = start([], { ONWARD_ZONE: 'Europe/Lundun' });
    expect(await Promise.all([help.ended, argument.ended, zone.ended])).toEqual([0, 2, 2]);
    expect(help.output()).toContain('ONWARD_DATA');
    expect(zone.output()).toContain('ONWARD_ZONE');
  });
});
