/** One address and the name that stood with it. */
export type CellAddress =
  | { readonly type: 'one'; readonly address: string; readonly name: string }
  | { readonly type: 'several' }
  | { readonly type: 'none' };

/** Longer is no address with its name. */
const lengthMax = 1_000;

/** From what people paste: `sam@mail.example`, `mailto:…?subject=…`, `Sam Doe <sam@mail.example>`, with a comma left behind. */
export const readAddress = (text: string): CellAddress => {
  if (text === '' || text.length > lengthMax) return { type: 'none' };
  const entry = withoutSeparators(text.replace(/[\u200c\u200d]/g, ''));
  const parts = entry.split('@');
  if (parts.length === 1) return { type: 'none' };
  const angle = entry.indexOf('<');
  if (angle < 0)
    return parts.slice(1, -1).some((between) => /[\s,;|/]/.test(between))
      ? { type: 'several' }
      : { type: 'one', address: bare(entry), name: '' };
  const end = entry.indexOf('>', angle);
  if (end < 0) return { type: 'none' };
  if (entry.includes('@', end)) return { type: 'several' };
  const name = entry
    .slice(0, angle)
    .replace(/^[\s"']+/, '')
    .trimEnd()
    .replace(/["']$/, '');
  return {
    type: 'one',
    address: bare(entry.slice(angle + 1, end).trim()),
    name: name.includes('@') ? '' : name,
  };
};

const isSeparator = (character: string): boolean => /[\s,;]/.test(character);

/** By hand: a pattern for the end of a text would look at every run of separators anew. */
const withoutSeparators = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && isSeparator(text[start]!)) start++;
  while (end > start && isSeparator(text[end - 1]!)) end--;
  return text.slice(start, end);
};

const bare = (text: string): string =>
  /^mailto:/i.test(text) ? text.slice('mailto:'.length).replace(/\?.*$/s, '').trim() : text;
