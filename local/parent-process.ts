import { readFileSync } from 'node:fs';

const checkEveryMs = 250;

/**
 * `npm start` puts npm, and on some systems a shell, above us. Killed with SIGKILL it cannot tell us; so we look whether our
 * ancestors up to npm are still there. Started in any other way (nohup, a service), we outlive whoever started us.
 */
export const endWithNpm = (environment: NodeJS.ProcessEnv, end: () => void): void => {
  if (environment.npm_lifecycle_event !== 'start') return;
  const ancestors = ancestorsUpToNpm();
  const timer = setInterval(() => {
    if (process.ppid === ancestors[0] && ancestors.every(isAlive)) return;
    clearInterval(timer);
    end();
  }, checkEveryMs);
  timer.unref();
};

/** Our parent, and above it what /proc tells, until npm itself; elsewhere the parent alone. */
const ancestorsUpToNpm = (): readonly number[] => {
  const found = [process.ppid];
  while (!isNpm(found.at(-1)!)) {
    const above = parentOf(found.at(-1)!);
    if (above === null || above <= 1) return [process.ppid];
    found.push(above);
  }
  return found;
};

const readProc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

const isNpm = (pid: number): boolean =>
  /^npm|\0[^\0]*npm(-cli\.js)?(\0|$)/.test(readProc(pid, 'cmdline') ?? '');

/** The fourth field of stat; the second, the name in parentheses, may itself have blanks. */
const parentOf = (pid: number): number | null => {
  const stat = readProc(pid, 'stat');
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? null : Number(fields[1]);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
