import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionWiring } from '#infra/wiring.ts';
import type { Invocation, Reply, WorkerData } from './lambda-worker.ts';
import { functionArn } from './names.ts';

/** `crashed`: the worker is gone: killed, out of memory, or an error nobody caught. */
export type Outcome =
  | { readonly type: 'answered'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: string }
  | { readonly type: 'timed-out' }
  | { readonly type: 'crashed'; readonly error: string };

export type WorkerSettings = {
  /** The worker's program, one ES module as text. */
  readonly program: string;
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly functionName: string;
  readonly wiring: FunctionWiring;
  readonly clockMemory: SharedArrayBuffer;
  readonly refusals: SharedArrayBuffer;
  readonly sesPort: number;
  readonly closedPort: number;
  /** What the function writes to its output, as it comes. */
  readonly log: (text: string) => void;
};

export type Instance = {
  readonly accessKeyId: string;
  readonly isBusy: () => boolean;
  readonly isDead: () => boolean;
  readonly invoke: (event: unknown) => Promise<Outcome>;
  readonly kill: () => Promise<void>;
};

/** Starts one worker thread with the function loaded; the first invocation waits for it. */
export const startInstance = (accessKeyId: string, settings: WorkerSettings): Instance => {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(settings.program)}`), {
    workerData: dataFor(settings),
    env: { ...settings.environment },
    stdout: true,
    stderr: true,
    execArgv: ['--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: settings.wiring.memoryMB },
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (text) => settings.log(String(text)));
  let dead = false;
  let finish: ((outcome: Outcome) => void) | null = null;
  const end = (outcome: Outcome): void => {
    const waiting = finish;
    finish = null;
    waiting?.(outcome);
  };
  const crash = (error: string): void => {
    dead = true;
    end({ type: 'crashed', error });
  };
  const kill = async (): Promise<void> => {
    crash('the worker was killed');
    await worker.terminate();
  };
  worker.on('error', (error) =>
    crash(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  worker.on('exit', (code) => crash(`the worker exited with code ${code}`));
  worker.on('message', (reply: Reply) => {
    if (reply.type === 'answered') end({ type: 'answered', value: JSON.parse(reply.result) });
    if (reply.type === 'failed') end({ type: 'failed', error: reply.error });
  });

  return {
    accessKeyId,
    isBusy: () => finish !== null,
    isDead: () => dead,
    kill,
    invoke: (event) =>
      new Promise((resolve) => {
        const timeoutMs = settings.wiring.timeoutSeconds * 1000;
        // Real milliseconds: a Lambda's patience is not the calendar's.
        const timer = setTimeout(() => {
          end({ type: 'timed-out' });
          void kill();
        }, timeoutMs);
        finish = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        if (dead) return crash('the worker is gone');
        const invocation: Invocation = { requestId: randomUUID(), event: JSON.stringify(event), timeoutMs };
        worker.postMessage(invocation);
      }),
  };
};

const dataFor = (settings: WorkerSettings): WorkerData => ({
  bundleUrl: pathToFileURL(settings.bundle).href,
  clockMemory: settings.clockMemory,
  refusals: settings.refusals,
  sesPort: settings.sesPort,
  closedPort: settings.closedPort,
  functionName: settings.functionName,
  functionArn: functionArn(settings.functionName),
  memoryMB: settings.wiring.memoryMB,
});
