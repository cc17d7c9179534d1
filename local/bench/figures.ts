/** One figure: what was measured, and what it may be at most where there is a limit. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  /** What else was seen: the spread, the worst of several. */
  readonly note?: string;
};

export const isOver = ({ value, limit }: Figure): boolean => limit !== undefined && value > limit;

/** @throws when nothing was measured */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Four figures where they matter: 12.3, 0.214, 646. */
export const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3);

/** A table for people: name, value, limit, note. */
export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => [
    `${isOver(figure) ? '!' : ' '} ${figure.name}`,
    `${shown(figure.value)} ${figure.unit}`,
    figure.limit === undefined ? '' : `≤ ${figure.limit}`,
    figure.note ?? '',
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]!.length));
  return rows
    .map(([name, value, limit, note]) =>
      `${name!.padEnd(width(0))}  ${value!.padStart(width(1))}  ${limit!.padEnd(width(2))}  ${note}`.trimEnd(),
    )
    .join('\n');
};
