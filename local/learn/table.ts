import { type Model, pointDigits, pointsADigit, zeroDigit } from '#core/classification/likeness.ts';

/** The text of core/classification/likeness.generated.ts, as the formatter has it. */
export const tableText = ({ bias, points }: Model): string => {
  const features = [...points.keys()].sort();
  const stems = features.filter((feature) => !feature.includes(' '));
  const followers = new Map<string, string[]>();
  for (const [first, second] of features.map((feature) => feature.split(' ')))
    if (second !== undefined) followers.set(first!, [...(followers.get(first!) ?? []), second]);
  const paired = [...followers].flatMap(([first, seconds]) => seconds.map((second) => `${first} ${second}`));
  const digits = [...stems, ...paired].map((feature) => digitOf(points.get(feature)!));
  return `// Written by \`npm run learn\` from the project's labelled mails; do not edit.

export const bias = ${bias};

export const stems =
  '${stems.join(',')}';

export const pairs =
  '${[...followers].map(([first, seconds]) => [first, ...seconds].join(' ')).join(',')}';

export const points =
  '${digits.join('')}';
`;
};

const digitOf = (points: number): string => {
  const digit = pointDigits[points / pointsADigit + zeroDigit];
  if (digit === undefined) throw new Error(`no digit for ${points} points`);
  return digit;
};
