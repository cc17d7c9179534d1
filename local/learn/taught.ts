import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The mails that are learnt from: those who writes the grammar has read. Those nobody read are left to measure on. */
export const taught: readonly string[] = [
  'test/corpus',
  ...['deceptive', 'hard', 'plain-and-near', 'voices'].map((name) => `test/held-out/${name}.jsonl`),
  ...readdirSync(join(root, 'test/lessons'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `test/lessons/${name}`),
];
