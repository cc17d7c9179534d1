import { explain } from '#core/classification/explain.ts';
import { onClosedPipe } from '#local/closed-pipe.ts';
import { readOptions } from '#local/options.ts';
import { isUsageError, usageError } from '#local/usage-error.ts';
import { type Result, readPaths } from './classify/input.ts';
import { type Scored, scoreReport } from './classify/score.ts';

const help = `npm run -s classify -- PATH… [--explain] [--score]

Reads mails and says what they are: one JSON line for each rejection, or for a mail that is none.

PATH is an .eml file, a folder (read sorted, with the folders in it) or a .jsonl file with {id, subject, from, body} a line.

  --explain   adds "explain": sentence by sentence what counted, what was dropped and why
  --score     prints figures against the labels instead: for .eml the X-Corpus-* headers or else the folder's name,
              for .jsonl the fields label, lang, source and stage
  --help      this text

Exit codes: 0 fine, 1 a mail could not be read, or there was none to read or to score, 2 bad usage.`;

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length === 0) throw usageError('give at least one PATH');
  const results: Result[] = [];
  let [found, unreadable] = [0, 0];
  for await (const result of readPaths(positionals)) {
    found += 1;
    if (result.error !== null) unreadable += 1;
    if (values.score) results.push(result);
    else print(result, values.explain ?? false);
  }
  if (found === 0) return nothing('no mail there: neither an .eml nor a line of a .jsonl');
  if (values.score) {
    const labelled = results.filter(isLabelled);
    if (labelled.length === 0) return nothing('no mail there is labelled, so there is nothing to score');
    console.log(scoreReport(labelled));
  }
  return unreadable > 0 ? 1 : 0;
}

const nothing = (why: string): number => {
  console.error(`classify: ${why}`);
  return 1;
};

const readArguments = (argv: readonly string[]) =>
  readOptions(argv, { explain: { type: 'boolean' }, score: { type: 'boolean' }, help: { type: 'boolean' } });

function print({ id, records, error, originals }: Result, withExplanation: boolean): void {
  if (error !== null) console.log(JSON.stringify({ id, error }));
  const explained = withExplanation ? { explain: originals.flatMap(explain) } : {};
  for (const record of records) {
    console.log(JSON.stringify({ id, ...record, ...explained }));
  }
}

const isLabelled = (result: Result): result is Scored => result.expected !== null;

// Nobody waits for the rest, nor for how it ends.
onClosedPipe(() => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`classify: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
