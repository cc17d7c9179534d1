/** parse-mail.ts keeps no more. */
const textMax = 500_000;
const quoteMarks = /^(?:> ?)*/;

/**
 * Undoes format=flowed (RFC 3676): lines that end in a blank go on in the next of the same quote depth, and the blank that
 * protects a line's beginning goes. With `delSp` the blank itself is not part of the text.
 */
export const unflow = (text: string, delSp: boolean): string => {
  const lines: string[] = [];
  let pieces: string[] = [];
  let depth = 0;
  let isSoft = false;
  for (const ended of text.slice(0, textMax).split('\n')) {
    const line = withoutReturns(ended);
    const marks = quoteMarks.exec(line)![0];
    const quoted = marks.split('>').length - 1;
    const written = quoted > 0 ? line.slice(marks.length) : line.replace(/^ /, '');
    if (pieces.length > 0 && (!isSoft || quoted !== depth)) {
      lines.push(pieces.join(''));
      pieces = [];
    } else if (pieces.length > 0 && delSp) {
      pieces.push(pieces.pop()!.slice(0, -1));
    }
    if (pieces.length === 0) pieces.push(quoted > 0 ? `${'>'.repeat(quoted)} ` : '');
    pieces.push(written);
    depth = quoted;
    // RFC 3676 §4.3: the line above a signature is not soft.
    isSoft = written.endsWith(' ') && written !== '-- ';
  }
  return [...lines, pieces.join('')].join('\n');
};

/** However many; a pattern would begin anew at each of a long run of them. */
const withoutReturns = (line: string): string => {
  let end = line.length;
  while (line[end - 1] === '\r') end--;
  return line.slice(0, end);
};
