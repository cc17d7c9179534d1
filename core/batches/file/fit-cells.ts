/** So many rows in sequence that lack the same last cells were written so on purpose: Excel leaves them out by blocks of sixteen. */
const habitRows = 16;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Cells for each heading; null when there are more or fewer. Blank ones behind the last heading do no harm. */
export const fitCells = (
  cells: readonly string[],
  width: number,
  shortWidths: readonly number[],
): readonly string[] | null => {
  if (cells.length === width) return cells;
  if (cells.length > width) return isBlank(cells.slice(width)) ? cells.slice(0, width) : null;
  return shortWidths.includes(cells.length) ? cells : null;
};

/** Finds the widths that are a habit of the exporting program and no accident: many rows in sequence, or all there are. */
export const watchWidths = () => {
  const seen = new Set<number>();
  let [last, run, rows] = [0, 0, 0];
  return {
    see: (cells: number): void => {
      run = cells === last || rows === 0 ? run + 1 : 1;
      last = cells;
      rows++;
      if (run >= habitRows) seen.add(cells);
    },
    /** Those short of the header's width. */
    habits: (width: number): readonly number[] =>
      [...new Set([...seen, ...(run === rows && rows > 1 ? [last] : [])])].filter((cells) => cells < width),
  };
};
