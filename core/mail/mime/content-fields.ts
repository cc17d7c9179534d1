/** Of one Content-* header this much is looked at. */
const contentHeaderMax = 4_000;
const lf = 0x0a;

/** The values of the fields that say how a body is read, unfolded. */
export type ContentFields = { type: string; encoding: string; disposition: string };

/** Reads the header between two offsets. The first of several wins, as in the parser behind. */
export const contentFields = (source: Buffer, start: number, end: number): ContentFields => {
  const fields: ContentFields = { type: '', encoding: '', disposition: '' };
  const seen = new Set<string>();
  let current: keyof ContentFields | null = null;
  for (let at = start; at < end; ) {
    const newline = source.indexOf(lf, at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const folded = source[at] === 0x20 || source[at] === 0x09;
    if (!folded) current = contentFieldAt(source, at, seen);
    if (current !== null && fields[current].length < contentHeaderMax) {
      const line = source.toString('latin1', at, Math.min(next, at + contentHeaderMax)).trimEnd();
      fields[current] += folded ? line : line.slice(line.indexOf(':') + 1);
    }
    at = next;
  }
  return fields;
};

const contentFieldNames: Readonly<Record<string, keyof ContentFields>> = {
  'content-type': 'type',
  'content-transfer-encoding': 'encoding',
  'content-disposition': 'disposition',
};

const contentFieldAt = (source: Buffer, at: number, seen: Set<string>): keyof ContentFields | null => {
  if (source[at] !== 0x43 && source[at] !== 0x63) return null;
  const name = /^[\w-]{12,25}/.exec(source.toString('latin1', at, at + 40))?.[0].toLowerCase() ?? '';
  const field = contentFieldNames[name] ?? null;
  if (field === null || seen.has(name)) return null;
  seen.add(name);
  return field;
};
