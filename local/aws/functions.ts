import { join } from 'node:path';
import type { FunctionName } from '#infra/wiring.ts';
import { closedPort } from './endpoints.ts';
import { environmentFor, lambdaEnvironment, type Places } from './environment.ts';
import { connectQueue } from './event-source.ts';
import { createFunctionLog } from './function-log.ts';
import { createLambda, type Lambda, type Outcome } from './lambda.ts';
import type { Setting } from './setting.ts';
import type { Stores } from './stores.ts';
import { startSweeping } from './sweeping.ts';
import type { Table } from './table.ts';

type Around = {
  readonly places: Places;
  readonly sesPort: number;
  readonly table: Table;
  readonly stores: Stores;
};

/** The functions, wired to what calls them. */
export const startFunctions = async (setting: Setting, around: Around): Promise<Lambda> => {
  const { functions, activity, clock, options, data } = setting;
  const [bundles, program] = await setting.building;
  let touched = (): void => {};
  const lambda = createLambda({
    ...{ functions, bundles, activity },
    environment: (accessKeyId, name) => ({
      ...environmentFor(around.places, accessKeyId),
      ...lambdaEnvironment(name, functions[name as FunctionName].memoryMB),
    }),
    worker: {
      program,
      clockMemory: clock.memory,
      refusals: around.stores.faults.refusals,
      sesPort: around.sesPort,
      closedPort: await closedPort(),
      log: options.log ?? createFunctionLog(join(data.path, 'functions.log')),
    },
    onDone: (name, outcome) => {
      touched();
      if (outcome.type !== 'answered') options.onFailure?.(`${name} ${describe(outcome)}`);
    },
  });
  touched = connectSources(setting, around, lambda);
  return lambda;
};

/** Queues to functions, and the recurring sweep; returns what to call when a function has run. */
const connectSources = (setting: Setting, { stores, table }: Around, lambda: Lambda): (() => void) => {
  const { clock, agenda, activity, travel } = setting;
  const onRun: (() => void)[] = [];
  for (const [functionName, { source }] of Object.entries(setting.functions)) {
    if (!lambda.has(functionName)) continue;
    if ('queue' in source) {
      const queue = stores.queues.get(source.queue)!;
      const { batchSize } = source;
      connectQueue({ queue, functionName, batchSize, lambda, faults: stores.faults, activity });
    }
    if ('everyMinutes' in source) {
      const { everyMinutes } = source;
      const { journey } = travel;
      const deps = { clock, agenda, activity, lambda, table, functionName, everyMinutes, journey };
      const { lookAgain } = startSweeping(deps);
      onRun.push(lookAgain);
      travel.onTurn = lookAgain;
    }
  }
  return () => {
    for (const each of onRun) each();
  };
};

const describe = (outcome: Outcome): string =>
  'error' in outcome ? `${outcome.type}: ${outcome.error}` : outcome.type;
