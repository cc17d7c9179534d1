import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clock } from './clock.ts';

export type DataFolder = {
  readonly path: string;
  /** True when it goes with the process. */
  readonly isTemporary: boolean;
  /** Milliseconds; null when the folder is new. */
  readonly savedClock: number | null;
  readonly saveClock: (clock: Clock) => void;
  readonly release: () => void;
};

/** The clock is saved every second; a file younger than this with a living owner is in use. */
const inUseMs = 5_000;

/**
 * Opens ONWARD_DATA, or a temporary folder.
 * @throws when another running process has it open
 */
export const openDataFolder = (given: string | undefined): DataFolder => {
  const isTemporary = given === undefined || given === '';
  const path = isTemporary ? mkdtempSync(join(tmpdir(), 'onward-')) : resolve(given);
  mkdirSync(path, { recursive: true });
  const clockFile = join(path, 'clock.json');
  const saved = readSaved(clockFile);
  if (saved !== null && isHeldByAnother(saved.pid, clockFile))
    throw new Error(
      `${path} is in use by process ${saved.pid}. Stop that one first, or set ONWARD_DATA to another folder.`,
    );
  const write = (now: number, pid: number): void => {
    writeFileSync(`${clockFile}.new`, JSON.stringify({ now, pid }));
    renameSync(`${clockFile}.new`, clockFile);
  };
  let lastNow = saved?.now ?? 0;
  return {
    path,
    isTemporary,
    savedClock: saved?.now ?? null,
    saveClock: (clock) => {
      lastNow = clock.now();
      write(lastNow, process.pid);
    },
    release: () => {
      if (isTemporary) rmSync(path, { recursive: true, force: true });
      else write(lastNow, 0);
    },
  };
};

type Saved = { readonly now: number; readonly pid: number };

const readSaved = (file: string): Saved | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Saved;
  } catch {
    return null;
  }
};

const isHeldByAnother = (pid: number, clockFile: string): boolean => {
  if (pid === 0 || pid === process.pid || Date.now() - statSync(clockFile).mtimeMs > inUseMs) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
