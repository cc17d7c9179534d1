import type { Model } from '#core/classification/likeness.ts';

/** The text of core/classification/likeness.generated.ts, as the formatter has it. */
export const tableText = ({ bias, points }: Model): string => {
  const groups = new Map<number, string[]>();
  for (const [feature, each] of points) groups.set(each, [...(groups.get(each) ?? []), feature]);
  const rows = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([each, features]) => `  '${each}': '${features.sort().join(',')}',`);
  return `// Written by \`npm run learn\` from the project's labelled mails; do not edit.

export const bias = ${bias};

/** Points → stems and pairs of stems. */
export const weights: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
};
