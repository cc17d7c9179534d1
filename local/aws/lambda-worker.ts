/**
 * Runs in the worker thread, before and around one Lambda's bundle: puts the laptop's clock in place of the real one,
 * lets SES connections be refused on demand, and answers invocations as the Lambda runtime does.
 * Bundled into one piece of text; may import Node's own modules and what esbuild can inline.
 */
import { Agent } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { readClock } from '#local/clock.ts';

export type WorkerData = {
  readonly bundleUrl: string;
  readonly clockMemory: SharedArrayBuffer;
  readonly refusals: SharedArrayBuffer;
  readonly sesPort: number;
  readonly closedPort: number;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMB: number;
};

/** Events and results cross as JSON text: nothing else survives on AWS. */
export type Invocation = { readonly requestId: string; readonly event: string; readonly timeoutMs: number };
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'answered'; readonly requestId: string; readonly result: string }
  | { readonly type: 'failed'; readonly requestId: string; readonly error: string };

type Handler = (event: unknown, context: object) => Promise<unknown>;

const data = workerData as WorkerData;

const installClock = (): void => {
  const memory = new BigInt64Array(data.clockMemory);
  const RealDate = Date;
  const now = (): number => readClock(memory, RealDate.now());
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
};

type Connect = (
  this: Agent,
  options: { port?: number | string },
  done?: (error: Error | null) => void,
) => unknown;

/** The connection goes to a port nobody listens on, so the refusal is the kernel's own. */
const installRefusals = (): void => {
  const times = new Int32Array(data.refusals);
  const prototype = Agent.prototype as unknown as { createConnection: Connect };
  const connect = prototype.createConnection;
  prototype.createConnection = function (options, done) {
    if (Number(options.port) !== data.sesPort || Atomics.load(times, 0) === 0)
      return connect.call(this, options, done);
    Atomics.sub(times, 0, 1);
    return connect.call(this, { ...options, port: data.closedPort }, done);
  };
};

const contextFor = ({ requestId, timeoutMs }: Invocation): object => {
  const deadline = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    functionName: data.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: data.functionArn,
    memoryLimitInMB: String(data.memoryMB),
    logGroupName: `/aws/lambda/${data.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
};

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const invoke = async (handler: Handler, invocation: Invocation): Promise<Reply> => {
  const { requestId } = invocation;
  try {
    const result = await handler(JSON.parse(invocation.event), contextFor(invocation));
    return { type: 'answered', requestId, result: JSON.stringify(result ?? null) };
  } catch (error) {
    return { type: 'failed', requestId, error: describe(error) };
  }
};

installClock();
installRefusals();
const { handler } = (await import(data.bundleUrl)) as { handler: Handler };
const port = parentPort!;
port.on('message', (invocation: Invocation) => {
  void invoke(handler, invocation).then((reply) => port.postMessage(reply));
});
port.postMessage({ type: 'ready' } satisfies Reply);
