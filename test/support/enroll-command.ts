import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Laptop, openLaptop } from './laptop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** A laptop for a whole file of tests, and `npm run enroll` against it, from a folder of its own. */
export const enrollCommand = () => {
  let folder: string;
  let laptop: Laptop;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onward-enroll-'));
    // The dates in the files of bulk-file.ts are over by then.
    laptop = await openLaptop({ now: '2026-06-02T10:00:00.000Z' });
  });
  afterAll(async () => {
    await laptop?.world.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const pathOf = (name: string): string => join(folder, name);
  return {
    laptop: () => laptop,
    pathOf,
    file: (name: string, content: string): string => {
      writeFileSync(pathOf(name), content);
      return pathOf(name);
    },
    /** The command as a person at a shell without a terminal runs it, against the laptop of this test. */
    enroll: (args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
      new Promise((resolve) => {
        const port = new URL(laptop.world.web).port;
        const child = spawn(process.execPath, ['--import', 'tsx', 'local/enroll.ts', ...args], {
          cwd: root,
          env: { ...process.env, ONWARD_WEB_PORT: port, ...environment },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (text) => (stdout += text));
        child.stderr.on('data', (text) => (stderr += text));
        child.on('close', (status) => resolve({ status, stdout, stderr }));
      }),
  };
};

export const lastLine = ({ stdout }: Ended) => JSON.parse(stdout.trim().split('\n').at(-1)!);

export const three =
  'email,first name,company,role\nann@c.example,Ann,Acme,Nurse\nbob@c.example,Bob,Acme,Nurse\n';
