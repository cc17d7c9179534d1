import type { FileLayout } from './candidate-file.ts';

/**
 * Whether a quotation mark that nobody closed made one cell of several rows. Two signs: a cell that keeps its opening mark and has
 * a line break in it (the parser leaves marks standing that are not in order), or a line inside a cell that has an address and
 * as many delimiters as half a row. Such a row must not pass for a good one: the people behind it would be lost unseen.
 */
export const swallowsRows = (
  cells: readonly string[],
  { header, delimiter }: Pick<FileLayout, 'header' | 'delimiter'>,
): boolean =>
  cells.some((cell) => {
    if (!/[\r\n]/.test(cell)) return false;
    if (cell.startsWith('"')) return true;
    const fewest = Math.max(1, Math.floor((header.length - 1) / 2));
    return cell
      .split(/[\r\n]+/)
      .slice(1)
      .some((line) => line.includes('@') && line.split(delimiter).length - 1 >= fewest);
  });
