import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export type Dynoxide = { readonly endpoint: string; readonly stop: () => Promise<void> };

const packageVersion = '1.2.1';
const startTimeoutMs = 60_000;
const triesForAPort = 5;
const askEveryMs = 5;

/**
 * Holds the database's life to ours: the shell waits on a pipe from us, and when we are gone, by whatever death,
 * the pipe closes and it ends the database (with its whole process group: npx puts itself in between). Signals of the
 * terminal must not end the shell before that, nor must a complaint that nobody is left to read. Only the shell and Node are
 * sure to be there, so Node removes the folder.
 */
const tether =
  'trap "" INT TERM HUP PIPE; "$0" "$@" </dev/null & read _; kill -9 $!; wait $! 2>/dev/null; [ -z "$ONWARD_TEMPORARY" ] || "$ONWARD_NODE" -e "$ONWARD_REMOVE" "$ONWARD_TEMPORARY"; kill -9 0';

/** The same for systems without a POSIX shell. */
const tetherInNode =
  'const c=require("child_process").spawn(process.argv[1],process.argv.slice(2),{stdio:["ignore","inherit","inherit"],shell:process.argv[1]==="npx"});' +
  'process.stdin.on("end",()=>{c.kill("SIGKILL");process.exit()}).resume()';

type Command = readonly [string, ...string[]];

/** DYNOXIDE_BIN, the installed package, or npx; what each platform has. */
const commandFrom = (environment: NodeJS.ProcessEnv): Command => {
  if (environment.DYNOXIDE_BIN) return [environment.DYNOXIDE_BIN];
  const file = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  try {
    const platformPackage = `@dynoxide/${process.platform}-${process.arch}`;
    return [createRequire(import.meta.url).resolve(`${platformPackage}/${file}`)];
  } catch {
    return ['npx', '-y', `dynoxide@${packageVersion}`];
  }
};

/**
 * Starts the DynamoDB engine on loopback; in memory when `databasePath` is null. `temporaryFolder` is removed when it ends.
 * @throws with what to do on this platform when it does not start
 */
export const startDynoxide = async (
  databasePath: string | null,
  temporaryFolder: string | null,
  environment: NodeJS.ProcessEnv,
): Promise<Dynoxide> => {
  const command = commandFrom(environment);
  let lastError = '';
  for (let tries = 0; tries < triesForAPort; tries++) {
    const port = await freePort();
    const child = spawnTethered(
      [...command, '--host', '127.0.0.1', '--port', String(port), ...pathArguments(databasePath)],
      temporaryFolder,
    );
    const endpoint = `http://127.0.0.1:${port}`;
    const problem = await whenListening(child, endpoint);
    if (problem === null) return { endpoint, stop: () => end(child) };
    lastError = problem;
    await end(child);
    if (!problem.includes('in use')) break;
  }
  throw new Error(adviceFor(command, lastError));
};

const pathArguments = (path: string | null): string[] => (path === null ? [] : ['--db-path', path]);

const spawnTethered = (command: readonly string[], temporaryFolder: string | null): ChildProcess => {
  const env = {
    ...process.env,
    ONWARD_TEMPORARY: temporaryFolder ?? '',
    ONWARD_NODE: process.execPath,
    ONWARD_REMOVE: 'require("fs").rmSync(process.argv[1],{recursive:true,force:true})',
  };
  const [program, args] =
    process.platform === 'win32'
      ? [process.execPath, ['-e', tetherInNode, ...command]]
      : ['sh', ['-c', tether, ...command]];
  // A group of its own: Ctrl-C in the terminal is for us, and we end the database when our last write is done.
  return spawn(program, args, {
    env,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
};

/** Null once it listens, else what it said. Its output is buffered in a pipe, so the port is asked, not the output. */
const whenListening = async (child: ChildProcess, endpoint: string): Promise<string | null> => {
  let said = '';
  let failed = false;
  child.stdout!.resume();
  child.stderr!.on('data', (text) => {
    said += String(text);
    failed ||= /error|not found|E404/i.test(said);
  });
  child.on('error', (error) => {
    said += error.message;
    failed = true;
  });
  const giveUpAt = performance.now() + startTimeoutMs;
  while (!failed && performance.now() < giveUpAt) {
    if (await isDynoxide(endpoint)) return null;
    await delay(askEveryMs);
  }
  return said === '' ? `no answer within ${startTimeoutMs} ms` : said;
};

/** Any other program may have been quicker on this port. */
const isDynoxide = async (endpoint: string): Promise<boolean> => {
  try {
    const response = await fetch(endpoint);
    await response.arrayBuffer();
    return (response.headers.get('server') ?? '').startsWith('Dynoxide');
  } catch {
    return false;
  }
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    child.stdin!.end();
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const adviceFor = (command: Command, problem: string): string =>
  [
    `The DynamoDB engine (dynoxide ${packageVersion}) did not start on ${process.platform}-${process.arch}.`,
    `Tried: ${command.join(' ')}`,
    problem.trim(),
    'Either set DYNOXIDE_BIN to a dynoxide binary (https://github.com/nubo-db/dynoxide has them for every platform),',
    'or set ONWARD_DYNAMODB_ENDPOINT to any DynamoDB-compatible endpoint, for example http://127.0.0.1:8000 of DynamoDB Local.',
  ].join('\n');
