import { endWithNpm } from './parent-process.ts';
import { type Configuration, configurationFrom, help } from './start-configuration.ts';
import { startLocal, type World } from './world.ts';

const started = performance.now();

const run = async (configuration: Configuration): Promise<void> => {
  switch (configuration.type) {
    case 'help':
      process.stdout.write(help);
      return;
    case 'bad':
      fail(configuration.problem, 2);
      return;
    case 'start':
      await start(configuration.options);
  }
};

const start = async (options: Extract<Configuration, { type: 'start' }>['options']): Promise<void> => {
  try {
    const world = await startLocal({ ...options, onFailure: (text) => console.error(text) });
    endOnSignals(world);
    const { smtp, web, address } = world;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`ready in ${seconds} s, open ${web} ${JSON.stringify({ smtp, web, address })}`);
  } catch (error) {
    fail(explain(error), 1);
  }
};

const endOnSignals = (world: World): void => {
  let ending = false;
  const end = (): void => {
    // The second Ctrl-C means it.
    if (ending) process.exit(1);
    ending = true;
    void world.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  endWithNpm(process.env, end);
};

const explain = (error: unknown): string => {
  const { code, port, message = String(error) } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is already in use. Is Onward running already? Set ONWARD_SMTP_PORT or ONWARD_WEB_PORT to another port (0 = any free one).`;
  if (code === 'EACCES') return `Port ${port} may not be opened without more rights; choose one above 1023.`;
  return message;
};

const fail = (problem: string, exitCode: number): void => {
  process.stderr.write(`${problem}\n`);
  process.exitCode = exitCode;
};

await run(configurationFrom(process.argv.slice(2), process.env));
