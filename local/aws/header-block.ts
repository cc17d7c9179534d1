/** A raw message cut in two: header lines (each with its folded continuation, without the line end) and the rest. */
export type CutMessage = { readonly lines: readonly string[]; readonly rest: Buffer };

/** Cuts at the first empty line, wherever bare LF or CRLF end the lines. */
export const cutHeaders = (raw: Buffer): CutMessage => {
  const end = /\r?\n\r?\n/.exec(raw.toString('latin1'));
  const head = end === null ? raw : raw.subarray(0, end.index);
  const rest = end === null ? Buffer.alloc(0) : raw.subarray(end.index);
  const text = head.toString('latin1').replace(/\r?\n(?=[ \t])/g, '\u0000');
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll('\u0000', '\r\n'));
  return { lines: lines.filter((line) => line !== ''), rest };
};

export const nameOf = (line: string): string =>
  line
    .slice(0, Math.max(line.indexOf(':'), 0))
    .trim()
    .toLowerCase();

/** Unfolded, not decoded; 8-bit bytes are taken for UTF-8. */
export const textOf = (line: string): string =>
  Buffer.from(line.slice(line.indexOf(':') + 1).replace(/\r\n[ \t]+/g, ' '), 'latin1')
    .toString('utf8')
    .trim();

/** The first header of that name, or null. */
export const headerOf = ({ lines }: CutMessage, name: string): string | null => {
  const line = lines.find((each) => nameOf(each) === name);
  return line === undefined ? null : textOf(line);
};

/** Bare addresses of an address header: what stands in angle brackets, or the whole item. */
export const addressesIn = (value: string | null): readonly string[] =>
  (value ?? '')
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .split(',')
    .map((item) => /<([^>]*)>/.exec(item)?.[1] ?? item)
    .map((address) => address.trim())
    .filter((address) => address.includes('@'));
