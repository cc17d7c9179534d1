import type { FunctionName, FunctionWiring } from '#infra/wiring.ts';
import type { Activity } from '#local/activity.ts';
import { accessKeyIdOf } from './caller.ts';
import { type Instance, type Outcome, startInstance, type WorkerSettings } from './lambda-instance.ts';

export type { Outcome } from './lambda-instance.ts';

export type Lambda = {
  readonly has: (name: string) => boolean;
  /** Invokes and waits; never throws, the outcome tells. Waits for a free instance when all are busy. */
  readonly invoke: (name: string, event: unknown) => Promise<Outcome>;
  /** True when an invocation would start at once. */
  readonly isFree: (name: string) => boolean;
  /** Invocations begun and ended so far: while nothing runs and both stay, no function has changed anything. */
  readonly runs: () => { readonly begun: number; readonly ended: number };
  /** Ends the worker that signs with this access key id, whatever it is doing. */
  readonly kill: (accessKeyId: string) => void;
  readonly stop: () => Promise<void>;
};

type Deps = {
  readonly functions: Readonly<Partial<Record<FunctionName, FunctionWiring>>>;
  /** Function name → path of its bundle. */
  readonly bundles: Readonly<Record<string, string>>;
  readonly activity: Activity;
  readonly environment: (accessKeyId: string, functionName: string) => Readonly<Record<string, string>>;
  readonly worker: Omit<WorkerSettings, 'bundle' | 'environment' | 'functionName' | 'wiring'>;
  /** After every invocation, however it ended. */
  readonly onDone: (functionName: string, outcome: Outcome) => void;
};

/** Two instances of each at most: enough to race, few enough for two cores. */
const instancesPerFunction = 2;

type Pool = { instances: Instance[]; readonly waiting: (() => void)[]; started: number };

/** Lambda on worker threads: one invocation an instance at a time, instances kept warm, a crash costs its instance. */
export const createLambda = (deps: Deps): Lambda => {
  const pools = new Map<string, Pool>();
  for (const name of Object.keys(deps.bundles)) {
    if (name in deps.functions) pools.set(name, { instances: [], waiting: [], started: 0 });
  }
  const idle = (pool: Pool): Instance | undefined =>
    pool.instances.find((each) => !each.isBusy() && !each.isDead());
  const isFree = (pool: Pool): boolean => {
    pool.instances = pool.instances.filter((each) => !each.isDead());
    return idle(pool) !== undefined || pool.instances.length < instancesPerFunction;
  };

  let begun = 0;
  let ended = 0;
  const start = (name: FunctionName, pool: Pool): Instance => {
    const accessKeyId = accessKeyIdOf(name, ++pool.started);
    const instance = startInstance(accessKeyId, {
      ...deps.worker,
      functionName: name,
      wiring: deps.functions[name]!,
      bundle: deps.bundles[name]!,
      environment: deps.environment(accessKeyId, name),
    });
    pool.instances.push(instance);
    return instance;
  };
  const run = async (name: FunctionName, pool: Pool, event: unknown): Promise<Outcome> => {
    while (!isFree(pool)) await new Promise<void>((resolve) => pool.waiting.push(resolve));
    const instance = idle(pool) ?? start(name, pool);
    begun++;
    const outcome = await instance.invoke(event);
    ended++;
    deps.onDone(name, outcome);
    pool.waiting.shift()?.();
    return outcome;
  };

  return {
    has: (name) => pools.has(name),
    isFree: (name) => isFree(pools.get(name)!),
    invoke: (name, event) => {
      const pool = pools.get(name);
      if (pool === undefined) throw new Error(`no bundle for function ${name}`);
      return deps.activity.during(() => run(name as FunctionName, pool, event));
    },
    runs: () => ({ begun, ended }),
    kill: (accessKeyId) => {
      for (const pool of pools.values()) {
        pool.instances.find((each) => each.accessKeyId === accessKeyId)?.kill();
      }
    },
    stop: async () => {
      await Promise.all([...pools.values()].flatMap((pool) => pool.instances.map((each) => each.kill())));
    },
  };
};
