/** The delimiters we take, the likelier first. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own first line, which says what the delimiter is and is no row. */
export const separatorLine = (
  text: string,
): { readonly delimiter: Delimiter | null; readonly length: number } | null => {
  const match = /^"?sep=([^\r\n])"?(?:\r\n|\n|\r)/i.exec(text);
  if (match === null) return null;
  return { delimiter: delimiters.find((each) => each === match[1]) ?? null, length: match[0].length };
};

/**
 * The first line with anything in it, cut at one delimiter. Enough to choose the delimiter by; the records themselves
 * are the parser's.
 */
export const firstCells = (text: string, delimiter: Delimiter): readonly string[] => {
  const cells: string[] = [];
  let [start, quoted, i] = [0, false, 0];
  for (; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === delimiter) {
      cells.push(text.slice(start, i));
      start = i + 1;
    } else if (character === '\n' || character === '\r') {
      if (cells.some(isFilled) || isFilled(text.slice(start, i))) break;
      cells.length = 0;
      start = i + 1;
    }
  }
  cells.push(text.slice(start, i));
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
};

/** A line of other delimiters than the one tried is a blank one too. */
const isFilled = (cell: string): boolean => /[^\s,;]/.test(cell);
