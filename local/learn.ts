import { writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLessons } from './learn/mails.ts';
import { learnModel } from './learn/model.ts';
import { tableText } from './learn/table.ts';
import { taught } from './learn/taught.ts';
import { toldApart } from './learn/told-apart.ts';
import { readOptions } from './options.ts';
import { isUsageError, usageError } from './usage-error.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = 'core/classification/likeness.generated.ts';

const help = `npm run -s learn [-- PATH…]

Learns from the project's labelled mails how the words around refusals differ from those of other mails, and writes
${table}. Takes some ten seconds; to be run after phrases or mails have changed.

PATH…    writes nothing; says for each file or folder how well its mails are told apart by what is learnt from all
         others: the area under the ROC curve (0.5: not at all, 1: always), and how many have few points
--help   this text

Exit codes: 0 fine, 2 bad usage.`;

/** Whether a path lies in another or is the same. */
const isWithin = (inner: string, outer: string): boolean =>
  `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);

const measure = async (paths: readonly string[]): Promise<void> => {
  const part = paths.find((path) => taught.some((each) => isWithin(path, each) && !isWithin(each, path)));
  if (part !== undefined) throw usageError(`${part} is part of what is learnt as a whole: give its folder`);
  for (const path of paths) {
    const measured = await readLessons([path]);
    if (!measured.some(({ isRejection }) => isRejection) || measured.every(({ isRejection }) => isRejection))
      throw usageError(`${path} needs labelled mails of both sides, rejections and others`);
    const others = await readLessons(taught.filter((each) => !isWithin(each, path)));
    console.log(`${path}: ${toldApart(measured, learnModel(others))}`);
  }
};

const write = async (): Promise<void> => {
  const lessons = await readLessons(taught);
  const model = learnModel(lessons);
  writeFileSync(join(root, table), tableText(model));
  console.log(`${model.points.size} features from ${lessons.length} mails in ${table}`);
};

try {
  const { values, positionals } = readOptions(process.argv.slice(2), { help: { type: 'boolean' } });
  if (values.help) console.log(help);
  else if (positionals.length > 0) await measure(positionals);
  else await write();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`learn: ${error.message}\nTry --help.`);
  process.exitCode = 2;
}
