/** One line of a mail's text: how deep it is quoted (`>`), and what stands behind the marks. */
export type QuotedLine = {
  readonly depth: number;
  readonly text: string;
  /** The white space in front, which folds a header line. */
  readonly indented: boolean;
};

/** Deeper quoting is as good as this deep. */
const depthMax = 100;

// Byte order marks and the direction marks of right-to-left mail stand in front of labels and addresses.
const invisible = /[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The longest real mail has 51,732 lines. */
const linesMax = 60_000;

/** Splits text into lines and takes the quote marks off. Linear in size. */
export const quotedLines = (text: string): readonly QuotedLine[] =>
  text.replace(invisible, '').split('\n', linesMax).map(readLine);

const readLine = (line: string): QuotedLine => {
  let depth = 0;
  let at = 0;
  for (let look = 0; look < line.length; look++) {
    const char = line.charCodeAt(look);
    if (char === 0x3e) {
      depth++;
      at = look + 1;
    } else if (char !== 0x20 || look - at > 2) break;
  }
  const rest = line
    .slice(depth > 0 && line[at] === ' ' ? at + 1 : at)
    .replaceAll('\u00a0', ' ')
    .trimEnd();
  // RFC 934 puts `- ` in front of every line of an encapsulated mail that begins with a dash.
  const text = rest.startsWith('- --') ? rest.slice(2) : rest.trimStart();
  return { depth: Math.min(depth, depthMax), text, indented: text.length < rest.length };
};

/** The numbers of the lines from one on, up to another. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
