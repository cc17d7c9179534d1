/** A multipart whose parts are being read, and whether one of them was text. */
export type OpenParts = { readonly marker: string; readonly subtype: string; hasText: boolean };

const lineMax = 300;
const dash = 0x2d;

/** The boundary a line is, of those that are open: which, and whether it closes. */
export const boundaryAt = (
  source: Buffer,
  start: number,
  end: number,
  open: readonly OpenParts[],
): { level: number; last: boolean } | null => {
  if (open.length === 0 || source[start] !== dash || source[start + 1] !== dash) return null;
  const line = source.toString('latin1', start + 2, Math.min(end, start + lineMax)).trimEnd();
  for (let level = open.length - 1; level >= 0; level--) {
    const { marker } = open[level]!;
    if (line === marker) return { level, last: false };
    if (line.length === marker.length + 2 && line.startsWith(marker) && line.endsWith('--'))
      return { level, last: true };
  }
  return null;
};

/** What stands before the first part is a sentence for readers of 1996. */
const preambleMax = 16_000;
const aboveHeader = /^--([^\r\n"\\]{0,69}[^\s"\\])[ \t]{0,10}\r{0,3}\n(?=content-)/im;
const aboveBlankLine = /^--([^\s"\\]{1,70})[ \t]{0,10}\r{0,3}\n(?=\r{0,3}\n)/m;

/**
 * The boundary the parts of a multipart are told apart by: the one it names if that occurs, else one above a header, or one
 * above a blank line that is met again.
 */
export const findBoundary = (
  source: Buffer,
  bodyStart: number,
  named: string | null,
  open: readonly OpenParts[],
): string | null => {
  const head = source.toString('latin1', bodyStart, Math.min(source.length, bodyStart + preambleMax));
  if (named !== null && head.split('\n').some((line) => line.trimEnd() === `--${named}`)) return named;
  const blank = aboveBlankLine.exec(head);
  const isMetAgain = blank !== null && source.includes(`\n--${blank[1]}`, bodyStart + blank.index, 'latin1');
  const marker = (aboveHeader.exec(head) ?? (isMetAgain ? blank : null))?.[1] ?? '';
  return /\w/.test(marker) && !open.some((parts) => marker.startsWith(parts.marker)) ? marker : null;
};
