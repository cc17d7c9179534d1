import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usageError } from './usage-error.ts';

/**
 * What stands on the command line: options by name, and the arguments between them.
 * @throws a usage error that names the option which is unknown or lacks its value
 */
export const readOptions = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
};
