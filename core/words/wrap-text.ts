export const columns = 72;

/**
 * Wraps one paragraph at 72 columns. A word longer than a line (an address, a link) stands whole on a line of its own:
 * broken, it could be neither clicked nor copied.
 */
export const wrap = (text: string, first = '', rest = first): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const prefix = lines.length === 0 ? first : rest;
    if (line === '') line = prefix + word;
    else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = rest + word;
    }
  }
  return [...lines, line].join('\n');
};

const width = (text: string): number => [...text].length;
