import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './figures.ts';

const limitSeconds = 2;
const giveUpMs = 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** From `npm start` to its line `ready …`. */
export const readyFigure = async (runs: number): Promise<Figure> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await readyOnce());
  const note = `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} s, ${runs} starts`;
  return { name: 'npm start to ready', value: median(times), unit: 's', limit: limitSeconds, note };
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
