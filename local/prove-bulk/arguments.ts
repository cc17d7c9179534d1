import { readOptions } from '#local/options.ts';
import { usageError } from '#local/usage-error.ts';

export type ProofOptions = {
  readonly rows: number;
  readonly seed: number;
  /** Where the file is left; null: it goes with the run. */
  readonly file: string | null;
};

const defaultRows = 2_000;
/** Fewer have no two of every kind, and no twenty people to publish figures of. */
const rowsMin = 200;
const rowsMost = 1_000_000;

/** What the command line asks for; null: help. @throws an error isUsageError knows, with a sentence for the person. */
export const argumentsFrom = (argv: readonly string[]): ProofOptions | null => {
  const { values, positionals } = parsed(argv);
  if (values.help) return null;
  if (positionals.length > 0) throw usageError(`nothing takes ${positionals[0]}`);
  return {
    rows: wholeNumber('--rows', values.rows, { least: rowsMin, most: rowsMost, otherwise: defaultRows }),
    seed: wholeNumber('--seed', values.seed, { least: 0, most: 2 ** 32 - 1, otherwise: 1 }),
    file: values.file ?? null,
  };
};

const parsed = (argv: readonly string[]) =>
  readOptions(argv, {
    rows: { type: 'string' },
    seed: { type: 'string' },
    file: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });

const wholeNumber = (
  name: string,
  text: string | undefined,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number => {
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text) || Number(text) < least || Number(text) > most)
    throw usageError(`${name} is to be a whole number from ${least} to ${most}`);
  return Number(text);
};
