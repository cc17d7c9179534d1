import { readOptions } from '#local/options.ts';
import { usageError } from '#local/usage-error.ts';
import { type AgencyAsked, agencyArguments } from './agency/arguments.ts';

export type Asked =
  | { readonly type: 'help' }
  | { readonly type: 'why'; readonly url: string | null; readonly quotes: boolean; readonly json: boolean }
  | AgencyAsked;

const commands = ['why', 'agency'] as const;

/** What the command line asks for. @throws an error isUsageError knows, with a sentence for the person. */
export const argumentsFrom = (argv: readonly string[]): Asked => {
  const { values, positionals } = parsed(argv);
  const [command, ...more] = positionals;
  if (values.help) return { type: 'help' };
  if (command === undefined) throw usageError(`say what to do: ${commands.join(' or ')}`);
  if (values.url !== undefined && !isUrl(values.url))
    throw usageError('--url is to be an address such as http://127.0.0.1:8025');
  const url = values.url ?? null;
  const json = values.json ?? false;
  if (command === 'agency') {
    if (values.quotes) throw usageError('--quotes belongs to ops why');
    return agencyArguments(more, { ...values, url, json });
  }
  if (command !== 'why') throw usageError(`there is no ops ${command.slice(0, 40)}`);
  for (const name of ['name', 'zone', 'colour'] as const)
    if (values[name] !== undefined) throw usageError(`--${name} belongs to ops agency`);
  // Arguments stand in process lists and shell histories.
  if (more.length > 0) throw usageError('the address comes on standard input, never as an argument');
  return { type: 'why', url, quotes: values.quotes ?? false, json };
};

const parsed = (argv: readonly string[]) =>
  readOptions(argv, {
    url: { type: 'string' },
    quotes: { type: 'boolean' },
    json: { type: 'boolean' },
    name: { type: 'string' },
    zone: { type: 'string' },
    colour: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
