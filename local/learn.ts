import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Lesson, readLessons } from './learn/mails.ts';
import { learnWeights, pointsOf, type Weights } from './learn/weights.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = 'core/classification/likeness.generated.ts';
/** Mails that were read by who writes the grammar; the held-out ones that were not are left for measuring. */
const taught = [
  'test/corpus',
  ...['deceptive', 'hard', 'plain-and-near', 'voices'].map((name) => `test/held-out/${name}.jsonl`),
  ...readdirSync(`${root}test/lessons`)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `test/lessons/${name}`),
];

const help = `npm run -s learn [-- --check] [-- PATH…]
Learns from the labelled mails how the words of refusals differ from those of other mails, and writes
${table}. Takes some ten seconds.
--check writes nothing and exits 1 when the file is not what would be written.
PATH…   writes nothing: says how well the mails under each path are told apart by what is learnt from all others.`;

/** The generated file's text: points → features. */
const tableFile = ({ bias, points }: Weights): string => {
  const groups = new Map<number, string[]>();
  for (const [feature, each] of points) groups.set(each, [...(groups.get(each) ?? []), feature]);
  const rows = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([each, features]) => `  '${each}':\n    '${features.sort().join(',')}',`);
  return `// Written by \`npm run learn\` from the project's labelled mails; do not edit.

export const bias = ${bias};

/** Points → stems and pairs of stems. */
export const weights: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
};

const readAll = async (paths: readonly string[]) => {
  const read = new Map<string, readonly Lesson[]>();
  for (const path of paths) read.set(path, await readLessons(path));
  return read;
};

/** The share of pairs, a rejection and another mail, in which the rejection has more points. */
const told = (rejections: readonly number[], others: readonly number[]): number => {
  let right = 0;
  for (const a of rejections) for (const b of others) right += a > b ? 1 : a === b ? 0.5 : 0;
  return right / (rejections.length * others.length);
};

const measure = async (paths: readonly string[]): Promise<void> => {
  const lessons = await readAll([...new Set([...taught, ...paths])]);
  for (const path of paths) {
    const rest = [...lessons]
      .filter(([each]) => each !== path && taught.includes(each))
      .flatMap(([, all]) => all);
    const weights = learnWeights(rest);
    const points = (isRejection: boolean) =>
      lessons
        .get(path)!
        .filter((each) => each.isRejection === isRejection)
        .map((each) => pointsOf(each, weights))
        .sort((a, b) => a - b);
    const [rejections, others] = [points(true), points(false)];
    const at = (list: readonly number[], share: number) => list[Math.floor(share * list.length)];
    console.log(
      `${path}: told apart ${told(rejections, others).toFixed(3)}; points of ${rejections.length} rejections ${[0.01, 0.05, 0.25, 0.5].map((share) => at(rejections, share)).join(' ')}, of ${others.length} others ${[0.5, 0.75, 0.95].map((share) => at(others, share)).join(' ')}`,
    );
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  if (args.some((each) => !each.startsWith('--'))) {
    await measure(args);
    return 0;
  }
  const text = tableFile(learnWeights([...(await readAll(taught)).values()].flat()));
  if (args.includes('--check')) return readFileSync(root + table, 'utf8') === text ? 0 : 1;
  writeFileSync(root + table, text);
  return 0;
};

process.exitCode = await main(process.argv.slice(2));
