import { parseArgs } from 'node:util';
import { usageError } from '#local/usage-error.ts';

export type Asked =
  | { readonly type: 'help' }
  | { readonly type: 'why'; readonly url: string | null; readonly quotes: boolean; readonly json: boolean };

/** What the command line asks for. @throws an error isUsageError knows, with a sentence for the person. */
export const argumentsFrom = (argv: readonly string[]): Asked => {
  const { values, positionals } = parsed(argv);
  const [command, ...more] = positionals;
  if (values.help) return { type: 'help' };
  if (command === undefined) throw usageError('say what to do: why');
  if (command !== 'why') throw usageError(`there is no ops ${command.slice(0, 40)}`);
  // Arguments stand in process lists and shell histories.
  if (more.length > 0) throw usageError('the address comes on standard input, never as an argument');
  if (values.url !== undefined && !isUrl(values.url))
    throw usageError('--url is to be an address such as http://127.0.0.1:8025');
  return {
    type: 'why',
    url: values.url ?? null,
    quotes: values.quotes ?? false,
    json: values.json ?? false,
  };
};

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        quotes: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
};

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
