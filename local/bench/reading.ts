import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '#infra/build.ts';
import type { Figure } from './figures.ts';

const readLimitMs = 2;
const memoryLimitMb = 512;

type Reading = {
  readonly ordinary: {
    bytes: number;
    decision: string | null;
    first: number;
    median: number;
    p99: number;
    processor: number;
  };
  readonly hostile: Readonly<Record<string, number>>;
};
type LargeMail = { readonly ms: number; readonly decision: string | null; readonly maxRssMb: number };

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Parse, unwrap and classify: an ordinary mail of 20 kB, mails made to take long, and the memory one of 40 MB takes. */
export const readingFigures = async (node: string, folder: string): Promise<readonly Figure[]> => {
  const programs = await bundle(
    { reading: here('./reading-program.ts'), 'large-mail': here('./large-mail-program.ts') },
    join(folder, 'programs'),
  );
  const run = (name: string): unknown =>
    JSON.parse(execFileSync(node, [programs[name]!], { encoding: 'utf8' }));
  const { ordinary, hostile } = run('reading') as Reading;
  const large = run('large-mail') as LargeMail;
  for (const { decision } of [ordinary, large])
    if (decision !== 'enroll') throw new Error(`the mail was read as ${decision}; nothing was measured`);
  return [
    {
      name: `read a mail of ${Math.round(ordinary.bytes / 1000)} kB`,
      value: ordinary.median,
      unit: 'ms',
      limit: readLimitMs,
      note: `p99 ${ordinary.p99.toFixed(1)} ms, processor ${ordinary.processor.toFixed(1)} ms, the very first ${ordinary.first.toFixed(0)} ms`,
    },
    ...Object.entries(hostile).map(([name, value]) => ({ name: `read ${name}`, value, unit: 'ms' })),
    {
      name: 'memory for a mail of 40 MB',
      value: large.maxRssMb,
      unit: 'MB',
      limit: memoryLimitMb,
      note: `read in ${large.ms.toFixed(0)} ms`,
    },
  ];
};
