import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './figures.ts';

const limitSeconds = 2;
const giveUpMs = 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** From `npm start` to its line `ready …`: with everything to bundle, as the first time, and with nothing changed since. */
export const readyFigures = async (runs: number): Promise<readonly Figure[]> => {
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run++) {
    rmSync(join(root, 'dist', 'functions', 'built-from.json'), { force: true });
    first.push(await readyOnce());
    again.push(await readyOnce());
  }
  return [figure('npm start to ready, the first time', first), figure('npm start to ready, again', again)];
};

const figure = (name: string, seconds: readonly number[]): Figure => {
  const spread = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)} s`;
  return {
    name,
    value: median(seconds),
    unit: 's',
    limit: limitSeconds,
    note: `${spread}, ${seconds.length} starts`,
  };
};

const readyOnce = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    let seconds: number | null = null;
    // A group of its own: npm passes no signal on to what it started.
    const child = spawn('npm', ['start'], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ONWARD_SMTP_PORT: '0', ONWARD_WEB_PORT: '0' },
    });
    const end = (): void => {
      process.kill(-child.pid!, 'SIGINT');
    };
    const patience = setTimeout(end, giveUpMs);
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += String(text);
      if (seconds !== null || !/^ready /m.test(said)) return;
      seconds = (performance.now() - started) / 1000;
      end();
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(patience);
      if (seconds === null) reject(new Error(`npm start never got ready:\n${said.slice(-500)}`));
      else resolve(seconds);
    });
  });
