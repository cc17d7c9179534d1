import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
export type Run = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

/** Starts commands, and kills after each test whatever of them still runs. */
export const startCommand = () => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });
  const run = (command: string, args: readonly string[], environment: Record<string, string> = {}): Run => {
    const env = { ...process.env, ONWARD_SMTP_PORT: '0', ONWARD_WEB_PORT: '0', ...environment };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    return { child, output: () => said, ended: new Promise((resolve) => child.on('exit', resolve)) };
  };
  return {
    run,
    start: (args: readonly string[] = [], environment: Record<string, string> = {}): Run =>
      run(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], environment),
  };
};

export const ready = async ({
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
export const marked = (mark: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
      } catch {
        return false;
      }
    });

export const none = async (mark: string): Promise<void> => {
  while (marked(mark).length > 0) await new Promise(setImmediate);
};
